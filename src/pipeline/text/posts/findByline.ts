import type { Stamp } from '../stamps/Stamp.ts';
import type { Item } from './Item.ts';

/** The line under a headline stands this near to the top at most, in items. */
const TOP = 16;

/** The items that say when the document itself was published: the lines under its headline, told from the stamps of posts by their place, wording and layout. */
export function findByline(items: readonly Item[]): number[] {
  const stamps = items.flatMap((item, index) =>
    item.stamp && !item.stamp.isUnix && item.stamp.style !== 'handle' ? [{ index, stamp: item.stamp }] : [],
  );
  const byline: number[] = [];
  for (const [at, { index, stamp }] of stamps.entries()) {
    const before = byline.at(-1);
    const isNear = before === undefined ? index < TOP || stamps.length === 1 : index - before <= 2;
    if (
      !isNear ||
      !isOfDocument(
        stamp,
        stamps.slice(at + 1, at + 60).map((later) => later.stamp),
      )
    )
      break;
    byline.push(index);
  }
  return byline;
}

function isOfDocument(stamp: Stamp, later: Stamp[]): boolean {
  if (later.length === 0) return true;
  if (stamp.day === null && stamp.instant === null) return false;
  const sameStyle = later.filter(({ style }) => style === stamp.style).length;
  if (stamp.role === 'published' || (stamp.role === 'updated' && later.some(({ role }) => role === 'posted')))
    return sameStyle === 0;
  // A day alone may head the posts of that day; under a headline it has no like further down.
  return sameStyle === 0 && (later.length > 1 || stamp.clock !== null);
}
