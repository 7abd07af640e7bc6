import type { Party } from '../../../../domain/Fact.ts';
import type { ReadSentence } from '../../../reader/ReadSentence.ts';
import type { Unit } from '../../../reader/units/Unit.ts';

/** Whether as many parties as councils are named, each for its own: "Labour and the Lib Dems held X and Y respectively". */
export function isRespective(sentence: ReadSentence, parties: Unit | null, councils: number): boolean {
  return councils > 1 && parties?.parties.length === councils && /\brespectively\b/i.test(sentence.text);
}

/** The party that goes with the council at `index`. */
export const respectiveParty = (parties: Unit | null, index: number): Party | null => parties?.parties[index] ?? null;
