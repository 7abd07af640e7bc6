import type { ReadSentence } from '../ReadSentence.ts';
import { councilsMeantAt } from './councilsMeantAt.ts';
import { readHolders } from './readHolders.ts';
import { readPhrases } from './readPhrases.ts';
import type { SaidHolder } from './SaidHolder.ts';

const known = new WeakMap<ReadSentence, SaidHolder[]>();

/** Who a sentence of a document that is read to its end says had which council before, by its clauses and by its phrases; read once. */
export function holdersSaidAt(read: readonly ReadSentence[], index: number): readonly SaidHolder[] {
  const sentence = read[index];
  if (sentence === undefined) return [];
  const said = known.get(sentence) ?? [
    ...readHolders(sentence),
    ...readPhrases(sentence, () => councilsMeantAt(read, index)),
  ];
  known.set(sentence, said);
  return said;
}
