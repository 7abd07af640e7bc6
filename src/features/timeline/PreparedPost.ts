import type { Facts } from '../../domain/Dataset.ts';
import type { Post } from '../../domain/Post.ts';
import { allFacts } from '../../parts/anyFact.ts';
import { makeLocalClock } from './localClock.ts';

export const postKinds = ['result', 'hope', 'figure', 'other'] as const;
export type PostKind = (typeof postKinds)[number];

/** A post with all that filters ask of it, worked out once. */
export interface PreparedPost {
  post: Post;
  /** Its text and author, folded for searching. */
  words: string;
  /** The instant of its own time in ms; null where it has none. */
  time: number | null;
  /** The same as a local minute. */
  minute: string | null;
  /** The local hour of its time, `2018-05-03T22`. */
  hour: string | null;
  /** The local minute by which it is known; null where not even its document has a time. */
  knownBy: string | null;
  kinds: readonly PostKind[];
}

/** What posts are prepared with. */
export interface PostContext {
  kindOf: ReadonlyMap<string, PostKind>;
  toMinute: (iso: string) => string;
}

const kindOfFact = { control: 'result', ward: 'result', seat: 'result', mayor: 'result' } as const;

/** Which kind of post each fact makes, and the clock of the election. */
export const makePostContext = (facts: Facts): PostContext => ({
  kindOf: new Map(
    allFacts(facts).map(({ kind, fact }) => [
      fact.id,
      kind === 'expectation' ? 'hope' : kind === 'estimate' ? 'figure' : kindOfFact[kind],
    ]),
  ),
  toMinute: makeLocalClock(facts.election.timeZone),
});

/** Folds a text for searching: lower case, typographic quotes as plain ones. Not for offsets: lower case may be longer. */
export const foldWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\u00a0/g, ' ');

const otherOnly: readonly PostKind[] = ['other'];

/** Works out once what filters will ask of a post. */
export function preparePost(post: Post, { kindOf, toMinute }: PostContext): PreparedPost {
  const found = new Set(post.facts.map((id) => kindOf.get(id)));
  const kinds = postKinds.filter((kind) => found.has(kind));
  const latest = post.publishedAt ?? post.publishedBetween[1];
  const minute = post.publishedAt === null ? null : toMinute(post.publishedAt);
  return {
    post,
    words: foldWords(`${post.paragraphs.join('\n')}\n${post.author ?? ''}`),
    time: post.publishedAt === null ? null : Date.parse(post.publishedAt),
    minute,
    hour: minute?.slice(0, 13) ?? null,
    knownBy: latest === null ? null : toMinute(latest),
    kinds: kinds.length > 0 ? kinds : otherOnly,
  };
}
