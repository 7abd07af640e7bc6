import { councilsMeantAt } from '../holders/councilsMeantAt.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { readStates, type SaidState } from './readStates.ts';

const known = new WeakMap<ReadSentence, SaidState[]>();

/** Who a sentence of a document that is read to its end says has which council now; read once. */
export function statesSaidAt(read: readonly ReadSentence[], index: number): readonly SaidState[] {
  const sentence = read[index];
  if (sentence === undefined) return [];
  const said = known.get(sentence) ?? readStates(sentence, () => councilsMeantAt(read, index));
  known.set(sentence, said);
  return said;
}
