import type { Span } from '../../Stage.ts';

/** A line without the blanks around it; `gapBefore`: a blank line stands above it. */
export interface Line extends Span {
  gapBefore: boolean;
}

/** Blanks, zero-width signs and the return arrow that some pages print before a post. */
export function isBlank(code: number): boolean {
  if (code <= 0x20 || code === 0xa0 || code === 0xad) return true;
  if (code < 0x1680) return code === 0x85;
  return (
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x21b5 ||
    code === 0x1680 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The span without the blanks at both its ends; empty (start = end) when there is nothing else. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** Line breaks of old systems and of word processors. */
const OTHER_BREAK = /[\r\u2028\u2029]/;
const ANY_BREAK = /[\n\r\u2028\u2029]/g;

function findBreak(text: string, from: number): number {
  ANY_BREAK.lastIndex = from;
  return ANY_BREAK.exec(text)?.index ?? -1;
}

/** The lines of `text` from `start` to `end` that hold more than blanks, in order. */
export function toLines(text: string, start = 0, end = text.length): Line[] {
  const lines: Line[] = [];
  const hasOtherBreaks = OTHER_BREAK.test(text.slice(start, end));
  let gapBefore = false;
  for (let from = start; from < end;) {
    const newline = hasOtherBreaks ? findBreak(text, from) : text.indexOf('\n', from);
    const to = newline < 0 || newline > end ? end : newline;
    const span = trimSpan(text, from, to);
    if (span.start < span.end) {
      lines.push({ start: span.start, end: span.end, gapBefore });
      gapBefore = false;
    } else gapBefore = lines.length > 0;
    from = to + 1;
  }
  return lines;
}
