import type { Span } from '../../Stage.ts';
import { isBlank, trimSpan } from '../posts/toLines.ts';
import { isAbbreviation } from './isAbbreviation.ts';

const BULLET = /^(?:[•·▪‣●○◦➤►→✓✔]+\s*|[*–—-]\s+|\d{1,2}[.)]\s+)+/;
/** A tag that lost the space behind it: "BreakingTories hold Westminster". */
const TAG =
  /^(?:BREAKING(?: NEWS)?|Breaking(?: News| news)?|UPDATED?|Updated?|LATEST|Latest|RESULTS?|Results?|LIVE|Live|EXCLUSIVE|Exclusive|JUST IN|Just in|KEY EVENT|Key event|ANALYSIS|Analysis|FLASH|Flash|GAIN|HOLD|DECLARED|WATCH|Watch|VIDEO|Video)(?=\p{Lu}\p{Ll})/u;
/** A heading run in to its paragraph: "**South West** Dorset is now …"; a hashtag before a post's words: "#rushmere Labour gain Rushmere". */
const RUN_IN = /^(?:\*\*[^*:\n]{1,60}\*\*|#\p{L}[\p{L}\d_]{1,40})(?=[ \t]+\p{Lu})/u;
const UPPER = /[\p{Lu}\p{Lt}]/u;
const STARTS = /[\p{Lu}\p{Lt}\p{N}"“‘'([•▪–—£€$@#-]/u;
const CLOSING = new Set(['"', '”', '’', "'", ')', ']', '»', '*'].map((sign) => sign.charCodeAt(0)));
const NEWLINE = 0x0a;
const STAR = 0x2a;
const HASH = 0x23;
const QUESTION = 0x3f;
const ELLIPSIS = 0x2026;
const BULLET_SIGN = 0x2022;
const SQUARE = 0x25aa;

/** The sentences between two offsets of a text, in order, without the blanks and bullets around them; takes time in proportion to the length. */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const sentences: Span[] = [];
  let from = start;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    // Letters, digits, commas and blanks, and so nearly all of a text.
    if (code > QUESTION ? code !== ELLIPSIS && code !== BULLET_SIGN && code !== SQUARE : !isMark(code)) {
      at += 1;
      continue;
    }
    const first = at;
    if (code === NEWLINE || code === BULLET_SIGN || code === SQUARE) {
      at += 1;
      if (code === NEWLINE && isSoftWrap(text, from, first, end)) continue;
      pushSentence(text, from, first, sentences);
      from = first;
      continue;
    }
    while (at < end && isTerminal(text.charCodeAt(at))) at += 1;
    const last = at - 1;
    while (at < end && CLOSING.has(text.charCodeAt(at))) at += 1;
    if (!endsSentence(text, from, first, last, at, end)) continue;
    pushSentence(text, from, at, sentences);
    from = at;
  }
  pushSentence(text, from, end, sentences);
  return sentences;
}

const isMark = (code: number) => code === 0x2e || code === 0x21 || code === QUESTION || code === NEWLINE;
const isTerminal = (code: number) => code === 0x2e || code === 0x21 || code === QUESTION || code === ELLIPSIS;
const isUpper = (code: number, char: string) => (code < 0x80 ? code >= 65 && code <= 90 : UPPER.test(char));
const isRunIn = (code: number) => code === STAR || code === HASH;
const isSmall = (code: number) => code >= 97 && code <= 122;

function endsSentence(text: string, start: number, first: number, last: number, after: number, end: number): boolean {
  let next = after;
  while (next < end && text.charCodeAt(next) !== NEWLINE && isBlank(text.charCodeAt(next))) next += 1;
  if (next >= end) return true;
  const code = text.charCodeAt(next);
  if (isSmall(code)) return false;
  if (next === after) return isGlued(text, start, first, after);
  if (!isUpper(code, text.charAt(next)) && !STARTS.test(String.fromCodePoint(text.codePointAt(next) ?? 0)))
    return false;
  if (first !== last || text.charCodeAt(first) !== 0x2e) return true;
  // "1. Labour hold Bede": the number of a list.
  if (first - start < 8 && /^\s*\d{1,2}$/.test(text.slice(start, first))) return false;
  return after !== last + 1 || !isAbbreviation(text, first, next, start);
}

/** "difference.Labour has": the space behind a sentence was lost; web addresses, "U.S." and "48.6" stay whole. */
function isGlued(text: string, start: number, first: number, after: number): boolean {
  const code = text.charCodeAt(after);
  if (!isUpper(code, text.charAt(after))) return false;
  const before = first > start ? text.charAt(first - 1) : '';
  if (!isSmall(before.charCodeAt(0)) && !/[\p{Ll}\p{N}%)\]”’"']/u.test(before)) return false;
  if (!/[\p{Ll}\p{Lu} ’']/u.test(text.charAt(after + 1))) return false;
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
  if (!isUpper(text.charCodeAt(span.start), '')) {
    const bullet = BULLET.exec(text.slice(span.start, Math.min(span.end, span.start + 24)));
    // A lone number or sign is no bullet.
    if (bullet && span.start + bullet[0].length < span.end) span.start += bullet[0].length;
  }
  const tag =
    TAG.exec(text.slice(span.start, Math.min(span.end, span.start + 24))) ??
    (isRunIn(text.charCodeAt(span.start))
      ? RUN_IN.exec(text.slice(span.start, Math.min(span.end, span.start + 80)))
      : null);
  if (tag) {
    sentences.push({ start: span.start, end: span.start + tag[0].length });
    span.start = trimSpan(text, span.start + tag[0].length, span.end).start;
  }
  sentences.push(span);
}
