import type { ReadSentence } from '../ReadSentence.ts';
import { councilsMeantAt } from './councilsMeantAt.ts';
import { readHolders } from './readHolders.ts';
import { readPhrases } from './readPhrases.ts';
import type { SaidHolder } from './SaidHolder.ts';

/** Who a sentence of a document says had which council before, by its clauses and by its phrases. */
export const holdersSaidAt = (read: readonly ReadSentence[], index: number): SaidHolder[] => {
  const sentence = read[index];
  return sentence === undefined
    ? []
    : [...readHolders(sentence), ...readPhrases(sentence, () => councilsMeantAt(read, index))];
};
