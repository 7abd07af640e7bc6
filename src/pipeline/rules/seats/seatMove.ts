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
    [
      'Labour lost one seat to the Greens and two to the Lib Dems in Norwich.',
      'Norwich LAB -3; Norwich GRN +1; Norwich LD +2',
    ],
    ['Labour lost five seats in Norwich, three of them to the Greens.', 'Norwich LAB -5; Norwich GRN +3'],
    [
      'Labour lost two seats in Norwich, three in Exeter and one in Wigan.',
      'Norwich LAB -2; Exeter LAB -3; Wigan LAB -1',
    ],
    ['The Greens gained five seats in Norwich at Labour’s expense.', 'Norwich GRN +5; Norwich LAB -5'],
    ['Labour lost its majority in Norwich after the Greens took three of its seats.', 'Norwich GRN +3; Norwich LAB -3'],
    ['Conservatives hold Dudley. Lost three seats.', 'Dudley CON -3'],
    ['The Conservatives hold Dudley. Their group grows by ten, to 33.', 'Dudley CON +10'],
    ['Labour no longer runs Dudley. The Conservatives took eight seats from them.', 'Dudley CON +8; Dudley LAB -8'],
    ['Labour gained two in Norwich, which is still hung, and one in Exeter.', 'Norwich LAB +2; Exeter LAB +1'],
    ['Ukip lost one of its two seats in Norwich to Labour.', 'Norwich UKIP -1; Norwich LAB +1'],
    ['Ukip lost all its seats in Norwich.', 'Norwich UKIP down'],
    ['Ukip lost every one of its three seats in Norwich.', 'Norwich UKIP -3'],
    ['Labour and the Tories each gained two seats in Norwich.', 'Norwich LAB +2; Norwich CON +2'],
    ['Labour leaked seats in Norwich – ten in all – mainly to the Greens.', 'Norwich LAB -10; Norwich GRN up'],
  ],
  leaves: [
    'The Tories fell one seat short in Norwich.',
    'The Tories have lost 200 seats in the south, where Wokingham fell to no overall control.',
    'Labour lost 30 seats in the North West, including in Norwich.',
    'Labour avoided losing seats in Norwich.',
    'Ukip have won their first seat of the night on Norwich City Council.',
    'Labour fell two seats short of a majority in Norwich.',
    'Across Kent the Tories have lost 60 seats.',
    'Radcliffe Hill: the Greens gain two from Labour.',
    'Labour won 67 seats in Birmingham.',
    'The Conservatives have lost 33 seats across England.',
    'The Labour leader lost his seat in Norwich.',
    'Labour now has 49 seats in Sandwell.',
  ],
  cannotReadYet: ['Norwich’s Greens go from four to nine.'],
  find: (sentence) => findSeats(sentence, ['move']),
};
