import type { Evidence } from '../../../domain/Evidence.ts';
import type { Finding } from '../../Stage.ts';

/** What a fact is asserted by: one finding at its place. `source` is the live blog or the document that says it: captures share one. */
export interface Claim<F extends Finding = Finding> {
  finding: F;
  evidence: Evidence;
  source: string;
  /** When the post was published, ISO, where that is known. */
  publishedAt: string | null;
  /** The latest that it can have been known, ISO. */
  knownBy: string | null;
}

/** A claim of one type of finding. */
export type ClaimOf<Type extends Finding['type']> = Claim<Extract<Finding, { type: Type }>>;

/** The claims of one type. */
export function claimsOf<Type extends Finding['type']>(claims: readonly Claim[], type: Type): ClaimOf<Type>[] {
  return claims.filter((claim): claim is ClaimOf<Type> => claim.finding.type === type);
}

/** Claims by a key, in the order in which the keys come first. */
export function groupBy<T>(items: readonly T[], toKey: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = toKey(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
