import type { Span } from '../../Stage.ts';
import { readInlineStamp } from './readInlineStamp.ts';
import { readStamp } from './readStamp.ts';
import type { Stamp } from './Stamp.ts';

/** A line of a time and the title of the post that begins with it. */
export interface Titled {
  stamp: Stamp;
  title: string;
  /** Where they stand in the line. */
  stampAt: Span;
  titleAt: Span;
  /** Something other than a blank stands between the two. */
  isParted: boolean;
}

const TITLE = /^\p{Lu}[^.!?:;\d]{1,48}$/u;
const TRAILING = /^(.{2,48}?)\s*(?:[|:·•,–—-]\s*|\()(\d{1,2}[:.]?\d{0,2}\s?(?:[ap]\.?m\b\.?)?(?:\s(?:BST|GMT))?)\)?$/iu;

/** Reads a line such as `2.55am – Great Yarmouth` or `Basildon (3.10am)`; null for any other. Whether a title or an author stands there, only the other lines tell. */
export function readTitled(line: string): Titled | null {
  const inline = readInlineStamp(line);
  if (inline !== null) {
    const title = line.slice(inline.length);
    if (!TITLE.test(title)) return null;
    const { stamp, stampLength, length } = inline;
    const between = line.slice(stampLength, length).trim();
    const titleAt = { start: length, end: line.length };
    return { stamp, title, stampAt: { start: 0, end: stampLength }, titleAt, isParted: between !== '' };
  }
  const [, title = '', time = ''] = TRAILING.exec(line) ?? [];
  const stamp = TITLE.test(title) && /[:.]|m/i.test(time) ? readStamp(time) : null;
  if (stamp === null) return null;
  const start = line.lastIndexOf(time);
  const titleAt = { start: 0, end: title.length };
  return { stamp, title, stampAt: { start, end: start + time.length }, titleAt, isParted: true };
}
