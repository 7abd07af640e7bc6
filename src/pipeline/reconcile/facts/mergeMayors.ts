import type { MayorFact } from '../../../domain/MayorFact.ts';
import { normaliseName } from '../../../domain/normaliseName.ts';
import { toSlug } from '../../../domain/toSlug.ts';
import { type Claim, claimsOf, groupBy } from './Claim.ts';
import { clusterClaims } from './clusterClaims.ts';
import { toFact } from './toFact.ts';

type MayorValue = Pick<MayorFact, 'name' | 'party'>;

/** One fact for each area that elected a mayor; "Jarvis" goes with "Dan Jarvis". */
export function mergeMayors(claims: readonly Claim[]): MayorFact[] {
  const byArea = groupBy(claimsOf(claims, 'mayor'), ({ finding }) => toSlug(finding.area) || finding.area);
  return [...byArea].flatMap(([area, group]) => {
    const clusters = clusterClaims(group, {
      toValue: ({ finding: { name, party } }): MayorValue => ({ name, party }),
      unify,
    });
    const [kept] = clusters;
    const first = kept?.members[0];
    if (!first) return [];
    return [{ ...toFact(`mayor-${area}`, clusters, () => null), area: first.claim.finding.area, ...kept.value }];
  });
}

function unify(a: MayorValue, b: MayorValue): MayorValue | null {
  if (a.party !== null && b.party !== null && a.party !== b.party) return null;
  const [long, short] = a.name.length >= b.name.length ? [a.name, b.name] : [b.name, a.name];
  const [longWords, shortWords] = [normaliseName(long), normaliseName(short)];
  if (longWords !== shortWords && !longWords.endsWith(` ${shortWords}`)) return null;
  return { name: long, party: a.party ?? b.party };
}
