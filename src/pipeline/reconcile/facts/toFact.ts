import type { Conflict, Fact } from '../../../domain/Fact.ts';
import type { Evidence } from '../../../domain/Evidence.ts';
import { compareTimes, earliest } from '../moments.ts';
import type { Claim } from './Claim.ts';
import type { Cluster } from './clusterClaims.ts';

/** Why a second reading differs, where it is no plain contradiction and no matter of time. */
export type ReasonOf<Value extends object> = (
  kept: Value,
  other: Value,
  clusters: { kept: Cluster<Claim, object>; other: Cluster<Claim, object> },
) => 'baseline' | 'level' | null;

/** Makes the common fields of a fact: the first cluster is what it asserts, the others are its conflicts. */
export function toFact<C extends Claim, Value extends object>(
  id: string,
  clusters: readonly Cluster<C, Value>[],
  reasonOf: ReasonOf<Value>,
): Fact {
  const kept = clusters[0];
  if (!kept) throw new Error(`${id}: a fact without a claim`);
  const declaredAt = earliest(kept.members.map(({ claim }) => claim.publishedAt));
  return {
    id,
    declaredAt,
    knownBy: declaredAt ?? earliest(kept.members.map(({ claim }) => claim.knownBy)),
    evidence: evidenceOf(kept),
    inferred: inferredOf(kept),
    conflicts: clusters.slice(1).map((other) => ({
      reason: reasonOf(kept.value, other.value, { kept, other }) ?? reasonByTime(kept, other),
      says: differences(kept.value, other.value),
      evidence: evidenceOf(other),
    })),
  };
}

/** The evidence of a cluster, documents in order, without repeats of one place. */
function evidenceOf(cluster: Cluster<Claim, object>): Evidence[] {
  const seen = new Set<string>();
  return cluster.members
    .map(({ claim }) => claim.evidence)
    .toSorted((a, b) => compareText(a.documentId, b.documentId) || a.start - b.start || a.end - b.end)
    .filter(({ documentId, start, end }) => {
      const place = `${documentId} ${start} ${end}`;
      return !seen.has(place) && seen.add(place);
    });
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The fields that nobody said in so many words: every claim that gives the field's value inferred it. */
function inferredOf<Value extends object>(cluster: Cluster<Claim, Value>): string[] {
  const names = new Set(cluster.members.flatMap(({ claim }) => claim.finding.inferred));
  const final = new Map<string, unknown>(Object.entries(cluster.value));
  return [...names].sort().filter((name) =>
    cluster.members.every(({ claim, value }) => {
      const said = new Map<string, unknown>(Object.entries(value)).get(name);
      const givesIt = !final.has(name) || JSON.stringify(said) === JSON.stringify(final.get(name));
      return !givesIt || claim.finding.inferred.includes(name);
    }),
  );
}

function reasonByTime(kept: Cluster<Claim, object>, other: Cluster<Claim, object>): Conflict['reason'] {
  const [a, b] = [kept.latest, other.latest];
  return a !== null && b !== null && compareTimes(a, b) !== 0 ? 'time' : 'contradiction';
}

/** What the other reading says where it differs. */
function differences(kept: object, other: object): Record<string, unknown> {
  const before = new Map<string, unknown>(Object.entries(kept));
  return Object.fromEntries(
    Object.entries(other).filter(
      ([name, value]) => value !== null && JSON.stringify(value) !== JSON.stringify(before.get(name)),
    ),
  );
}
