import type { MethodRules } from '../../domain/MethodRules.ts';
import type { Rule } from '../rules/Rule.ts';

/** What the method page tells of the rules: their ids, their examples, and what each is for. */
export function toMethod(rules: readonly Rule[]): MethodRules {
  return {
    rules: rules.map(({ id, doc, reads, leaves, cannotReadYet }) => ({
      id,
      doc,
      reads: reads.map(([text, gives]) => ({ text, gives })),
      leaves: [...leaves],
      cannotReadYet: [...cannotReadYet],
    })),
  };
}
