import type { Rule } from '../Rule.ts';
import { seatBalance } from './seatBalance.ts';
import { seatList } from './seatList.ts';
import { seatMove } from './seatMove.ts';
import { seatsUncounted } from './seatsUncounted.ts';

/** Changes of a party's seats on one council: no totals, no majorities, no national tables. */
export const seatRules: readonly Rule[] = [seatMove, seatBalance, seatList, seatsUncounted];
