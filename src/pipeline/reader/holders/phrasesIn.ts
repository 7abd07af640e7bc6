import { anyDigit, findNeedles } from '../../patterns/findNeedles.ts';
import { addGate, isOpen } from '../../patterns/Gate.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { holderPhrases, type HolderPhrase } from './holderPhrases.ts';

// Each with the gate that its words open. A template has numbers for words and signs for names, of which nothing is asked.
const gated = holderPhrases.map((phrase) => {
  const needles = findNeedles(new RegExp(phrase.pattern.source.replaceAll('@(NOC)', '@.')));
  const isOfWords = needles?.every(({ letters }) => letters !== anyDigit) ?? false;
  return { phrase, gate: needles !== null && isOfWords ? addGate(needles) : null };
});

/** The phrases of holders that may stand in a sentence, by its words. */
export function phrasesIn({ said }: ReadSentence): HolderPhrase[] {
  const open: HolderPhrase[] = [];
  for (const { phrase, gate } of gated) if (gate === null || isOpen(said, gate)) open.push(phrase);
  return open;
}
