import type { ReadSentence } from './ReadSentence.ts';

const longestSentence = 500;

/** Whether a sentence has more units than anybody writes: rules that look around each figure would take time that grows with its square. */
export const isOverlong = ({ units }: Pick<ReadSentence, 'units'>): boolean => units.length > longestSentence;
