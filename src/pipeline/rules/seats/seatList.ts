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
    [
      'In full\n\nExeter City Council\n\nLabour\n\n27\n\n+3\n\nConservative\n\n8\n\n-3',
      'Exeter LAB +3 (27); Exeter CON -3 (8)',
    ],
    [
      'The Tories have ousted Labour in Exeter, having finished on 20 seats (+7) to Labour’s 13 (-7).',
      'Exeter CON +7 (20); Exeter LAB -7 (13)',
    ],
  ],
  leaves: [
    'In full\n\nExeter: Labour hold.\n\nScoreboard\n\nCouncils\n\nLabour\n\n27\n\n+3',
    'In full\n\nExeter\n\nHeavitree ward\n\nLabour\n\n52\n\n+3',
    'In full\n\nExeter\n\nVote share\n\nLabour\n\n41\n\n+3',

    'In full\n\nExeter: the vote shares\n\nLabour 41 (+4)',
    'Exeter mayor: Lab 45 (+3), Con 30 (-4)',
    'So far: CON 612 (+64), LAB 488 (−101), LD 203 (+3).',
    'Fulwell (Sunderland): LD 52.1% (+19.4), Con 27.0% (-14.2)',
    'England, 61 of 150 councils in: Labour 33 (–1), Conservatives 20 (+1).',
  ],
  cannotReadYet: [],
  find: (sentence) => findSeats(sentence, ['list']),
};
