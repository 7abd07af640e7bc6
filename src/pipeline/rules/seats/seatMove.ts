import type { Rule } from '../Rule.ts';
import { findSeats } from './findSeats.ts';

export const seatMove: Rule = {
  id: 'seat-move',
  doc: '"Labour lost three seats", "gained two from the Greens", "took a further two seats in X": a verb with a number of seats.',
  reads: [
    [
      'In Sheffield Labour lost three seats while the Liberal Democrats gained two and the Greens two.',
      'Sheffield LAB -3; Sheffield LD +2; Sheffield GRN +2',
    ],
    ['The Lib Dems gained two from the Greens in Lewes.', 'Lewes LD +2; Lewes GRN -2'],
    [
      'Labour dropped four seats in Rochdale’s neighbour Bury and gained two in Rochdale.',
      'Bury LAB -4; Rochdale LAB +2',
    ],
    ['Ukip lost its only seat in Norwich.', 'Norwich UKIP -1'],
    ['The Greens won their first two seats in Norwich.', 'Norwich GRN +2'],
    ['Labour still runs Norwich after adding three.', 'Norwich LAB +3'],
    ['The Greens picked up a further two seats in Norwich.', 'Norwich GRN +2'],
  ],
  leaves: [
    'The Tories fell one seat short in Norwich.',
    'Labour won 67 seats in Birmingham.',
    'The Conservatives have lost 33 seats across England.',
    'The Labour leader lost his seat in Norwich.',
    'Labour now has 49 seats in Sandwell.',
  ],
  cannotReadYet: ['Norwich’s Greens go from four to nine.'],
  find: (sentence) => findSeats(sentence, ['move']),
};
