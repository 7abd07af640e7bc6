import type { DocumentText } from '../../domain/DocumentText.ts';
import { diffLists, type Edit } from './diffLists.ts';

/** One paragraph of a comparison; `changed` has its words compared, each with the blank that follows it. */
export type Compared =
  { side: 'both' | 'a' | 'b'; text: string } | { side: 'changed'; words: { side: Edit['side']; text: string }[] };

/** Two captures of the same page, paragraph by paragraph, and how many paragraphs each side has alone. */
export interface CaptureComparison {
  paragraphs: Compared[];
  counts: { both: number; onlyA: number; onlyB: number; changed: number };
}

const ALIKE = 0.5; // share of words in common from which two paragraphs are one that was changed
const told = new Set(['headline', 'standfirst', 'post', 'caption']);

/** The paragraphs of what a capture tells: calls for donations and the like are left out of a comparison. */
export const toParagraphs = ({ text, parts }: DocumentText): string[] =>
  parts
    .filter(({ kind }) => told.has(kind))
    .flatMap(({ start, end }) => text.slice(start, end).split(/\n+/))
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

const toWords = (text: string): string[] => text.match(/\S+\s*/g) ?? [];

function likeness(a: string, b: string): number {
  const [inA, inB] = [new Set(a.split(/\s+/)), new Set(b.split(/\s+/))];
  let shared = 0;
  for (const word of inA) if (inB.has(word)) shared += 1;
  return shared / Math.max(inA.size, inB.size);
}

const only = (side: 'a' | 'b', paragraphs: readonly string[]): Compared[] => paragraphs.map((text) => ({ side, text }));

/** What the first has alone and what the second has instead: those that are alike are one paragraph that was changed. */
function pairUp(a: readonly string[], b: readonly string[]): Compared[] {
  const result: Compared[] = [];
  let from = 0;
  for (const text of a) {
    const match = b.findIndex((other, index) => index >= from && likeness(text, other) >= ALIKE);
    const other = b[match];
    if (other === undefined) {
      result.push({ side: 'a', text });
      continue;
    }
    const words = diffLists(toWords(text), toWords(other));
    result.push(...only('b', b.slice(from, match)), {
      side: 'changed',
      words: words.map(({ side, items }) => ({ side, text: items.join('') })),
    });
    from = match + 1;
  }
  return [...result, ...only('b', b.slice(from))];
}

/** Compares two captures: which paragraphs both have, which only one, and which words differ in those that were changed. */
export function compareCaptures(a: DocumentText, b: DocumentText): CaptureComparison {
  const edits = diffLists(toParagraphs(a), toParagraphs(b));
  const paragraphs: Compared[] = [];
  for (let index = 0; index < edits.length; index += 1) {
    const [edit, next] = [edits[index], edits[index + 1]];
    if (!edit) continue;
    if (edit.side === 'a' && next?.side === 'b') {
      paragraphs.push(...pairUp(edit.items, next.items));
      index += 1;
    } else if (edit.side === 'b' && next?.side === 'a') {
      paragraphs.push(...pairUp(next.items, edit.items));
      index += 1;
    } else {
      const { side } = edit;
      paragraphs.push(...edit.items.map((text) => ({ side, text })));
    }
  }
  const count = (side: Compared['side']) => paragraphs.filter((each) => each.side === side).length;
  return {
    paragraphs,
    counts: { both: count('both'), onlyA: count('a'), onlyB: count('b'), changed: count('changed') },
  };
}
