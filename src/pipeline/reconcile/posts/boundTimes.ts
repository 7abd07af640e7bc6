import type { Post } from '../../../domain/Post.ts';
import { compareTimes, intersect } from '../moments.ts';

/** Narrows `publishedBetween` of a document's undated posts by their dated neighbours, where its times run one way; says whether it runs newest first. */
export function boundTimes(posts: readonly Post[]): boolean {
  const run = posts.filter(({ kind }) => kind === 'post');
  const direction = directionOf(run.flatMap(({ publishedAt }) => publishedAt ?? []));
  if (direction === null) return false;
  const inOrder = direction === 'newest' ? run.toReversed() : run;
  let before: string | null = null;
  const after = nextTimes(inOrder);
  inOrder.forEach((post, index) => {
    if (post.publishedAt !== null) before = post.publishedAt;
    else post.publishedBetween = intersect(post.publishedBetween, [before, after[index] ?? null]);
  });
  return direction === 'newest';
}

function directionOf(times: readonly string[]): 'oldest' | 'newest' | null {
  const steps = times.slice(1).map((time, index) => Math.sign(compareTimes(times[index] ?? null, time)));
  const isUp = steps.includes(-1);
  const isDown = steps.includes(1);
  if (isUp === isDown) return null;
  return isUp ? 'oldest' : 'newest';
}

/** For each post the time of the next one that has a time. */
function nextTimes(posts: readonly Post[]): (string | null)[] {
  let next: string | null = null;
  const times = posts.toReversed().map(({ publishedAt }) => {
    const found = next;
    next = publishedAt ?? next;
    return found;
  });
  return times.reverse();
}
