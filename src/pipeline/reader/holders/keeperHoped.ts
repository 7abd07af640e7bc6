import type { Party } from '../../../domain/Fact.ts';
import type { Finding } from '../../Stage.ts';
import { flatten } from '../../flatten.ts';

/** Who hopes to keep a council, or fears to lose it, and where the document first says so; null where it tells of nobody, or of two. */
export function keeperHoped(findings: readonly Finding[], gss: string): { party: Party; start: number } | null {
  const hopes = flatten(findings, (finding) =>
    finding.type === 'expectation' &&
    finding.council?.gss === gss &&
    (finding.claim === 'hold' || finding.claim === 'lose')
      ? [finding]
      : [],
  );
  const [first] = hopes;
  return first?.party == null || hopes.some(({ party }) => party !== first.party)
    ? null
    : { party: first.party, start: first.start };
}
