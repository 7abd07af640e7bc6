import { boilerplateStrength } from '../clean/boilerplateStrength.ts';
import { findBoilerplate } from '../clean/findBoilerplate.ts';
import { isCaption } from '../clean/isCaption.ts';
import { mayReportResult } from '../clean/resultWords.ts';
import { readInlineStamp } from '../stamps/readInlineStamp.ts';
import { readStamp } from '../stamps/readStamp.ts';
import type { Item } from './Item.ts';
import { joinWrapped } from './joinWrapped.ts';
import { type Line, toLines } from './toLines.ts';

const LONGEST_CALL = 400;
const GLUED = /\p{Ll}[.!?](?=\p{Lu}\p{Ll}* ?\p{L})/gu;

/** The paragraphs of a stretch of text, in order, each with what it looks like by itself. */
export function toItems(text: string, start: number, end: number): Item[] {
  const items: Item[] = joinWrapped(text, toLines(text, start, end)).flatMap((line) => partGluedCall(text, line));
  for (const item of items) {
    item.stamp = readStamp(text.slice(item.start, Math.min(item.end, item.start + 130)));
    if (item.stamp && item.end - item.start <= 120) item.kind = 'stamp';
    else item.stamp = null;
  }
  const paragraphs = items.filter(({ kind }) => kind === 'text');
  const boilerplate = findBoilerplate(text, paragraphs);
  for (const [index, item] of paragraphs.entries()) {
    const words = text.slice(item.start, item.end);
    if (boilerplate[index]) item.kind = 'boilerplate';
    else if (isCaption(words) && !mayReportResult(words)) item.kind = 'caption';
  }
  return partInlineStamps(text, items);
}

const toItem = (line: Line): Item => ({ ...line, kind: 'text', stamp: null, isGlued: false });

/** "…makes a difference.Labour has called…": a call for donations that lost the line break behind it. */
function partGluedCall(text: string, line: Line): Item[] {
  const opening = text.slice(line.start, Math.min(line.end, line.start + LONGEST_CALL));
  for (const match of opening.matchAll(GLUED)) {
    const cut = line.start + match.index + match[0].length;
    if (boilerplateStrength(text.slice(line.start, cut)) < 2) continue;
    const rest = { ...toItem(line), start: cut, gapBefore: false, isGlued: true };
    return [{ ...toItem(line), end: cut }, rest];
  }
  return [toItem(line)];
}

/** "23:16 – Labour hold Bede": parted into stamp and paragraph where the document does so throughout. */
function partInlineStamps(text: string, items: Item[]): Item[] {
  if (items.filter(({ stamp }) => stamp?.clock != null).length > 2) return items;
  const inline = items.map((item) =>
    item.kind === 'text' ? readInlineStamp(text.slice(item.start, Math.min(item.end, item.start + 160))) : null,
  );
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
