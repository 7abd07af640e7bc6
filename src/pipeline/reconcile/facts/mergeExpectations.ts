import type { ControlFact } from '../../../domain/ControlFact.ts';
import type { Expectation } from '../../../domain/Expectation.ts';
import { normaliseName } from '../../../domain/normaliseName.ts';
import type { SeatFact } from '../../../domain/SeatFact.ts';
import type { Sha256 } from '../Sha256.ts';
import { type Claim, claimsOf, groupBy } from './Claim.ts';
import { clusterClaims } from './clusterClaims.ts';
import { settleExpectation } from './settleExpectation.ts';
import { toFact } from './toFact.ts';

/** One fact for each council, party, claim, stance and speaker, settled by what was reported. */
export function mergeExpectations(
  claims: readonly Claim[],
  results: { controls: readonly ControlFact[]; seats: readonly SeatFact[] },
  sha256: Sha256,
): Expectation[] {
  const byKey = groupBy(claimsOf(claims, 'expectation'), ({ finding: { council, party, claim, stance, speaker } }) =>
    JSON.stringify([council?.gss ?? null, party, claim, stance, speaker === null ? null : normaliseName(speaker)]),
  );
  return [...byKey].flatMap(([key, group]) => {
    const clusters = clusterClaims(group, { toValue: () => ({}), unify: () => ({}) });
    const first = group[0]?.finding;
    if (!first) return [];
    const { council, party, claim, stance, speaker } = first;
    const fact = toFact(`expectation-${sha256(key).slice(0, 10)}`, clusters, () => null);
    const expected = { council, party, claim, stance, speaker };
    return [{ ...fact, ...expected, saidAt: fact.declaredAt, ...settleExpectation(expected, results) }];
  });
}
