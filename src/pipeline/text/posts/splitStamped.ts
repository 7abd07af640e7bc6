import type { PostDraft, Span } from '../../Stage.ts';
import type { Stamp } from '../stamps/Stamp.ts';
import { toZonedIso } from '../stamps/zonedTime.ts';
import type { Bounds, Draft } from './Draft.ts';
import type { Head } from './findHead.ts';
import type { Layout } from './findLayout.ts';
import { groupPosts } from './groupPosts.ts';
import type { Item } from './Item.ts';
import { toAuthors } from './readByline.ts';

/** The items below the head of a document, where the stamps of its posts stand among them, and when they were made. */
export interface StampedBody {
  items: readonly Item[];
  indexes: readonly number[];
  stamps: readonly Stamp[];
  times: readonly (number | null)[];
}

/** What is known of the document around them; `firstPost` is the index that their first post has in it. */
export interface StampedPlace {
  head: Head;
  bounds: Bounds;
  firstPost: number;
  timeZone: string;
  authors: readonly string[];
}

/** This many paragraphs between byline and first stamp are a summary, fewer its first post. */
const SUMMARY = 3;

/** Makes a post of what each stamp closes (`after`) or opens (`before`); where the layout is unknown, of what stands between two stamps, with both times as bounds. `empty` counts the posts without content. */
export function splitStamped(
  text: string,
  body: StampedBody,
  layout: Layout,
  place: StampedPlace,
): Draft & { empty: number[] } {
  const { items, indexes, stamps, times } = body;
  const { head, bounds, firstPost, timeZone } = place;
  const draft: Draft & { empty: number[] } = { posts: [], marks: [], empty: [] };
  const names = new Set([...place.authors, ...stamps.flatMap(({ author }) => author ?? [])]);
  const isoAt = (at: number) => (times[at] == null ? null : toZonedIso(times[at], timeZone));

  const group = (from: number, to: number, kind: PostDraft['kind']) => {
    const grouped = groupPosts(text, items.slice(from, to), bounds, () => kind, firstPost + draft.posts.length);
    for (const post of grouped.posts) draft.posts.push(post);
    for (const mark of grouped.marks) draft.marks.push(mark);
  };
  const add = (from: number, to: number, at: number, publishedAt: string | null, between: Bounds) => {
    const own = items.slice(from, to);
    const post = firstPost + draft.posts.length;
    const paragraphs: Span[] = [];
    let author = stamps[at]?.author ?? null;
    for (const [index, { start, end, kind }] of own.entries()) {
      const isName =
        kind === 'text' &&
        (own[index - 1]?.stamp ?? own[index + 1]?.stamp) != null &&
        names.has(text.slice(start, end));
      if (kind === 'byline' || isName) author ??= toAuthors(text.slice(start, end))[0] ?? null;
      else if (kind === 'text') paragraphs.push({ start, end });
      draft.marks.push({
        start,
        end,
        kind: isName ? 'byline' : toMark(kind),
        post: kind === 'boilerplate' ? null : post,
      });
    }
    if (paragraphs.length === 0) draft.empty.push(draft.posts.length);
    const publishedBetween: Bounds = publishedAt === null ? between : [publishedAt, publishedAt];
    const [start, end] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
    draft.posts.push({ kind: 'post', start, end, author, publishedAt, publishedBetween, paragraphs });
  };

  const first = indexes[0] ?? items.length;
  if (layout === 'after') {
    const above = items.slice(0, first).filter(({ kind }) => kind === 'text').length;
    const isSummary = above > 0 && (head.hasCall || (head.byline.length > 0 && above >= SUMMARY));
    let from = isSummary ? first : 0;
    group(0, from, 'standfirst');
    for (const [at, index] of indexes.entries()) {
      add(from, index + 1, at, isoAt(at), bounds);
      from = index + 1;
    }
    group(from, items.length, 'post');
    return draft;
  }
  group(0, first, layout === 'before' ? 'standfirst' : 'post');
  for (const [at, index] of indexes.entries()) {
    const to = indexes[at + 1] ?? items.length;
    const isLast = at + 1 === indexes.length;
    if (layout === 'before') add(index, to, at, isoAt(at), bounds);
    else if (!isLast || items.slice(index, to).some(({ kind }) => kind === 'text'))
      add(index, to, at, null, between(isoAt(at), isLast ? null : isoAt(at + 1), bounds));
    // Where stamps close their posts, nothing stands behind the last one.
    else
      for (const { start, end, kind } of items.slice(index, to))
        draft.marks.push({ start, end, kind: toMark(kind), post: null });
  }
  return draft;
}

const toMark = (kind: Item['kind']): Draft['marks'][number]['kind'] =>
  kind === 'text' ? 'post' : kind === 'stamp' ? 'byline' : kind;

/** Bounds of what stands between two stamps, whichever of them it belongs to. */
function between(a: string | null, b: string | null, bounds: Bounds): Bounds {
  if (a === null || b === null) return bounds;
  return Date.parse(a) <= Date.parse(b) ? [a, b] : [b, a];
}
