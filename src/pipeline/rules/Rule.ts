import type { Needs } from './Needs.ts';
import type { Draft, ReadSentence } from '../reader/ReadSentence.ts';

/** One way of saying a result. Its examples are its test: `reads` gives for each the facts that must come of it. */
export interface Rule {
  id: string;
  /** What it reads, in a sentence for people. */
  doc: string;
  reads: readonly (readonly [text: string, facts: string])[];
  /** Must give nothing, by this rule or any other. */
  leaves: readonly string[];
  /** Would be a result, and is not read yet. */
  cannotReadYet: readonly string[];
  /** Without it, it is not asked. */
  needs?: Needs;
  find: (sentence: ReadSentence) => Draft[];
}
