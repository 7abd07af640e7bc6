import type { Span } from '../../Stage.ts';
import { isBlank, trimSpan } from '../posts/toLines.ts';
import { isAbbreviation } from './isAbbreviation.ts';

const BULLET = /^(?:[•·▪‣●○◦➤►→✓✔]+\s*|[*–—-]\s+|\d{1,2}[.)]\s+)+/;
/** A tag that lost the space behind it: "BreakingTories hold Westminster". */
const TAG =
  /^(?:BREAKING(?: NEWS)?|Breaking(?: News| news)?|UPDATED?|Updated?|LATEST|Latest|RESULTS?|Results?|LIVE|Live|EXCLUSIVE|Exclusive|JUST IN|Just in|KEY EVENT|Key event|ANALYSIS|Analysis|FLASH|Flash|GAIN|HOLD|DECLARED|WATCH|Watch|VIDEO|Video)(?=\p{Lu}\p{Ll})/u;
const UPPER = /[\p{Lu}\p{Lt}]/u;
const STARTS = /[\p{Lu}\p{Lt}\p{N}"“‘'([•▪–—£€$@#-]/u;
const CLOSING = new Set(['"', '”', '’', "'", ')', ']', '»']);
const isTerminal = (char: string) => char === '.' || char === '!' || char === '?' || char === '…';

/** The sentences between two offsets of a text, in order, without the blanks and bullets around them; takes time in proportion to the length. */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const sentences: Span[] = [];
  let from = start;
  const cut = (at: number) => {
    pushSentence(text, from, at, sentences);
    from = at;
  };
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    // Letters, digits, commas and blanks, and so nearly all of a text.
    if (
      code > 0x3f
        ? code !== 0x2026 && code !== 0x2022 && code !== 0x25aa
        : code !== 0x2e && code !== 0x21 && code !== 0x3f && code !== 0x0a
    ) {
      at += 1;
      continue;
    }
    if (code === 0x0a) {
      if (!isSoftWrap(text, from, at, end)) cut(at + 1);
      at += 1;
      continue;
    }
    if (code === 0x2022 || code === 0x25aa) {
      cut(at);
      at += 1;
      continue;
    }
    const first = at;
    while (at < end && isTerminal(text.charAt(at))) at += 1;
    const last = at - 1;
    while (at < end && CLOSING.has(text.charAt(at))) at += 1;
    if (endsSentence(text, { start: from, first, last, after: at, end })) cut(at);
  }
  cut(end);
  return sentences;
}

function endsSentence(
  text: string,
  { start, first, last, after, end }: { start: number; first: number; last: number; after: number; end: number },
): boolean {
  if (after >= end) return true;
  let next = after;
  while (next < end && isBlank(text.charCodeAt(next)) && text.charCodeAt(next) !== 0x0a) next += 1;
  if (next >= end) return true;
  const isLoneDot = first === last && text.charAt(first) === '.';
  const follows = String.fromCodePoint(text.codePointAt(next) ?? 0);
  if (next === after) return isGlued(text, start, first, after, follows);
  if (!STARTS.test(follows)) return false;
  // "1. Labour hold Bede": the number of a list.
  if (isLoneDot && first - start < 8 && /^\s*\d{1,2}$/.test(text.slice(start, first))) return false;
  return !(isLoneDot && after === last + 1 && isAbbreviation(text, first, next, start));
}

/** "difference.Labour has": the space behind a sentence was lost; web addresses, "U.S." and "48.6" stay whole. */
function isGlued(text: string, start: number, first: number, after: number, follows: string): boolean {
  if (!UPPER.test(follows)) return false;
  const before = first > start ? text.charAt(first - 1) : '';
  if (!/[\p{Ll}\p{N}%)\]”’"']/u.test(before)) return false;
  const second = text.charAt(after + 1);
  if (!/[\p{Ll}\p{Lu} ’']/u.test(second)) return false;
  let word = first;
  while (word > start && first - word < 40 && !isBlank(text.charCodeAt(word - 1))) word -= 1;
  return !/[@/\\]|www|https?:|^\p{Lu}?$/u.test(text.slice(word, first));
}

/** A line broken only because it was full: long, and ended by no sign. */
function isSoftWrap(text: string, start: number, newline: number, end: number): boolean {
  if (newline + 1 >= end || newline - start < 40) return false;
  const lineStart = text.lastIndexOf('\n', newline - 1) + 1;
  const length = newline - Math.max(start, lineStart);
  if (length < 40 || length > 120) return false;
  return !/[.!?:;…]\s*$/.test(text.slice(newline - 3, newline)) && /[\p{L}\p{N}"“‘(]/u.test(text.charAt(newline + 1));
}

function pushSentence(text: string, start: number, end: number, sentences: Span[]): void {
  const span = trimSpan(text, start, end);
  if (span.start === span.end) return;
  const bullet = BULLET.exec(text.slice(span.start, Math.min(span.end, span.start + 24)));
  // A lone number or sign is no bullet.
  if (bullet && span.start + bullet[0].length < span.end) span.start += bullet[0].length;
  const tag = TAG.exec(text.slice(span.start, Math.min(span.end, span.start + 24)));
  if (tag) {
    sentences.push({ start: span.start, end: span.start + tag[0].length });
    span.start += tag[0].length;
  }
  sentences.push(span);
}
