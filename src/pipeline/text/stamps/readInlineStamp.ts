import { hasResultWord, namesParty } from '../clean/resultWords.ts';
import { readStamp } from './readStamp.ts';
import type { Stamp } from './Stamp.ts';

const INLINE =
  /^([[(]?(?:\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?)(?:\s(?:BST|GMT))?[\])]?)(\s*[:|~•·»–—-]\s+|\s+|\s*:\s*(?=\p{Lu}))(?=[\p{Lu}"“‘(])/iu;

/** "**6.20pm, Jo** Labour hold Bede", in bold type. */
const BOLD =
  /^\*\*(\d{1,2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\b\.?)?)(?:\s?[,|·:–—-]\s?\p{Lu}[\p{L}\p{M}’'. -]{0,40})?:?\*\*:?\s+(?=[\p{Lu}"“‘(])/u;

/** "0203 Labour hold Bede", as agencies write it. */
const DIGITS = /^([01]\d|2[0-3])([0-5]\d)(?:hrs|h)?(?:\s*[:|~•·»–—-]\s+|\s+)(?=[\p{Lu}"“‘(])/u;
const yearLike = /^(?:19|20)/;

/** Whether stamps of four digits and no more are times: several, and not all of them could be years. */
export const areTimes = (stamps: readonly string[]): boolean =>
  stamps.length > 2 && stamps.some((digits) => !yearLike.test(digits));

/** Reads four digits at the start of a paragraph as a time, where the document's others say that they are (`areTimes`). */
export function readDigits(paragraph: string): (InlineStamp & { digits: string }) | null {
  const [whole, hours, minutes] = DIGITS.exec(paragraph) ?? [];
  if (whole === undefined || hours === undefined || minutes === undefined) return null;
  const stamp = readStamp(`${hours}:${minutes}`);
  const digits = hours + minutes;
  return stamp && { stamp, stampLength: digits.length, length: whole.length, digits };
}

/** A time at the start of a paragraph; lengths without and with what parts it from the rest, in UTF-16 code units. */
interface InlineStamp {
  stamp: Stamp;
  stampLength: number;
  length: number;
}

/** Reads a time at the start of a paragraph that has more on the same line, such as `12.05am: Labour hold Bede`. */
export function readInlineStamp(paragraph: string): InlineStamp | null {
  const [bold, clock = ''] = BOLD.exec(paragraph) ?? [];
  if (bold !== undefined) {
    const stamp = /[:.]|m/i.test(clock) ? readStamp(clock) : null;
    return stamp && { stamp, stampLength: bold.trimEnd().length, length: bold.length };
  }
  const match = INLINE.exec(paragraph);
  const [whole, time = '', separator = ''] = match ?? [];
  if (whole === undefined) return null;
  const rest = paragraph.slice(whole.length);
  if (!/^[\p{Lu}"“‘(]/u.test(rest)) return null;
  if (/^\d+\.\d+$/.test(time) && separator.trim() === '' && isScore(rest)) return null;
  const stamp = readStamp(time);
  return stamp && { stamp, stampLength: time.length, length: whole.length };
}

const longestScore = 4;

/** "17.70 UKIP" is a figure with its party, no time; "23.32 Labour holds X" is one. */
const isScore = (rest: string): boolean =>
  namesParty(rest) && !hasResultWord(rest) && rest.split(/\s+/).length <= longestScore;
