import type { Sentence } from '../../Stage.ts';

/** Whether a sentence is a paragraph, or a line, of its own, as a heading is. */
export function isAlone(parsed: readonly { sentence: Sentence }[], at: number, text: string): boolean {
  const [before, own, after] = [parsed[at - 1]?.sentence, parsed[at]?.sentence, parsed[at + 1]?.sentence];
  if (own === undefined) return false;
  return !isOfLine(before, own, text) && !isOfLine(after, own, text);
}

const isOfLine = (other: Sentence | undefined, own: Sentence, text: string): boolean =>
  other?.post === own.post &&
  other.paragraph === own.paragraph &&
  !text.slice(Math.min(other.end, own.end), Math.max(other.start, own.start)).includes('\n');
