import { anyDigit, findNeedles } from '../../patterns/findNeedles.ts';
import { addGate, isOpen } from '../../patterns/Gate.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { holderPhrases } from './holderPhrases.ts';

/** Of phrases over a template, those that may stand in a sentence, by its words. */
export function gatedPhrases<Phrase extends { pattern: RegExp }>(
  phrases: readonly Phrase[],
): (sentence: Pick<ReadSentence, 'said'>) => Phrase[] {
  // A template has numbers for words and signs for names, of which nothing is asked.
  const gated = phrases.map((phrase) => {
    const needles = findNeedles(new RegExp(phrase.pattern.source.replaceAll('@(NOC)', '@.')));
    const isOfWords = needles?.every(({ letters }) => letters !== anyDigit) ?? false;
    return { phrase, gate: needles !== null && isOfWords ? addGate(needles) : null };
  });
  return ({ said }) => {
    const open: Phrase[] = [];
    for (const { phrase, gate } of gated) if (gate === null || isOpen(said, gate)) open.push(phrase);
    return open;
  };
}

/** The phrases of holders that may stand in a sentence, by its words. */
export const phrasesIn = gatedPhrases(holderPhrases);
