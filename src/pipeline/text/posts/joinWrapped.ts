import type { Line } from './toLines.ts';

const WIDEST = 110;
const NARROWEST = 45;

/** Joins lines that were broken only because the next word did not fit any more: text wrapped to a width, as in mails and old pages. */
export function joinWrapped(text: string, lines: Line[]): Line[] {
  const width = wrapWidth(text, lines);
  const joined: Line[] = [];
  let last: Line | null = null;
  let lastStart = 0;
  for (const line of lines) {
    const length = last ? last.end - lastStart : 0;
    lastStart = line.start;
    if (last && !line.gapBefore && goesOn(text, last, length, line, width)) last.end = line.end;
    else joined.push((last = line));
  }
  return joined;
}

/** Whether a line was broken in the middle of a sentence: it is long and the next starts small, or the next word would not have fitted. */
function goesOn(text: string, last: Line, length: number, next: Line, width: number | null): boolean {
  if (length < NARROWEST || length > WIDEST) return false;
  const code = text.charCodeAt(next.start);
  const isSmall = code >= 0x61 && code <= 0x7a;
  if (!isSmall && width === null) return false;
  if (isSmall && !/[.!?:;"”]/.test(text.charAt(last.end - 1))) return true;
  return width !== null && length + 1 + firstWordLength(text, next) > width && !isListLine(text, next);
}

const isListLine = (text: string, line: Line) =>
  /^(?:[•·▪‣●◦*–—-]|\d{1,2}[.)])\s/.test(text.slice(line.start, line.start + 4));

function firstWordLength(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && text.charCodeAt(at) > 0x20) at += 1;
  return at - line.start;
}

/** The width that a text is wrapped to; null when its line breaks mean something. */
function wrapWidth(text: string, lines: Line[]): number | null {
  let widest = 0;
  let inner = 0;
  let midSentence = 0;
  for (const [index, line] of lines.entries()) {
    widest = Math.max(widest, line.end - line.start);
    if (widest > WIDEST) return null;
    if (index === 0 || line.gapBefore) continue;
    inner += 1;
    if (/\p{Ll}/u.test(text.charAt(line.start))) midSentence += 1;
  }
  return inner >= 2 && midSentence * 2 >= inner && widest >= NARROWEST ? widest : null;
}
