import type { ReadSentence } from '../ReadSentence.ts';
import type { Frame } from './Frame.ts';

/** The text of a verb's clause from the verb to its end, adverbs included, which the frame's words leave out. */
export const clauseText = ({ verbStart, scope }: Frame, { text, start }: ReadSentence): string =>
  text.slice(verbStart - start, scope.end - start);
