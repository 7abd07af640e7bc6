import type { Rule } from '../Rule.ts';
import { findSeats } from './findSeats.ts';

/** "up five", "down five to 10", "a net gain of four", "eight fewer than before". */
export const seatBalance: Rule = {
  id: 'seat-balance',
  reads: [
    ['Labour are down five to 10 in Swindon and the Conservatives up four.', 'Swindon LAB -5 (10); Swindon CON +4'],
    [
      'Having lost two seats to the Greens and one to an independent, Labour is down three in Exeter.',
      'Exeter LAB -3; Exeter GRN +2',
    ],
    ['The Tories made a net gain of five in Dudley.', 'Dudley CON +5'],
    ['Plymouth’s Ukip group is one fewer, at two.', 'Plymouth UKIP -1'],
  ],
  leaves: [
    'Labour is up 59 seats across England.',
    'Labour’s majority in Luton is down to six.',
    'Labour’s vote in Luton is up six points.',
    'Labour could be up five in Luton.',
  ],
  cannotReadYet: [],
  find: (sentence) => findSeats(sentence, ['net']),
};
