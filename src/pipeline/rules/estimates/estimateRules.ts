import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Rule } from '../Rule.ts';
import { commonsSeats } from './commonsSeats.ts';
import { exitPoll } from './exitPoll.ts';
import { listedShare } from './listedShare.ts';
import { odds } from './odds.ts';
import { projectedShare } from './projectedShare.ts';
import { swing } from './swing.ts';
import { textPattern } from '../../patterns/TextPattern.ts';

/** National and modelled figures, each its own series and none a result. */
export const estimateRules: readonly Rule[] = [projectedShare, listedShare, commonsSeats, exitPoll, odds, swing];

const words = textPattern(
  /exit poll|project|estimat|equivalent|implied|PNS|NEV|national (?:vote )?share|commons|parliament|westminster|general election|odds|favourite|book(?:maker|ie)|bet|ladbrokes|william hill|paddy power|coral|smarkets|punter|price|swing/i,
);

/** Whether a sentence has a word that one of these rules looks for, or a party with a figure, as their lists have. */
export const mayEstimate = (sentence: ReadSentence): boolean =>
  (sentence.kinds.includes('P') && sentence.kinds.includes('#')) || words.test(sentence);
