import type { Rule } from '../Rule.ts';
import { findSeats } from './findSeats.ts';

export const seatsUncounted: Rule = {
  id: 'seats-uncounted',
  doc: 'Seats won or lost whose number is not said, and nouns of gain and loss: "lost some seats in X", "Labour’s gains in places like X".',
  reads: [
    [
      'Labour lost overall control of Derby, while also losing some seats in strongholds like Wigan and Sheffield.',
      'Wigan LAB down; Sheffield LAB down',
    ],
    ['Labour’s gains in places like Trafford and Plymouth will please its leader.', 'Trafford LAB up; Plymouth LAB up'],
    ['There were losses for the Liberal Democrats in Portsmouth.', 'Portsmouth LD down'],
    ['Labour picked up seats in Trafford.', 'Trafford LAB up'],
    ['The Tories made six gains in Dudley.', 'Dudley CON +6'],
    ['Dudley: 13 gains for the Tories, two for the Greens.', 'Dudley CON +13; Dudley GRN +2'],
    ['Labour’s losses in Dudley came to 18.', 'Dudley LAB -18'],
    ['Labour have taken Dudley. Seven gains on the night, and the mayor is delighted.', 'Dudley LAB +7'],
    ['Labour have lost Dudley to the Greens. Seven gains on the night.', 'Dudley GRN +7'],
    ['Dudley falls to Labour. Ten extra seats, when eight would have been enough.', 'Dudley LAB +10'],
    ['Three Lib Dem gains in Dudley were all from Labour.', 'Dudley LD +3; Dudley LAB -3'],
    ['Dudley: Labour hold, in spite of three losses to Ukip.', 'Dudley LAB -3; Dudley UKIP +3'],
    ['In Dudley the Lib Dems made two gains and the Greens one.', 'Dudley LD +2; Dudley GRN +1'],
    ['Labour’s losses in Dudley were limited to two seats.', 'Dudley LAB -2'],
    ['With 12 losses, Labour has lost control of Dudley.', 'Dudley LAB -12'],
    ['Dudley is safely Labour: no surprise, and two more seats.', 'Dudley LAB +2'],
    ['Labour losses in Dudley stand at 12.', 'Dudley LAB -12'],
  ],
  leaves: [
    'Dudley is still hung, Labour needing three more seats.',
    'Labour losses in Dudley may stand at 12.',
    'Labour have lost Dudley. Seven gains, and nobody knows whose.',
    'Labour hold Dudley. Three more seats to come.',
    'Labour made gains in areas like Plymouth and Trafford.',
    'Labour gained seats up and down the country.',
    'Labour needs gains in Trafford.',
    'Labour’s target was five gains in Trafford.',
    'Labour is two gains from control in Trafford.',
    'Rossendale, Redditch and Trafford among Labour’s gains',
    'A Labour gain in Wandsworth would have needed luck.',
  ],
  cannotReadYet: [],
  find: (sentence) => findSeats(sentence, ['some']),
};
