import type { Rule } from '../Rule.ts';
import { findSeats } from './findSeats.ts';

export const seatBalance: Rule = {
  id: 'seat-balance',
  doc: '"up five", "down five to 10", "a net gain of four", "eight fewer than before".',
  reads: [
    ['Labour are down five to 10 in Swindon and the Conservatives up four.', 'Swindon LAB -5 (10); Swindon CON +4'],
    [
      'Having lost two seats to the Greens and one to an independent, Labour is down three in Exeter.',
      'Exeter LAB -3; Exeter GRN +2',
    ],
    ['The Tories made a net gain of five in Dudley.', 'Dudley CON +5'],
    ['Labour is down to 20 seats from 28 in Rossendale.', 'Rossendale LAB -8 (20)'],
    ['Five Conservatives lost their seats in Swale.', 'Swale CON -5'],
    ['Three Labour seats have gone to the Greens in Exeter.', 'Exeter LAB -3; Exeter GRN +3'],
    ['The Tories finished with 31 seats in Trafford, four fewer than before.', 'Trafford CON -4 (31)'],
    ['Reform won 23 seats from nothing in Kent.', 'Kent REF +23 (23)'],
    ['Eight seats were gained by Labour in Exeter.', 'Exeter LAB +8'],
    ['In Exeter Labour was three up and the Tories two down.', 'Exeter LAB +3; Exeter CON -2'],
    ['The Tories in Exeter have 28 seats (they had 36).', 'Exeter CON -8 (28)'],
    ['Six seats changed hands in Exeter, all from Labour to the Greens.', 'Exeter LAB -6; Exeter GRN +6'],
    ['Labour won 14 seats more than last time in Exeter, the Tories ten fewer.', 'Exeter LAB +14; Exeter CON -10'],
    ['In Exeter Labour lost its majority, with three seats falling to the Greens.', 'Exeter LAB -3; Exeter GRN +3'],
    ['Labour have held Exeter. Two seats up on last year.', 'Exeter LAB +2'],
    ['A loss of 12 seats cost Labour control of Exeter.', 'Exeter LAB -12'],
    ['Labour finished on 36 seats in Exeter, a gain of six from the Tories.', 'Exeter LAB +6; Exeter CON -6'],
    ['Labour holds Exeter with an extra four councillors.', 'Exeter LAB +4'],
    ['Plymouth’s Ukip group is one fewer, at two.', 'Plymouth UKIP -1'],
  ],
  leaves: [
    'Labour is up 59 seats across England.',
    'Labour’s majority in Luton is down to six.',
    'Labour has a majority of five in Luton, up three.',
    'Labour won 15 of the 19 seats up for election in Luton.',
    'Luton slipped from Labour by a single seat.',
    'Labour’s vote in Luton is up six points.',
    'Labour could be up five in Luton.',
    'Five Conservatives lost their seats across England.',
  ],
  cannotReadYet: [],
  find: (sentence) => findSeats(sentence, ['net']),
};
