import type { Rule } from '../Rule.ts';
import { findSeats } from './findSeats.ts';

export const seatList: Rule = {
  id: 'seat-list',
  doc: 'Tables in a line: "X: Lab 22 (+18), Con 10 (−27)", "GRN +7 in X".',
  reads: [
    [
      'Bracknell Forest, final: Lab 22 (+18), Con 10 (-27), LD 7 (+7).',
      'Bracknell Forest LAB +18 (22); Bracknell Forest CON -27 (10); Bracknell Forest LD +7 (7)',
    ],
    ['GRN +7 in Mid Suffolk', 'Mid Suffolk GRN +7'],
    [
      'In full\n\nExeter\n\nParty | Seats | Change\n\nLabour | 31 | -4\n\nGreen | 6 | +3',
      'Exeter LAB -4 (31); Exeter GRN +3 (6)',
    ],
    ['In full\n\nThe night’s results\n\nCouncil | Lab | Con\n\nExeter | -4 | +3', 'Exeter LAB -4; Exeter CON +3'],
    ['In Lancashire the Conservatives have eight (down 40).', 'Lancashire CON -40 (8)'],
  ],
  leaves: [
    'In full\n\nExeter: the vote shares\n\nLabour 41 (+4)',
    'Exeter mayor: Lab 45 (+3), Con 30 (-4)',
    'So far: CON 612 (+64), LAB 488 (−101), LD 203 (+3).',
    'Fulwell (Sunderland): LD 52.1% (+19.4), Con 27.0% (-14.2)',
    'England, 61 of 150 councils in: Labour 33 (–1), Conservatives 20 (+1).',
  ],
  cannotReadYet: [],
  find: (sentence) => findSeats(sentence, ['list']),
};
