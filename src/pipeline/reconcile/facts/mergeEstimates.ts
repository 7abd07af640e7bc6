import type { Estimate } from '../../../domain/Estimate.ts';
import { normaliseName } from '../../../domain/normaliseName.ts';
import type { Sha256 } from '../Sha256.ts';
import { type Claim, claimsOf, type ClaimOf, groupBy } from './Claim.ts';
import { clusterClaims } from './clusterClaims.ts';
import { toFact } from './toFact.ts';

type EstimateValue = Pick<Estimate, 'source' | 'area' | 'missing' | 'values' | 'towards' | 'note'>;

/** One fact for each figure that was quoted. A figure that is announced and lost goes with the words that give it; two figures of one kind stay two. */
export function mergeEstimates(claims: readonly Claim[], sha256: Sha256): Estimate[] {
  const byKind = groupBy(claimsOf(claims, 'estimate'), ({ finding }) => finding.kind);
  return [...byKind.values()].flatMap((group) =>
    clusterClaims(group, { toValue, unify }).flatMap((cluster): Estimate[] => {
      const kind = cluster.members[0]?.claim.finding.kind;
      if (kind === undefined) return [];
      const { source, area, towards, values, missing } = cluster.value;
      const key = JSON.stringify([kind, source, area, towards, values, missing]);
      const fact = toFact(`estimate-${kind}-${sha256(key).slice(0, 10)}`, [cluster], () => null);
      return [{ ...fact, kind, ...cluster.value }];
    }),
  );
}

function toValue({ finding }: ClaimOf<'estimate'>): EstimateValue {
  const { source, area, missing, values, towards, note } = finding;
  return { source, area, missing, values, towards, note };
}

function unify(a: EstimateValue, b: EstimateValue): EstimateValue | null {
  if (differ(a.towards, b.towards) || differInName(a.source, b.source) || differInName(a.area, b.area)) return null;
  const [full, other] = a.values.length >= b.values.length ? [a, b] : [b, a];
  if (other.values.length > 0 && JSON.stringify(full.values) !== JSON.stringify(other.values)) return null;
  return {
    source: a.source ?? b.source,
    area: a.area ?? b.area,
    missing: full.values.length === 0 && a.missing && b.missing,
    values: full.values,
    towards: a.towards ?? b.towards,
    note: full.note ?? other.note,
  };
}

const differInName = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a !== b && normaliseName(a) !== normaliseName(b);
const differ = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b;
