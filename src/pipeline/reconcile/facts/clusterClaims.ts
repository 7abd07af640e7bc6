import { compareTimes, latest } from '../moments.ts';
import type { Claim } from './Claim.ts';

/** What several claims say together; each claim keeps what it says alone. */
export interface Cluster<C extends Claim, Value extends object> {
  value: Value;
  members: { claim: C; value: Value }[];
}

/** How claims of one kind go together. */
export interface Clustering<C extends Claim, Value extends object> {
  toValue: (claim: C) => Value;
  /** What two values say together, or null where they disagree. */
  unify: (a: Value, b: Value) => Value | null;
}

/** Puts claims about one thing together that agree, the more specific first; the clusters come with the one to believe in front. */
export function clusterClaims<C extends Claim, Value extends object>(
  claims: readonly C[],
  { toValue, unify }: Clustering<C, Value>,
): Cluster<C, Value>[] {
  const members = claims.map((claim) => ({ claim, value: toValue(claim) }));
  // A vague claim goes with whichever specific one is best supported, so these must be there before it.
  const specificFirst = members.toSorted((a, b) => countSaid(b.value) - countSaid(a.value));
  const clusters: Cluster<C, Value>[] = [];
  for (const member of specificFirst) {
    let best: { cluster: Cluster<C, Value>; value: Value } | null = null;
    for (const cluster of clusters) {
      const value = unify(cluster.value, member.value);
      if (value && (!best || compareClusters(cluster, best.cluster) < 0)) best = { cluster, value };
    }
    if (best) {
      best.cluster.value = best.value;
      best.cluster.members.push(member);
    } else clusters.push({ value: member.value, members: [member] });
  }
  return clusters.sort(compareClusters);
}

/** How much a value says: its fields that are neither null nor empty. */
export const countSaid = (value: object): number =>
  Object.values(value).filter((field) => field !== null && !(Array.isArray(field) && field.length === 0)).length;

/** More sources first (captures of one live blog count once), then said before inferred, then the later. */
function compareClusters<C extends Claim>(a: Cluster<C, object>, b: Cluster<C, object>): number {
  const sources = countSources(b) - countSources(a);
  if (sources !== 0) return sources;
  const direct = Number(isDirect(b)) - Number(isDirect(a));
  if (direct !== 0) return direct;
  return compareTimes(latestOf(b) ?? '0001-01-01', latestOf(a) ?? '0001-01-01');
}

const countSources = (cluster: Cluster<Claim, object>): number =>
  new Set(cluster.members.map(({ claim }) => claim.source)).size;

const isDirect = (cluster: Cluster<Claim, object>): boolean =>
  cluster.members.some(({ claim }) => claim.finding.inferred.length === 0);

/** The latest time at which a cluster was said, or null. */
export const latestOf = (cluster: Cluster<Claim, object>): string | null =>
  latest(cluster.members.map(({ claim }) => claim.publishedAt));
