import type { Rule } from '../Rule.ts';
import { findMayors } from './findMayors.ts';

const core = true as const;
/** Words of a count: with none of them a mayor may have won or held anything. */
const count =
  /\b(?:votes?|per ?cent|percent|majority|terms?|again|rounds?|preferences?|counts?|election|contest|race|polls?|ballots?|mayoralty|victory|landslide|margin|elected|result|recount|first mayor|once more|defeat\w*|beat\w*)\b|%/i;
const office = /\b(?:another|second|third|fourth|fifth|further|fresh) (?:four|three|\w+ years|term|spell|stint)\b/i;
// Not "N, the mayor of A, …": who is mayor already wins and holds much else.
const aside = '(?:,[^,;:!NnM]{0,6},|\\([^()]{0,6}\\))?';
const shapes = [
  // "N topped the poll for mayor of A", "N … has beaten n in the contest for A’s mayor", "N … is elected mayor"
  {
    own: true,
    core,
    needs: count,
    shape: new RegExp(`(?<win>N)${aside}[whEr](?![^N]{0,4}[!])`, 'dg'),
  },
  { own: true, core, shape: /(?<win>N)(?:,[^,;:!Nn]{0,6},|\([^()]{0,6}\))?,?o(?=[^;:!]{0,5}[nP])/dg },
  { own: true, core, needs: count, shape: new RegExp(`(?<win>N)${aside}!?[,^]?[wE](?=[^N]*[ML])`, 'dg') },
  { own: true, core, needs: count, shape: /(?<win>N),[^,;:!Nn]{0,6},[^;:Nn]{0,6}[\^x]E(?=[.,xic]|$)/dg },
  // "A’s first elected mayor, N, … won on the second round"
  { own: true, core, needs: count, shape: /M(?:uA)?,(?<win>N),(?:[^N;:]{0,10}[wE]|h)/dg },
  // "In the mayoral contests N has another four years in A"
  { own: false, core, needs: office, shape: new RegExp(`(?<win>N)${aside}[kw!]i(?<area>A)`, 'dg') },
];

export const mayorWins: Rule = {
  id: 'mayor-wins',
  doc: 'Whoever is said to win, hold on or beat somebody in a sentence that tells of the count for one area’s mayor.',
  reads: [
    [
      'Labour’s Philip Glen topped the poll in the contest for mayor of Hackney and is elected on the first round.',
      'Hackney: Philip Glen LAB',
    ],
    ['Labour’s mayor of Doncaster, Kit Hallam, survived by 698 votes.', 'Doncaster: Kit Hallam LAB'],
    [
      'In Doncaster Labour’s Rosalind Joy has seen off Reform to stay as mayor, with a majority of 698.',
      'Doncaster: Rosalind Joy LAB',
    ],
  ],
  leaves: [
    'The mayor of Hackney, Joan Lister, held talks with the council after the count.',
    'The mayor of Hackney, Joan Lister, survived a vote of no confidence by two votes.',
    'Philip Glen, the mayor of Hackney, won an argument about the election.',
    'Philip Glen won his seat on the council and hopes to be mayor of Hackney after the next election.',
  ],
  cannotReadYet: [],
  find: (sentence) => findMayors(sentence, shapes),
};
