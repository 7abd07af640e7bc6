import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { personAt } from '../mayors/readPerson.ts';
import { flatten } from '../../flatten.ts';

const sentencesBack = 6;
const saying = new Set(['say', 'think', 'hope', 'fear']);

/** The person who is named as saying or thinking it; "he" and "she" are the person named before. Parties and their sources are no persons: null. */
export function speakerOf(sentence: ReadSentence): string | null {
  const { units } = sentence;
  const verbs = flatten(units, (unit, at) => (unit.group !== null && saying.has(unit.group.verbClass) ? [at] : []));
  if (verbs.length === 0) return null;
  const leading = leadingPerson(sentence);
  if (leading !== null) return leading;
  for (const at of verbs) {
    const behind = personAt(units, at + 1, (start, end) => textOf(sentence, start, end));
    if (behind !== null) return behind.name;
    const before = units[at - 1];
    if (before?.kind === kindOf.pronoun && /^(?:he|she)$/.test(before.words)) return personBefore(sentence);
  }
  return null;
}

const textOf = (sentence: ReadSentence, start: number, end: number): string =>
  sentence.text.slice(start - sentence.start, end - sentence.start);

function leadingPerson(sentence: ReadSentence): string | null {
  return personAt(sentence.units, 0, (start, end) => textOf(sentence, start, end))?.name ?? null;
}

function personBefore(sentence: ReadSentence): string | null {
  let { before } = sentence.discourse;
  for (let steps = 0; before !== null && steps < sentencesBack; steps += 1) {
    const name = leadingPerson(before);
    if (name !== null) return name;
    before = before.discourse.before;
  }
  return null;
}
