import type { ReadSentence } from '../ReadSentence.ts';

/** Whether a sentence names a council, or what stands before it leaves one to be meant: without it nothing is said of one. */
export const namesCouncil = ({ units, discourse }: ReadSentence): boolean =>
  discourse.councils.length > 0 || discourse.topic !== null || units.some(({ councils }) => councils.length > 0);
