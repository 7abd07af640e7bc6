import type { Rule } from '../Rule.ts';
import { findMayors } from './findMayors.ts';

const core = true as const;
const declared = /\b(?:declared|confirmed|announced|installed|sworn in|named)\b/i;
const term =
  /\b(?:term|votes?|per ?cent|percent|majority|again|comfortably|easily|narrowly|landslide|first round|second round)\b|%/i;
const winner = /\b(?:winner|victor|victorious)\b/i;
const anew = /\b(?:(?:second|third|fourth|fifth|sixth) (?:time|term|consecutive)|another term|once again|once more)\b/i;
const new_ = /,\s*(?:the|its|their)\s+(?:[\w-]+\s+)?new(?:ly[- ]elected)?\b/i;
const noOffice = /^(?!.*\b(?:candidate|leader of|deputy|as an mp|chair of|elected to the council|to stand)\b)/is;
const withoutThe = /^(?!.*\b(?:is|are) the\b)/i;
const keeps = /\b(?:keeps?|kept|holds?|held|retain\w*|gain\w*|wins?|won|takes?|took|taken)\b/i;
const lostVote =
  /\blost the (?:vote|election|contest|race|battle|fight) (?:for|to be)(?: the)? (?:[\w-]+ ){0,5}mayor\b/i;
const shapes = [
  // "P has won the A contest, N taking 60 per cent"
  { own: true, core, shape: /^P[wh][^;:!N]{0,3}[ML][^;:!Nn]{0,3}[,:^cs](?<win>N)/dg },
  { own: true, core, needs: declared, shape: /(?<win>N)(?:,P?,|,)?b?!s?(?:(?<area>A)?M)(?:uA)?/dg },
  // "N is the winner of the A mayoral election", "N is mayor for a fourth time", "a second term for N as mayor of A"
  { own: true, core, needs: winner, shape: /(?<win>N)b!?[ui](?<area>A)?[ML]/dg },
  { own: true, core, needs: anew, shape: /(?<win>N)bM/dg },
  { own: true, core, needs: anew, shape: /u(?<win>N)sM/dg },
  // "A’s Ps have toppled the Q mayor, N beating his rival"
  { own: true, core, shape: /o[^;:!N]{0,2}M,(?<win>N)o/dg },
  // "N was elected mayor", "N, the A mayor, was re-elected", "A mayor N re-elected"
  { own: true, core, needs: noOffice, shape: /(?<win>N)(?:,[^;:!Nn]{0,5},|\([^()]{0,4}\))?,?E/dg },
  { own: true, core, shape: /(?<win>N),?[eE](?<area>A)?M/dg },
  { own: true, core, shape: /(?<area>A)M,?(?<win>N),?[hEe]/dg },
  { own: true, core, shape: /Mu(?<area>A)(?<win>N),?[hEe]/dg },
  { own: true, core, shape: /M:(?<win>N),?[eE](?:i(?<area>A))?/dg },
  // "N won again in the A mayoral election", "N, A’s mayor, won a fourth term"
  { own: true, core, needs: term, shape: /(?<win>N),?(?:uP)?w(?:!?sM|(?:c|y|i(?:A)L|uP|[.,]|$))/dg },
  { own: true, core, needs: term, shape: /(?<win>N),(?:A|P)?M(?:uA)?,[wh]/dg },
  { own: true, core, shape: /(?<win>N)[,]?w(?:iAL|i?AL)/dg },
  { own: true, core, shape: /(?<win>N),?hsM/dg },
  // "it is N who is the next A mayor", "N is mayor of A."
  { own: true, core, shape: /b(?<win>N)\^?[bf](?<area>A)?M/dg },
  { own: true, core, needs: withoutThe, shape: /(?:^|:)(?<win>N)bM(?:u(?<area>A))[.]?$/dg },
  // "P keep X and, in N, its mayor"
  { own: true, core, needs: keeps, shape: /i(?<win>N),M(?:uA)?[.]?$/dg },
  { own: true, core, shape: /^(?<win>N)[:-]P?M(?:uA)?[.]?$/dg },
  { own: true, core, needs: new_, shape: /(?<win>N),(?:MuA|AM)(?:,|[.]|$)/dg },
  // "A’s voters picked N", "A elected an independent, N, as its first mayor"
  { own: true, core, needs: noOffice, shape: /e(?<win>N)(?=[.,]|$)/dg },
  { own: true, core, shape: /(?<area>A)e(?:P,)?(?<win>N)[^;:!]{0,6}M/dg },
  // "n lost the A mayoralty to N", "N pipped n to the A mayoralty"
  { own: true, core, shape: /L[mr]!?[ct](?<win>N)/dg },
  { own: true, core, shape: /L[mr][^;:!N]{0,4}:(?<win>N)/dg },
  { own: true, core, shape: /P[qx]?M[bf](?<win>N),\^[wohE]/dg },
  { own: true, core, shape: /[oO]s(?:(?<area>A)?M)(?:uA)?y(?<win>N)/dg },
  // "lost the mayoralty of A, by 145 votes, to N", "lost the vote for the new post of mayor to N"
  { own: true, core, shape: /l(?<area>A)?[ML](?:uA)?,?(?:y,?)?t(?<win>N)/dg },
  { own: true, core, needs: lostVote, shape: /lu{1,2}M(?:uA)?,?t(?<win>N)/dg },
  { own: true, core, shape: /(?<win>N)(?:,[^;:!Nn]{0,4},)?on[^;:!]{0,4}[ML]/dg },
  { own: true, core, shape: /[Ll][^;:!N]{0,4}(?<win>N)on/dg },
  // "P took the mayoralties of A, with N, and B, with N"; "P held three mayoralties: N in A, N in B"
  { own: true, core, shape: /(?<=[wh][^;:!]{0,2}L[^;:!]{0,20})(?<area>A),?c(?<win>N)/dg },
  { own: true, core, shape: /(?<=[whk][^;:!]{0,2}[LM][^;!]{0,30})(?<win>N)[i(](?<area>A)/dg },
  { own: true, core, shape: /(?<win>N)[i(](?<area>A)(?=\)?[N,]?[^;:!^]{0,12}E)/dg },
  { own: true, core, shape: /(?<=bq?M(?:uA)?,?)(?<win>N),?q?i(?<area>A)/dg },
  // "P has the mayor (N)"
  { own: true, core, shape: /^P[kwh]M\((?<win>N)/dg },
  { own: true, core, shape: /(?<=M[^;:!]{0,20})(?<area>A),(?<win>N)(?=[^;:!]{0,14}E)/dg },
  { own: true, core, shape: /(?<=E[^;:!]{0,8})(?<win>N)Mu(?<area>A)/dg },
];

export const mayorTold: Rule = {
  id: 'mayor-told',
  doc: 'The same told more loosely: who won stands anywhere in a sentence about one area’s mayor, or beside each area of several.',
  reads: [
    ['Joan Lister, a former nurse, was declared mayor of Hackney just before seven.', 'Hackney: Joan Lister -'],
    ['In the mayoral race in Salford, Pat Hegarty was re-elected for Labour.', 'Salford: Pat Hegarty LAB'],
    [
      'Labour held three mayoralties: Joan Lister in Hackney, Pat Hegarty in Salford and Lionel Tapper in Bristol.',
      'Hackney: Joan Lister LAB; Salford: Pat Hegarty LAB; Bristol: Lionel Tapper LAB',
    ],
    [
      'Labour’s mayors Joan Lister (Hackney) and Pat Hegarty (Salford) were both re-elected.',
      'Hackney: Joan Lister LAB; Salford: Pat Hegarty LAB',
    ],
    [
      'Labour lost the vote for the new post of elected mayor of Croydon to the Conservative Kit Hallam.',
      'Croydon: Kit Hallam CON',
    ],
    ['Lib Dem Hugh Maltby lost the Bedford mayoralty to the Tory Tom Ashdown.', 'Bedford: Tom Ashdown CON'],
    ['Sir Hugh Maltby, Bedford’s Lib Dem mayor, won a fourth term.', 'Bedford: Hugh Maltby LD'],
    ['Pat Hegarty ousted as Salford mayor by Labour’s Kit Hallam', 'Salford: Kit Hallam LAB'],
    ['There has been a Labour gain in the Bedford mayoral election: Kit Hallam has won.', 'Bedford: Kit Hallam LAB'],
    ['Tom Ashdown was elected mayor of Bedford, giving the Tories their best result.', 'Bedford: Tom Ashdown CON'],
    ['Former Labour MP Kit Hallam has been elected Reform’s first mayor, in Bedford.', 'Bedford: Kit Hallam REF'],
    ['One bit of cheer for the Conservatives: the Tory Kit Hallam is mayor of Bedford.', 'Bedford: Kit Hallam CON'],
    ['The Doncaster mayoralty stays red too: Kit Hallam has been re-elected.', 'Doncaster: Kit Hallam LAB'],
  ],
  leaves: [
    'Joan Lister, the mayor of Hackney, won praise for her campaign.',
    'Joan Lister in Hackney and Pat Hegarty in Salford are the mayors to watch.',
    'The mayor of Hackney, Joan Lister, said that voters had elected a fine council.',
  ],
  cannotReadYet: ['Labour’s mayors in Hackney and Salford, Joan Lister and Pat Hegarty, were both returned.'],
  find: (sentence) => findMayors(sentence, shapes),
};
