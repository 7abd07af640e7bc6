import { namesParty } from '../clean/resultWords.ts';
import type { Head } from './findHead.ts';
import type { Item } from './Item.ts';

export type Layout = 'before' | 'after' | 'unknown';

const INTRO = /\b(?:follow|live|updates?|below|here|latest|coverage|as it happen(?:s|ed)|stay with us|welcome)\b/i;

/** Whether the stamps of a document stand before or after their posts, from what stands above the first and behind the last; unknown where that is silent or disagrees. */
export function findLayout(text: string, items: readonly Item[], head: Head, stamps: readonly number[]): Layout {
  const first = stamps[0] ?? 0;
  const last = stamps.at(-1) ?? 0;
  if (stamps.some((index) => items[index + 1]?.isGlued === true || items[index]?.stamp?.style === 'handle'))
    return 'before';
  const unix = items.filter(({ stamp }) => stamp?.isUnix).length;
  if (unix > 0) return stamps.every((index) => items[index]?.stamp?.isUnix) ? 'before' : 'after';
  const isText = (item: Item) => item.kind === 'text' && /\p{L}/u.test(text.slice(item.start, item.end));
  const above = items
    .slice(head.body, first)
    .filter((item) => isText(item) && !INTRO.test(text.slice(item.start, item.end)));
  const behind = items.slice(last + 1).filter(isText);
  if (above.length > 0 !== behind.length > 0) return above.length > 0 ? 'after' : 'before';
  if (above.length === 0) return 'unknown';
  const edges = edgeLayout(items, stamps);
  if (edges) return edges;
  const isReport = (item: Item) => namesParty(text.slice(item.start, item.end));
  return behind.some(isReport) && !above.some(isReport) ? 'before' : 'unknown';
}

/** Blank lines or buttons on one side of the stamps only say which side is another post. */
function edgeLayout(items: readonly Item[], stamps: readonly number[]): Layout | null {
  let above = 0;
  let below = 0;
  for (const index of stamps) {
    const next = items[index + 1];
    if (items[index]?.gapBefore || items[index - 1]?.kind === 'boilerplate') above += 1;
    if (next?.gapBefore || next?.kind === 'boilerplate') below += 1;
  }
  const most = stamps.length * 0.7;
  const few = stamps.length * 0.2;
  if (above >= most - 1 && above > below && below <= few) return 'before';
  return below >= most - 1 && below > above && above <= few ? 'after' : null;
}
