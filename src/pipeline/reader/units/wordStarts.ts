import { lexicon } from './lexicon.ts';
import type { NameIndex } from '../names/nameIndex.ts';
import type { Token } from './tokenise.ts';

/** What may begin with a word, one bit each. */
export const starts = { party: 1, council: 2, ward: 4, known: 8, leader: 16 } as const;

const mostKept = 50_000;
const keptFor = new WeakMap<NameIndex, Map<string, number>>();

/** Makes the look-up of what may begin with a token: most words begin nothing, and one look says so of all the names and phrases. */
export function wordStarts(names: NameIndex): (token: Token) => number {
  const kept = keptFor.get(names) ?? new Map<string, number>();
  keptFor.set(names, kept);
  const startsOf = (word: string): number => {
    const before = kept.get(word);
    if (before !== undefined) return before;
    const bits =
      (names.parties.begins(word) ? starts.party : 0) |
      (names.councils.begins(word) ? starts.council : 0) |
      (names.wards.begins(word) ? starts.ward : 0) |
      (names.leaders.begins(word) ? starts.leader : 0) |
      (lexicon.begins(word) ? starts.known : 0);
    if (kept.size >= mostKept) kept.clear();
    kept.set(word, bits);
    return bits;
  };
  return ({ norm, base, word }) => {
    if (word === null) return norm === base ? startsOf(norm) : startsOf(norm) | startsOf(base);
    if (word.startsIn !== names) {
      word.starts = startsOf(norm);
      word.startsIn = names;
    }
    return word.starts;
  };
}
