import type { Rule } from '../Rule.ts';
import { commonsSeats } from './commonsSeats.ts';
import { exitPoll } from './exitPoll.ts';
import { listedShare } from './listedShare.ts';
import { odds } from './odds.ts';
import { projectedShare } from './projectedShare.ts';
import { swing } from './swing.ts';

/** National and modelled figures, each its own series and none a result. */
export const estimateRules: readonly Rule[] = [projectedShare, listedShare, commonsSeats, exitPoll, odds, swing];
