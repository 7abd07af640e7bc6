import type { Item } from './Item.ts';

const LONGEST_TITLE = 90;
const FEWEST = 2;
const MOST = 0.8;

/** Titles that stand right above the times of their posts, where nearly all do, below a blank line each and above a text: the posts begin with them. */
export function takeTitlesAbove(text: string, items: Item[]): Item[] {
  const stamps = items.flatMap(({ kind, stamp, isGlued }, index) =>
    kind === 'stamp' && stamp?.clock != null && !isGlued ? [index] : [],
  );
  const below = stamps.filter((index) => isBelowTitle(text, items, index));
  if (below.length < FEWEST || below.length < stamps.length * MOST) return items;
  const titled = new Set(below);
  return items.map((item, index) => (titled.has(index) ? { ...item, isGlued: true } : item));
}

// What stands behind the time is not the next title already: then each line would be a post of its own, with its time below it.
function isBelowTitle(text: string, items: readonly Item[], index: number): boolean {
  const [title, stamp, next, behind] = [items[index - 1], items[index], items[index + 1], items[index + 2]];
  return (
    title?.kind === 'text' &&
    (title.gapBefore || index === 1) &&
    stamp?.gapBefore === false &&
    next?.kind === 'text' &&
    behind?.kind !== 'stamp' &&
    isTitle(text.slice(title.start, title.end))
  );
}

const isTitle = (words: string): boolean => words.length <= LONGEST_TITLE && !/[.:;,…]["”’]?$/.test(words);
