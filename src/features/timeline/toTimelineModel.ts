import { filterPosts, type PostCounts, type PostFilters } from './filterPosts.ts';
import type { PreparedPost } from './PreparedPost.ts';

/** A post as a row, with the landmarks that stand above it: where a day, an hour or a document begins. */
export interface TimelineRow {
  prepared: PreparedPost;
  /** Local day, `2018-05-03`. */
  day: string | null;
  /** Local hour, `2018-05-03T22`. */
  hour: string | null;
  /** The first post of the group whose time is not given. */
  isUndatedStart: boolean;
  /** Document id, in the undated group. */
  document: string | null;
  /** Here because the link names it, although the filters leave it out. */
  isBeyondFilters: boolean;
}

export interface TimelineModel {
  posts: readonly PreparedPost[];
  /** The post that is there although the filters leave it out. */
  beyond: string | null;
  /** Posts that the filters leave. */
  shown: number;
  total: number;
  counts: PostCounts;
  /** Where each hour begins among the rows, and the undated group. */
  landmarks: { hour: string | null; row: number }[];
  /** The row of the post that the link names, or -1. */
  open: number;
}

interface Choice {
  filters: PostFilters;
  order: 'oldest' | 'newest';
  /** The post that the link names. */
  open: string | null;
}

/** Puts the link's post among the shown ones, at its own place in time, where the filters left it out. */
function withOpen(all: readonly PreparedPost[], shown: PreparedPost[], open: string | null): PreparedPost[] {
  if (open === null || shown.some(({ post }) => post.id === open)) return shown;
  const index = all.findIndex(({ post }) => post.id === open);
  const named = all[index];
  if (!named) return shown;
  const before = new Set(all.slice(0, index));
  const place = shown.findIndex((each) => !before.has(each));
  return place < 0 ? [...shown, named] : [...shown.slice(0, place), named, ...shown.slice(place)];
}

/** The timeline from ordered posts: filtered, in the order asked for, with the hours to jump to. */
export function toTimelineModel(
  posts: { dated: readonly PreparedPost[]; undated: readonly PreparedPost[] },
  { filters, order, open }: Choice,
): TimelineModel {
  const all = [...posts.dated, ...posts.undated];
  const { shown, counts } = filterPosts(all, filters);
  const kept = withOpen(all, shown, open);
  const beyond = kept.length > shown.length ? open : null;
  const firstUndated = kept.findIndex(({ minute }) => minute === null);
  const dated = firstUndated < 0 ? kept : kept.slice(0, firstUndated);
  const undated = firstUndated < 0 ? [] : kept.slice(firstUndated);
  const sequence = order === 'newest' ? [...dated.reverse(), ...undated] : kept;

  const landmarks: TimelineModel['landmarks'] = [];
  let hour: string | null | undefined;
  for (let index = 0; index < sequence.length; index += 1) {
    const own = sequence[index]?.hour ?? null;
    if (own === hour) continue;
    landmarks.push({ hour: own, row: index });
    hour = own;
  }
  return {
    posts: sequence,
    beyond,
    shown: shown.length,
    total: all.length,
    counts,
    landmarks,
    open: open === null ? -1 : sequence.findIndex(({ post }) => post.id === open),
  };
}

/** One row of the timeline: what begins there is told by the post above. Rows are made when they are drawn. */
export function rowAt({ posts, beyond }: Pick<TimelineModel, 'posts' | 'beyond'>, index: number): TimelineRow | null {
  const prepared = posts[index];
  if (!prepared) return null;
  const last = posts[index - 1];
  const { minute, hour, post } = prepared;
  const day = minute?.slice(0, 10) ?? null;
  const document = post.documentIds[0] ?? null;
  const isUndatedStart = minute === null && last?.minute !== null;
  const isNewDocument = minute === null && (isUndatedStart || last?.post.documentIds[0] !== document);
  return {
    prepared,
    day: day === (last?.minute?.slice(0, 10) ?? null) ? null : day,
    hour: hour === (last?.hour ?? null) ? null : hour,
    isUndatedStart,
    document: isNewDocument ? document : null,
    isBeyondFilters: post.id === beyond,
  };
}
