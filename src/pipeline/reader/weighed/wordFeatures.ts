import type { ReadSentence } from '../ReadSentence.ts';
import type { Token } from './tokensOf.ts';

/** Units round a name of which rows of words are taken. */
const near = 6;
const longestPath = 7;
const longestKindPath = 9;
const clauseEnds = /^(?:[,;:.–—-]|and|but|while|though|although|after)$/;

/** What the words of the sentence that names a council say of it and a party: single words by where they stand between the two, rows of words round both, the way from one to the other, and the words of their clauses. */
export function wordFeatures({ units }: ReadSentence, tokens: readonly Token[]): string[] {
  const council = tokens.findIndex(({ is }) => is === 'council');
  const party = nearestParty(tokens, council);
  const from = party < 0 ? council : Math.min(council, party);
  const to = party < 0 ? council : Math.max(council, party);
  const order = party < 0 ? 'C' : council < party ? 'CP' : 'PC';
  const words = ['^', ...tokens.map(({ word }) => word), '$'];
  const kinds = ['^', ...tokens.map(({ kind }) => kind), '$'];
  const found: string[] = [];
  for (const [at, unit] of units.entries()) {
    const side = `${order}${at < from ? 'b' : at > to ? 'a' : 'm'}`;
    const word = row(words, at + 1, 1);
    found.push(`u${side}|${word}`, `U|${word}`);
    if (unit.group !== null) {
      const { verbClass, mood, voice, lemma } = unit.group;
      found.push(`V${side}|${verbClass}/${mood}/${voice}`, `l${side.slice(-1)}|${lemma}`);
    }
    if (Math.abs(at - council) > near && (party < 0 || Math.abs(at - party) > near)) continue;
    found.push(`b${side}|${row(words, at, 2)}`, `B|${row(words, at + 1, 2)}`, `t|${row(words, at, 3)}`);
    found.push(`kb${side}|${row(kinds, at, 2)}`, `kt|${row(kinds, at, 3)}`, `kq|${row(kinds, at, 4)}`);
  }
  for (const [name, at] of [
    ['C', council],
    ['P', party],
  ] as const)
    if (at >= 0) found.push(...besideFeatures(words, at, name), ...clauseFeatures(words, kinds, at, name));
  if (party >= 0) found.push(...pathFeatures(words, kinds, from, to, order));
  return found;
}

const row = (words: readonly string[], at: number, length: number): string => words.slice(at, at + length).join(' ');

function nearestParty(tokens: readonly Token[], council: number): number {
  let nearest = -1;
  for (const [at, { is }] of tokens.entries())
    if (is === 'party' && (nearest < 0 || Math.abs(at - council) < Math.abs(nearest - council))) nearest = at;
  return nearest;
}

const besideFeatures = (words: readonly string[], at: number, name: string): string[] => [
  `L${name}|${words[at] ?? ''}`,
  `R${name}|${words[at + 2] ?? ''}`,
  `LL${name}|${row(words, Math.max(0, at - 1), 2)}`,
  `RR${name}|${row(words, at + 2, 2)}`,
  `LR${name}|${words[at] ?? ''} ${words[at + 2] ?? ''}`,
  `RRR${name}|${row(words, at + 2, 3)}`,
];

function clauseFeatures(words: readonly string[], kinds: readonly string[], at: number, name: string): string[] {
  let from = at + 1;
  let to = at + 1;
  while (from > 1 && !clauseEnds.test(words[from - 1] ?? '')) from -= 1;
  while (to < words.length - 2 && !clauseEnds.test(words[to + 1] ?? '')) to += 1;
  const own = words.slice(from, to + 1);
  const who = own.includes(name === 'C' ? '@' : '§') ? 'both' : 'one';
  return [
    ...own.map((word) => `cl${name}${who}|${word}`),
    ...kinds.slice(from, to + 1).map((kind) => `ck${name}${who}|${kind}`),
  ];
}

function pathFeatures(
  words: readonly string[],
  kinds: readonly string[],
  from: number,
  to: number,
  order: string,
): string[] {
  const between = words.slice(from + 2, to + 1);
  const plain = kinds.slice(from + 2, to + 1).filter((kind) => kind !== 'd' && kind !== 'a');
  const brief = between.length <= 4 ? between.join(' ') : '…';
  const found = [`dist${order}|${Math.min(9, to - from)}`, `pathEnd${order}|${brief}|${row(words, to + 2, 3)}`];
  if (between.length <= longestPath) found.push(`path${order}|${between.join(' ')}`);
  if (plain.length <= longestKindPath) found.push(`kpath${order}|${plain.join(' ')}`);
  return found;
}
