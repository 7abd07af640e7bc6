import type { Control } from '../../../domain/Fact.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { Unit } from '../units/Unit.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { controlMeant } from './mentionsOf.ts';

/** A word of a sentence with its names hidden: "§" is the council that is asked about, "§2" another, "@" the party (or nobody) that is asked about, "@2" another. */
export interface Token {
  word: string;
  /** The word where it says something of its own, else its kind; a verb by its class. */
  kind: string;
  is: 'council' | 'party' | 'other';
}

const isYear = /^(?:19|20)\d\d$/;
const ofNames = /[WXK]/;
/** Words that keep their form among kinds. */
const ofOwn = new Set<string>(['x', kindOf.clause]);

/** A sentence's units as tokens, as they look to whoever asks what they say of one council and one party. */
export const tokensOf = (sentence: ReadSentence, gss: string, control: Control): Token[] =>
  sentence.units.map((unit) => {
    const word = wordOf(unit, sentence, gss, control);
    const is =
      unit.kind === kindOf.council
        ? /^§(?!2)/.test(word)
          ? 'council'
          : 'other'
        : /^@(?!2)/.test(word)
          ? 'party'
          : 'other';
    return { word, kind: /^[§@]/.test(word) ? word : kindIn(unit, word), is };
  });

function wordOf(unit: Unit, sentence: ReadSentence, gss: string, control: Control): string {
  if (unit.kind === kindOf.council) {
    const isIt = unit.councils.some((council) => sentence.discourse.placeOf(council)?.gss === gss);
    return !isIt ? '§2' : unit.councils.length > 1 ? '§+' : '§';
  }
  const meant = controlMeant(unit, sentence);
  const sign = meant === control || unit.parties.includes(control) ? '@' : '@2';
  const words = unit.words.replaceAll(' ', '_');
  if (unit.kind === kindOf.party || unit.kind === kindOf.colour) return `${sign}${unit.owns ? "'" : ''}`;
  if (unit.kind === kindOf.noc) return `${control === 'NOC' ? '@' : '@2'}N${unit.tense === 'then' ? 'then' : ''}`;
  if (unit.kind === kindOf.pronoun) return meant === null ? words : `${sign}p`;
  if (meant !== null) return `${sign}h:${words.split('_').at(-1) ?? ''}`;
  if (unit.kind === kindOf.number) return numberWord(unit.words, sentence.discourse.year);
  if ((ofNames.test(unit.kind) && unit.cap) || unit.kind === kindOf.mayor) return `<${unit.kind}>`;
  return unit.group === null ? words : `${unit.group.lemma}/${formOf(unit)}`;
}

const numberWord = (words: string, year: number): string =>
  !isYear.test(words) ? '#' : words === String(year) ? 'this-year' : 'a-year';

function formOf({ group }: Unit): string {
  if (group === null) return '';
  const { mood, voice, tense, still, noMore } = group;
  return `${mood === 'stated' ? '' : mood}${voice.slice(0, 1)}${tense.slice(0, 3)}${still ? 's' : ''}${noMore ? 'x' : ''}`;
}

const kindIn = (unit: Unit, word: string): string =>
  unit.group !== null ? `${unit.group.verbClass}/${formOf(unit)}` : ofOwn.has(unit.kind) ? word : unit.kind;
