import { compareTimes, latest } from '../moments.ts';
import type { Claim } from './Claim.ts';

/** What several claims say together; each claim keeps what it says alone. */
export interface Cluster<C extends Claim, Value extends object> {
  value: Value;
  members: { claim: C; value: Value }[];
  /** Live blogs and documents that say it: captures of one live blog are one. */
  sources: Set<string>;
  /** Whether anybody says it in so many words. */
  isDirect: boolean;
  /** The latest time at which it was said, ISO, where one is known. */
  latest: string | null;
}

/** How claims of one kind go together. */
export interface Clustering<C extends Claim, Value extends object> {
  toValue: (claim: C) => Value;
  /** What two values say together, or null where they disagree. */
  unify: (a: Value, b: Value) => Value | null;
}

// With more readings of one result than this a further one is only put to its equals: time must not grow with the square of the text.
const mostTried = 64;

/** Puts claims about one thing together that agree, the more specific first; the clusters come with the one to believe in front. */
export function clusterClaims<C extends Claim, Value extends object>(
  claims: readonly C[],
  { toValue, unify }: Clustering<C, Value>,
): Cluster<C, Value>[] {
  const members = claims.map((claim) => {
    const value = toValue(claim);
    return { claim, value, said: countSaid(value) };
  });
  const clusters: Cluster<C, Value>[] = [];
  const byValue = new Map<string, Cluster<C, Value>>();
  // A vague claim goes with whichever specific one is best supported, so these must be there before it.
  for (const { claim, value } of members.sort((a, b) => b.said - a.said)) {
    const key = JSON.stringify(value);
    const cluster = byValue.get(key) ?? findCluster(clusters, value, unify) ?? emptyCluster(value);
    if (cluster.members.length === 0) {
      clusters.push(cluster);
      byValue.set(key, cluster);
    }
    cluster.value = unify(cluster.value, value) ?? cluster.value;
    cluster.members.push({ claim, value });
    cluster.sources.add(claim.source);
    cluster.isDirect ||= claim.finding.inferred.length === 0;
    cluster.latest = latest([cluster.latest, claim.publishedAt]);
  }
  return clusters.sort(compareClusters);
}

function findCluster<C extends Claim, Value extends object>(
  clusters: readonly Cluster<C, Value>[],
  value: Value,
  unify: Clustering<C, Value>['unify'],
): Cluster<C, Value> | undefined {
  let best: Cluster<C, Value> | undefined;
  for (const cluster of clusters.slice(0, mostTried)) {
    if (unify(cluster.value, value) && (!best || compareClusters(cluster, best) < 0)) best = cluster;
  }
  return best;
}

const emptyCluster = <C extends Claim, Value extends object>(value: Value): Cluster<C, Value> => ({
  value,
  members: [],
  sources: new Set(),
  isDirect: false,
  latest: null,
});

/** How much a value says: its fields that are neither null nor empty. */
const countSaid = (value: object): number =>
  Object.values(value).filter((field) => field !== null && !(Array.isArray(field) && field.length === 0)).length;

type Weight = Pick<Cluster<Claim, object>, 'sources' | 'isDirect' | 'latest'>;

/** More sources first (captures of one live blog count once), then said before inferred, then the later. */
function compareClusters(a: Weight, b: Weight): number {
  if (a.sources.size !== b.sources.size) return b.sources.size - a.sources.size;
  if (a.isDirect !== b.isDirect) return a.isDirect ? -1 : 1;
  if (a.latest === null || b.latest === null) return a.latest === b.latest ? 0 : a.latest === null ? 1 : -1;
  return compareTimes(b.latest, a.latest);
}
