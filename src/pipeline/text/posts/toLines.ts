import type { Span } from '../../Stage.ts';

/** A line without the blanks around it; `gapBefore`: a blank line stands above it. */
export interface Line extends Span {
  gapBefore: boolean;
}

const isBreak = (code: number) => code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;

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

/** The lines of `text` from `start` to `end` that hold more than blanks, in order. */
export function toLines(text: string, start = 0, end = text.length): Line[] {
  const lines: Line[] = [];
  let lineStart = start;
  let gapBefore = false;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !isBreak(text.charCodeAt(at))) continue;
    const span = trimSpan(text, lineStart, at);
    if (span.end > span.start) {
      lines.push({ ...span, gapBefore });
      gapBefore = false;
    } else if (at < end) gapBefore = lines.length > 0;
    lineStart = at + 1;
  }
  return lines;
}
