import type { PostDraft } from '../../Stage.ts';
import type { Stamp } from '../stamps/Stamp.ts';
import { toZonedIso } from '../stamps/zonedTime.ts';
import type { Bounds, Draft } from './Draft.ts';
import type { Head } from './findHead.ts';
import type { Layout } from './findLayout.ts';
import { groupPosts } from './groupPosts.ts';
import type { Item } from './Item.ts';

/** The items below the head of a document, where the stamps of its posts stand among them, and when they were made. */
export interface StampedBody {
  items: readonly Item[];
  indexes: readonly number[];
  stamps: readonly Stamp[];
  times: readonly (number | null)[];
}

/** This many paragraphs between byline and first stamp are a summary, fewer its first post. */
const SUMMARY = 3;

/** Makes a post of what each stamp closes (`after`) or opens (`before`); where the layout is unknown, of what stands between two stamps, with both times as bounds. `empty` counts the posts without content. */
export function splitStamped(
  text: string,
  body: StampedBody,
  layout: Layout,
  head: Head,
  bounds: Bounds,
  firstPost: number,
  timeZone: string,
): Draft & { empty: number[] } {
  const { items, indexes, stamps, times } = body;
  const draft: Draft & { empty: number[] } = { posts: [], marks: [], empty: [] };
  const isoAt = (index: number) => (times[index] == null ? null : toZonedIso(times[index], timeZone));

  const group = (from: number, to: number, kind: PostDraft['kind'], between: Bounds) => {
    const grouped = groupPosts(text, items.slice(from, to), between, () => kind, firstPost + draft.posts.length);
    for (const post of grouped.posts) draft.posts.push(post);
    for (const mark of grouped.marks) draft.marks.push(mark);
  };
  const add = (from: number, to: number, stampAt: number, publishedAt: string | null, between: Bounds) => {
    const own = items.slice(from, to);
    const stampItem = items[indexes[stampAt] ?? -1];
    const paragraphs = own.filter(({ kind }) => kind === 'text').map(({ start, end }) => ({ start, end }));
    const post = firstPost + draft.posts.length;
    for (const { start, end, kind } of own)
      draft.marks.push({
        start,
        end,
        kind: kind === 'text' ? 'post' : kind === 'stamp' ? 'byline' : kind,
        post: kind === 'boilerplate' ? null : post,
      });
    if (paragraphs.length === 0) draft.empty.push(draft.posts.length);
    draft.posts.push({
      kind: 'post',
      start: own[0]?.start ?? stampItem?.start ?? 0,
      end: own.at(-1)?.end ?? stampItem?.end ?? 0,
      author: stamps[stampAt]?.author ?? null,
      publishedAt,
      publishedBetween: publishedAt === null ? between : [publishedAt, publishedAt],
      paragraphs,
    });
  };

  const first = indexes[0] ?? items.length;
  if (layout === 'after') {
    const above = items.slice(0, first).filter(({ kind }) => kind === 'text').length;
    const isSummary = above > 0 && (head.hasCall || (head.byline.length > 0 && above >= SUMMARY));
    let from = 0;
    if (isSummary) group(0, (from = first), 'standfirst', bounds);
    for (const [at, index] of indexes.entries()) {
      add(from, index + 1, at, isoAt(at), bounds);
      from = index + 1;
    }
    group(from, items.length, 'post', bounds);
    return draft;
  }
  group(0, first, 'standfirst', bounds);
  for (const [at, index] of indexes.entries()) {
    const to = indexes[at + 1] ?? items.length;
    if (layout === 'before') add(index, to, at, isoAt(at), bounds);
    else if (at + 1 < indexes.length || items.slice(index, to).some(({ kind }) => kind === 'text'))
      add(index, to, at, null, between(isoAt(at), at + 1 < indexes.length ? isoAt(at + 1) : null, bounds));
    else
      draft.marks.push(
        ...items.slice(index, to).map(({ start, end, kind }): Draft['marks'][number] => ({
          start,
          end,
          kind: kind === 'stamp' || kind === 'text' ? 'byline' : kind,
          post: null,
        })),
      );
  }
  return draft;
}

/** Bounds of what stands between two stamps, whichever of them it belongs to. */
function between(a: string | null, b: string | null, bounds: Bounds): Bounds {
  if (a === null || b === null) return bounds;
  return Date.parse(a) <= Date.parse(b) ? [a, b] : [b, a];
}
