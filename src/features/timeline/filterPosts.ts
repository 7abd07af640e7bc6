import type { PostKind, PreparedPost } from './PreparedPost.ts';

/** What chooses among posts. Empty lists and nulls choose all. */
export interface PostFilters {
  kinds: readonly PostKind[];
  /** Party codes. */
  parties: readonly string[];
  documents: readonly string[];
  /** GSS code. */
  council: string | null;
  /** Folded words that must all be there. */
  search: readonly string[];
  /** Local minute: later posts are hidden. */
  at: string | null;
  /** GSS codes of the chosen region. */
  region: ReadonlySet<string> | null;
  /** Facts with the chosen outcomes. */
  outcome: ReadonlySet<string> | null;
}

/** How many posts each choice of a filter would leave, with the other filters as they are. */
export interface PostCounts {
  kinds: ReadonlyMap<string, number>;
  parties: ReadonlyMap<string, number>;
  documents: ReadonlyMap<string, number>;
  councils: ReadonlyMap<string, number>;
}

const meets = <T>(chosen: readonly T[], own: readonly T[]): boolean =>
  chosen.length === 0 || own.some((each) => chosen.includes(each));

function isInSight({ post, words, knownBy }: PreparedPost, { at, region, outcome, search }: PostFilters): boolean {
  if (at !== null && (knownBy === null || knownBy > at)) return false;
  if (region && !post.councils.some((gss) => region.has(gss))) return false;
  if (outcome && !post.facts.some((id) => outcome.has(id))) return false;
  return search.every((word) => words.includes(word));
}

function count(counts: Map<string, number>, keys: readonly string[]): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The posts that the filters leave, in the order given, and the counts of each choice: one pass over the prepared texts. */
export function filterPosts(
  posts: readonly PreparedPost[],
  filters: PostFilters,
): { shown: PreparedPost[]; counts: PostCounts } {
  const shown: PreparedPost[] = [];
  const counts = {
    kinds: new Map<string, number>(),
    parties: new Map<string, number>(),
    documents: new Map<string, number>(),
    councils: new Map<string, number>(),
  };
  for (const prepared of posts) {
    if (!isInSight(prepared, filters)) continue;
    const { post, kinds } = prepared;
    const isKind = meets(filters.kinds, kinds);
    const isParty = meets(filters.parties, post.parties);
    const isDocument = meets(filters.documents, post.documentIds);
    const isCouncil = filters.council === null || post.councils.includes(filters.council);
    const met = Number(isKind) + Number(isParty) + Number(isDocument) + Number(isCouncil);
    if (met < 3) continue;
    if (met === 4 || !isKind) count(counts.kinds, kinds);
    if (met === 4 || !isParty) count(counts.parties, post.parties);
    if (met === 4 || !isDocument) count(counts.documents, post.documentIds);
    if (met === 4 || !isCouncil) count(counts.councils, post.councils);
    if (met === 4) shown.push(prepared);
  }
  return { shown, counts };
}
