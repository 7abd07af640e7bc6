import { findMoreNeedles } from '../../patterns/findNeedles.ts';
import { needsSign } from '../../patterns/needsSign.ts';
import { addGate, isOpen } from '../../patterns/Gate.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { holderPhrases } from './holderPhrases.ts';

/** Of phrases over a template, those that may stand in a sentence, by its words and by the names in it. */
export function gatedPhrases<Phrase extends { pattern: RegExp }>(
  phrases: readonly Phrase[],
): (sentence: Pick<ReadSentence, 'said' | 'kinds'>) => Phrase[] {
  const gated = phrases.map((phrase) => ({ phrase, gates: gatesOf(phrase.pattern), signs: signsOf(phrase.pattern) }));
  return ({ said, kinds }) => {
    const open: Phrase[] = [];
    for (const { phrase, gates, signs } of gated)
      if (gates.every((gate) => isOpen(said, gate)) && signs.every((sign) => sign.test(kinds))) open.push(phrase);
    return open;
  };
}

const mostGates = 3;

// A template has numbers for words and signs for names, of which nothing is asked.
function gatesOf(pattern: RegExp): number[] {
  return findMoreNeedles(new RegExp(pattern.source.replaceAll('NOC', '.')))
    .slice(0, mostGates)
    .map(addGate);
}

// The kinds of units that a sign of the template may stand for: a pronoun may mean a party.
const kindsOfSigns: readonly (readonly [sign: string, kinds: RegExp])[] = [
  ['@', /[PNoY]/],
  ['§', /C/],
];

const signsOf = (pattern: RegExp): RegExp[] =>
  kindsOfSigns.flatMap(([sign, kinds]) => (needsSign(pattern, sign) ? [kinds] : []));

/** The phrases of holders that may stand in a sentence, by its words. */
export const phrasesIn = gatedPhrases(holderPhrases);
