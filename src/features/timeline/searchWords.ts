import type { Mark } from '../../parts/quotation/toSegments.ts';
import { foldWords } from './PreparedPost.ts';

/** What a reader typed, as the folded words and "phrases in quotes" that a post must all hold. */
export function toSearch(typed: string | null): string[] {
  const found = foldWords(typed ?? '').matchAll(/"([^"]+)"?|([^\s"]+)/g);
  return [...new Set([...found].map((match) => (match[1] ?? match[2] ?? '').trim()))].filter((word) => word !== '');
}

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyQuote = (word: string): string => escape(word).replaceAll("'", "['‘’]").replaceAll(' ', '[\\s]');

/** Where the words of a search stand in a text, as it is written there. */
export function findWords(text: string, search: readonly string[]): Mark<'word'>[] {
  if (search.length === 0) return [];
  const longestFirst = [...search].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(anyQuote).join('|'), 'giu');
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: 'word',
  }));
}
