import { kindTest } from '../../reader/units/kindTest.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import { Phrase, type OpenPhrases } from './Phrase.ts';

/** A sentence as plain words with marks for names, over which phrases can be matched; adverbs left out. */
export interface Line {
  /** Words with one space between them and at both ends: " the @P are confident of @C ". */
  text: string;
  words: string[];
  /** The unit that each word belongs to. */
  units: Unit[];
  /** Where each word begins in `text`. */
  starts: number[];
}

const marks = new Map<string, string>([
  [kindOf.party, '@P'],
  [kindOf.council, '@C'],
  [kindOf.noc, '@N'],
  [kindOf.colour, '@O'],
  [kindOf.name, '@X'],
  [kindOf.otherPlace, '@K'],
  [kindOf.number, '#'],
]);
const adverbs = new Set(
  'also now still already just very quite pretty rather even again tonight today tomorrow overnight meanwhile however perhaps almost ever'.split(
    ' ',
  ),
);
const kept = new Set(
  'likely unlikely early only family rally reply ally apply supply hardly scarcely barely'.split(' '),
);
const light = (word: string): boolean =>
  (word.length > 3 && word.endsWith('ly')) || adverbs.has(word) ? !kept.has(word) : false;
/** "might well take X" */
const modals = /^(?:may|might|could|can)$/;
const isLight = ({ words }: Line, word: string): boolean =>
  light(word) || (word === 'well' && modals.test(words.at(-1) ?? ''));
const opens = kindTest('.:;!?-|');

/** Words and marks of a sentence's units. */
export function toLine(units: readonly Unit[]): Line {
  const line: Line = { text: ' ', words: [], units: [], starts: [] };
  for (const [index, unit] of units.entries()) {
    // The capital of a sentence’s first word says nothing.
    const isFirst = unit.kind === kindOf.name && (index === 0 || opens(units[index - 1]?.kind ?? ''));
    const isSingle = !unit.words.includes(' ');
    const mark = isFirst && isSingle ? undefined : marks.get(unit.kind);
    if (mark !== undefined) push(line, mark, unit);
    else if (isSingle) {
      if (!isLight(line, unit.words)) push(line, unit.words, unit);
    } else for (const word of unit.words.split(' ')) if (!isLight(line, word)) push(line, word, unit);
    if (mark !== undefined && unit.owns) push(line, '’s', unit);
  }
  line.starts.push(line.text.length);
  return line;
}

function push(line: Line, word: string, unit: Unit): void {
  line.starts.push(line.text.length);
  line.words.push(word);
  line.units.push(unit);
  line.text += `${word} `;
}

/** The first of many phrases that stands at a word. */
export function phraseAt<T extends { words: Phrase }>(line: Line, open: OpenPhrases<T>, at: number): T | undefined {
  for (const one of open.beginningWith(line.words[at] ?? '')) if (behind(line, one.words, at) !== null) return one;
  return undefined;
}

/** Makes a phrase that is looked for at a word, and ends where a word ends. */
export const phrase = (source: string): Phrase => new Phrase(source);

/** The index of the word behind a phrase that begins at a word; null where it does not stand there. */
export function behind(line: Line, { begins, pattern }: Phrase, from: number): number | null {
  const start = line.starts[from];
  if (start === undefined || begins?.has(line.words[from] ?? '') === false) return null;
  pattern.lastIndex = start;
  if (!pattern.test(line.text)) return null;
  let end = from;
  while ((line.starts[end] ?? Infinity) < pattern.lastIndex) end += 1;
  return end;
}
