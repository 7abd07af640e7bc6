import type { Facts } from '../../domain/Dataset.ts';
import type { Post } from '../../domain/Post.ts';
import { findFact, type AnyFact } from '../../parts/anyFact.ts';
import type { TextMark } from '../../parts/quotation/MarkedText.tsx';
import type { Mark } from '../../parts/quotation/toSegments.ts';
import { findWords } from './searchWords.ts';

/** The facts that a post holds, in the order in which it names them. */
export const factsOfPost = (post: Post, facts: Facts): AnyFact[] =>
  post.facts.flatMap((id) => {
    const any = findFact(facts, id);
    return any ? [any] : [];
  });

/** What to mark in each paragraph of a post: the words that carry a fact, and the words searched for. */
export function postMarks(post: Post, held: readonly AnyFact[], search: readonly string[]): Mark<TextMark>[][] {
  const quotes = held.flatMap(({ fact }) =>
    fact.evidence
      .filter(({ postId }) => postId === post.id)
      .map(({ quote }) => ({ fact: fact.id, quote: quote.trim() })),
  );
  return post.paragraphs.map((paragraph) => {
    const marks: Mark<TextMark>[] = findWords(paragraph, search);
    const seen = new Set<string>();
    for (const { fact, quote } of quotes) {
      const start = paragraph.indexOf(quote);
      if (start < 0 || seen.has(`${fact} ${start}`)) continue;
      seen.add(`${fact} ${start}`);
      marks.push({ start, end: start + quote.length, value: { fact } });
    }
    return marks;
  });
}
