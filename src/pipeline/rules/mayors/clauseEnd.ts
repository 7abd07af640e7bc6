import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Chunk } from './Chunk.ts';

const nextClause = /,? (?:and|but|though|although|while|so) (?:he|she|they|it|his|her|their|the council)\b/i;

/** Where among its chunks what is told of a person ends: in "In A it is N, by 589 votes, and he will have a hung council" the words of the next clause are of no win. */
export function clauseEnd({ text, start }: ReadSentence, chunks: readonly Chunk[], at: number, to: number): number {
  const end = (chunks[at]?.end ?? start) - start;
  const next = text.slice(end).search(nextClause);
  const first = next < 0 ? -1 : chunks.findIndex((chunk) => chunk.start - start >= end + next);
  return first > at + 1 && first < to ? first : to;
}
