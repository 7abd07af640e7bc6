import type { ReadSentence } from '../ReadSentence.ts';

/** The sentence that an offset of the text stands in, of sentences in the order of the text; null for none. */
export function sentenceAt(sentences: readonly ReadSentence[], start: number): ReadSentence | null {
  let [from, to] = [0, sentences.length - 1];
  while (from <= to) {
    const middle = (from + to) >> 1;
    const one = sentences[middle];
    if (one === undefined) break;
    if (start < one.start) to = middle - 1;
    else if (start >= one.end) from = middle + 1;
    else return one;
  }
  return null;
}
