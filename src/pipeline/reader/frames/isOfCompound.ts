import type { ReadSentence } from '../ReadSentence.ts';
import type { Unit } from '../units/Unit.ts';

const heads = /^(?:halls|chambers|towns|voters|leaders|elections|buildings)$/;

/** Whether a word for a council only says of what kind the noun behind it is: "the county halls". */
export const isOfCompound = (unit: Unit, { main }: ReadSentence): boolean =>
  heads.test(main[main.indexOf(unit) + 1]?.words ?? '');
