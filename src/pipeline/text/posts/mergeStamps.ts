import type { Stamp } from '../stamps/Stamp.ts';
import { isBehindTitle, type Item } from './Item.ts';

/** The stamps of posts among the items, byline apart: one for each post. Lines that say the same moment twice are one, and "Updated at" under a post that has its time is no stamp of its own. */
export function mergeStamps(
  items: readonly Item[],
  byline: readonly number[],
): { indexes: number[]; stamps: Stamp[]; days: { before: number; stamp: Stamp }[] } {
  const all = items.flatMap((item, index) =>
    item.stamp && !byline.includes(index)
      ? [{ index: isBehindTitle(item) ? index - 1 : index, stamp: item.stamp }]
      : [],
  );
  const isPosted = all.some(({ stamp }) => stamp.role !== 'updated' && stamp.clock !== null);
  const hasFooters = all.some(({ stamp }) => !stamp.isUnix && stamp.clock !== null);
  const indexes: number[] = [];
  const stamps: Stamp[] = [];
  const days: { before: number; stamp: Stamp }[] = [];
  let author: { index: number; stamp: Stamp } | null = null;
  for (const { index, stamp } of all) {
    if (stamp.role === 'updated' && isPosted) continue;
    if (stamp.isUnix && hasFooters) continue;
    if (stamp.day && stamp.clock === null && stamp.style !== 'handle') {
      days.push({ before: stamps.length, stamp });
      continue;
    }
    const last = stamps.at(-1);
    const isNext = index - (author?.index ?? -2) === 1;
    if (last && isNext && complements(last, stamp)) {
      stamps[stamps.length - 1] = {
        ...last,
        clock: last.clock ?? stamp.clock,
        day: last.day ?? stamp.day,
        offset: last.offset ?? stamp.offset,
        author: last.author ?? stamp.author,
      };
    } else {
      indexes.push(index);
      stamps.push(stamp);
    }
    author = { index, stamp };
  }
  return { indexes, stamps, days };
}

const complements = (a: Stamp, b: Stamp) =>
  a.style !== b.style && (a.clock === null || b.clock === null || a.clock === b.clock);
