import { boilerplateStrength } from '../clean/boilerplateStrength.ts';
import { findBoilerplate } from '../clean/findBoilerplate.ts';
import { isCaption } from '../clean/isCaption.ts';
import { mayReportResult } from '../clean/resultWords.ts';
import { areTimes, readDigits, readInlineStamp } from '../stamps/readInlineStamp.ts';
import { LONGEST_STAMP, readStamp } from '../stamps/readStamp.ts';
import type { Span } from '../../Stage.ts';
import { readTitled } from '../stamps/readTitled.ts';
import type { Item } from './Item.ts';
import { takeTitlesAbove } from './takeTitlesAbove.ts';
import { joinWrapped } from './joinWrapped.ts';
import { toLines } from './toLines.ts';

const LONGEST_CALL = 400;
/** A sentence that ends without a blank behind it, such as "difference.Labour". */
const GLUED = /[\p{Ll}%)][.!?](?=\p{Lu}\p{Ll}* ?\p{L})/gu;
const BY_LINE =
  /^(?:By|Words by|Reporting by):? \p{Lu}[\p{L}.’'-]*(?: (?:\p{Ll}{2,3} )?\p{Lu}[\p{L}.’'-]*){1,3}(?:(?:,| and| &) [\p{L}.’' -]{3,40}){0,4}$/u;
const MAY_BE_GLUED = /[.!?][A-ZÀ-Þ]/;

/** The paragraphs of a stretch of text, in order, each with what it looks like by itself. */
export function toItems(text: string, start: number, end: number): Item[] {
  const items: Item[] = [];
  const paragraphs: Item[] = [];
  let clocks = 0;
  for (const { start: from, end: to, gapBefore } of joinWrapped(text, toLines(text, start, end))) {
    const words = text.slice(from, to);
    const stamp = to - from <= LONGEST_STAMP ? readStamp(words) : null;
    const item: Item = { start: from, end: to, kind: stamp ? 'stamp' : 'text', stamp, gapBefore, isGlued: false };
    items.push(item);
    if (stamp) {
      if (stamp.clock !== null) clocks += 1;
      continue;
    }
    paragraphs.push(item);
    const cut = MAY_BE_GLUED.test(words) ? findGluedCall(words) : 0;
    if (cut === 0) continue;
    const rest: Item = { start: from + cut, end: to, kind: 'text', stamp: null, gapBefore: false, isGlued: true };
    item.end = from + cut;
    items.push(rest);
    paragraphs.push(rest);
  }
  const boilerplate = findBoilerplate(text, paragraphs);
  for (const [index, item] of paragraphs.entries()) {
    if (boilerplate[index]) item.kind = 'boilerplate';
    else {
      const words = text.slice(item.start, item.end);
      if (BY_LINE.test(words)) item.kind = 'byline';
      else if (isCaption(words) && !mayReportResult(words)) item.kind = 'caption';
    }
  }
  const titled = partTitles(text, items);
  return takeTitlesAbove(text, titled === null && clocks > 2 ? items : partInlineStamps(text, titled ?? items));
}

/** Where a call for donations ends that lost the line break behind it ("…makes a difference.Labour has called…"); 0 when there is none. */
function findGluedCall(words: string): number {
  for (const match of words.slice(0, LONGEST_CALL).matchAll(GLUED)) {
    const cut = match.index + match[0].length;
    if (boilerplateStrength(words.slice(0, cut)) === 2) return cut;
  }
  return 0;
}

/** "2.55am – Great Yarmouth", "3.10am – Basildon": what stands behind the times are the titles of the posts, where it is never the same and not always a name that a person could have; null where authors stand there, or nothing. */
function partTitles(text: string, items: readonly Item[]): Item[] | null {
  const titledAt = ({ start, end }: Item) => (end - start <= LONGEST_STAMP ? readTitled(text.slice(start, end)) : null);
  // Most stamps are nothing but a time, and then no other line is looked at.
  const asStamps = items.filter((item) => item.kind === 'stamp' && titledAt(item) !== null);
  if (asStamps.length === 0) return null;
  const found = items.map((item) => (item.kind === 'stamp' || item.kind === 'text' ? titledAt(item) : null));
  const titled = found.flatMap((one) => one ?? []);
  const distinct = new Set(titled.map(({ title }) => title));
  if (titled.length < 3 || distinct.size < titled.length) return null;
  // "04.43 BST Jane Doe": a name that nothing parts from the time is a person's where all are names.
  if (asStamps.length === titled.length && titled.some(({ isParted }) => !isParted)) return null;
  return items.flatMap((item, index): Item[] => {
    const one = found[index];
    if (!one) return [item];
    // Parted with the other lines that begin with a time.
    if (one.stampAt.start === 0) return [{ ...item, kind: 'text', stamp: null }];
    return [
      { ...item, ...moved(one.titleAt, item.start), kind: 'text', stamp: null },
      { ...item, ...moved(one.stampAt, item.start), kind: 'stamp', stamp: one.stamp, gapBefore: false, isGlued: true },
    ];
  });
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** "23:16 – Labour hold Bede": parted into stamp and paragraph where the document does so throughout. */
function partInlineStamps(text: string, items: Item[]): Item[] {
  const beginnings = items.map(({ kind, start, end }) =>
    kind === 'text' ? text.slice(start, Math.min(end, start + 160)) : '',
  );
  const ofDigits = beginnings.map(readDigits);
  const inline = areTimes(ofDigits.flatMap((one) => one?.digits ?? [])) ? ofDigits : beginnings.map(readInlineStamp);
  if (inline.filter(Boolean).length < 2) return items;
  return items.flatMap((item, index) => {
    const found = inline[index];
    if (!found) return [item];
    const cut = item.start + found.length;
    return [
      { ...item, kind: 'stamp', stamp: found.stamp, end: item.start + found.stampLength },
      { ...item, start: cut, gapBefore: false, isGlued: true },
    ];
  });
}
