import { mayReportResult } from '../clean/resultWords.ts';

/** Enough of a post to know whether the next paragraph goes on with it, however long it grows. */
const KEPT = 6;
const SHORT = 90;
const LONGEST_HEADING = 60;

/** A line without a full stop, as in lists and headings. */
export const isPlainLine = (words: string): boolean => words.length <= SHORT && !/[.!?:…]["”’]?$/.test(words);

/** A short line that reports nothing by itself and so heads what follows: a place, "Lib Dem gains", "Latest". */
const isHeading = (words: string): boolean =>
  words.length <= LONGEST_HEADING && isPlainLine(words) && /^[\p{Lu}\d]/u.test(words) && !mayReportResult(words);

/** The paragraphs that a post has so far. */
export class PostTail {
  /** The last of them. */
  readonly recent: string[] = [];
  private count = 0;
  private isList = false;

  get last(): string {
    return this.recent.at(-1) ?? '';
  }

  /** Whether all there is so far is a heading. */
  get isHeading(): boolean {
    return this.count === 1 && isHeading(this.last);
  }

  /** Whether it is a heading and a list of plain lines under it. */
  get isOpenList(): boolean {
    return this.isList && this.count > 1;
  }

  add(paragraph: string): void {
    this.isList =
      this.count === 0
        ? paragraph.endsWith(':') || isHeading(paragraph)
        : this.isList && isPlainLine(paragraph) && !mayReportResult(paragraph);
    this.count += 1;
    this.recent.push(paragraph);
    if (this.recent.length > KEPT) this.recent.shift();
  }
}
