import type { Sentence, SplitDocument } from '../Stage.ts';
import { splitSentences } from './sentences/splitSentences.ts';

/** The sentences of every paragraph of every post, in order; none crosses a paragraph, and blanks and bullets stand outside. */
export function toSentences(split: SplitDocument): Sentence[] {
  const sentences: Sentence[] = [];
  const { text } = split.source;
  for (const [post, { paragraphs }] of split.posts.entries()) {
    for (const [paragraph, span] of paragraphs.entries()) {
      for (const { start, end } of splitSentences(text, span.start, span.end))
        sentences.push({ start, end, post, paragraph });
    }
  }
  return sentences;
}
