import type { Rule } from '../Rule.ts';
import { findMayors } from './findMayors.ts';

const follows = true as const;
const named =
  /^\W*(?:and |but )?(?:it|he|she|(?:his|her|the) name|the (?:new |first )?(?:winner|victor|mayor|successful candidate|post|job|prize|role|result)|their choice)(?:['’]s| is| was| will be| went to| goes to| has gone to)\b/i;
const votes = /\b(?:votes?|per ?cent|percent|majority|points?|ballots?|first round|second round|preferences)\b|%/i;
const wonIt = /\bwho (?:has |have )?(?:just )?(?:won|took|kept|held|taken) it\b/i;
const heir = /^\W*(?:his|her) successor (?:is|will be|was named as|is to be)\b/i;
const half =
  /\b(?:over|more than|above|past) (?:half|50)\b|\bmajority\b|\boutright\b|\b(?:5\d|[6-9]\d)(?:\.\d+)?\s?(?:%|per ?cent)/i;
const ahead =
  /^(?!.*\b(?:first (?:count|round|preferences|choices)|polls?|so far|when|with only)\b).*\b(?:was|is|finished|ended|came (?:home|in))(?: up)?(?: \w+){0,2} [\d,]+ (?:votes |points )?(?:ahead|clear) of\b/i;
const shapes = [
  // "A has its first mayor. N beat n."
  {
    own: false,
    follows,
    shape: /^[x,^]{0,3}(?<win>N)(?:,[^,;:!N]{0,10},)?[^;:!NO,]{0,8}o(?:[^;:!]{0,6}n|P?x?[uy]?#)/dg,
  },
  {
    own: false,
    follows,
    shape: /^[x,^]{0,3}(?<win>N)(?:,[^,;:!N]{0,10},)?(?:![^;:!N]{0,8}\^[^;:!N]{0,3}o(?:[^;:!]{0,6}n|P?x?[uy]?#))/dg,
  },
  { own: false, follows, shape: /^[|-]?(?<win>N)[,:(|-]?#/dg },
  { own: false, follows, shape: /^[|-]?(?<win>N)[,:(|-]?#?[)|,-]{0,2}[eE]/dg },
  { own: false, follows, shape: /^[x,^]{0,3}(?<win>N),?o(?:[^;:!]{0,6}n|P?x?[uy]?#)/dg },
  { own: false, follows, needs: votes, shape: /^[x,^]{0,3}(?<win>N)(?:,[^,;:!N]{0,10},)?w/dg },
  { own: false, follows, shape: /^[x,^]{0,3}(?<win>N)(?:,[^,;:!N]{0,10},)?(?:E|e|w(?=[.,y]|uP|$))/dg },
  // "There, once second preferences had been shared out, N was 2,094 ahead of n"
  { own: false, follows, needs: ahead, shape: /^[^Nn;:PA]{0,12}(?<win>N)(?:,[^,;:!N]{0,10},)?[b!]x{0,2}#/dg },
  // "Who is mayor of A now? N, who won it for P"
  { own: false, follows, needs: wonIt, shape: /^(?<win>N)(?:,[^,;:!N]{0,6},)?,?\^w/dg },
  // "A’s mayor did not stand. His successor is N"
  { own: false, follows, needs: heir, shape: /^x{0,3}[bf](?<win>N)/dg },
  // "N polled 42,645, well over half"
  { own: false, follows, needs: half, shape: /^[x,^]{0,3}(?<win>N)(?:,[^,;:N]{0,12},)?!#/dg },
  // "The winner is N", "It went to N"
  { own: false, follows, needs: named, shape: /^x{0,3}[Me]?[bfm!]t?(?<win>N)/dg },
];

export const mayorFollows: Rule = {
  id: 'mayor-follows',
  doc: 'A sentence after one that names only the area: "A has its first executive mayor. N beat the Tory by 588 votes."',
  reads: [
    [
      'Croydon has its first executive mayor. Gareth Pell, the Conservative, beat Labour’s Nasreen Dutt by 588 votes.',
      'Croydon: Gareth Pell CON',
    ],
    ['The contest for mayor of Bristol is over. The winner is Labour’s Lionel Tapper.', 'Bristol: Lionel Tapper LAB'],
    ['Labour has held the Hackney mayoralty. Joan Lister won 62 per cent of the vote.', 'Hackney: Joan Lister LAB'],
    [
      'Votes are in.\n\nBedford mayor, final round:\n\nHugh Maltby (LD) 14,000\n\nTom Ashdown (Con) 14,145 – elected',
      'Bedford: Tom Ashdown CON',
    ],
    ['Salford has a Tory mayor for the first time. His name is Kit Hallam.', 'Salford: Kit Hallam CON'],
    [
      'Reform have won the Greater Lincolnshire mayoralty. Dame Kit Hallam, once a Tory minister, took 42%.',
      'Greater Lincolnshire: Kit Hallam REF',
    ],
    [
      'Doncaster has a Reform council and a Labour mayor. Kit Hallam was re-elected to the mayoralty by 698 votes.',
      'Doncaster: Kit Hallam LAB',
    ],
    ['TEES VALLEY. Kit Hallam (Con) re-elected, 53.6% (-19.1).', 'Tees Valley: Kit Hallam CON'],
    ['Hackney’s mayor is safe. Philip Glen polled 42,645, well over half.', 'Hackney: Philip Glen -'],
    ['Salford’s mayor, Ian Stott, stood down. His successor is Labour’s Paul Dent.', 'Salford: Paul Dent LAB'],
    [
      'Leicester has chosen its first elected mayor. It’s Kit Hallam, for Labour, in the first round.',
      'Leicester: Kit Hallam LAB',
    ],
    [
      'Bedford’s mayor is back, and she will not have lost much sleep. Ann Lock took 50.9 per cent of first preferences.',
      'Bedford: Ann Lock -',
    ],
    [
      'Bedford has changed its mayor. First to be declared was the mayoral vote. It went to Kit Hallam of Labour.',
      'Bedford: Kit Hallam LAB',
    ],
    [
      'Tees Valley produced the surprise. There, after second preferences, the Conservative Kit Hallam was 2,094 ahead of Labour’s Ann Lock.',
      'Tees Valley: Kit Hallam CON',
    ],
    ['Ann Lock’s 14 years as mayor of Bedford are over. Kit Hallam beat her by 145 votes.', 'Bedford: Kit Hallam -'],
    [
      'Salford has its first mayor. He is Labour’s Kit Hallam, who told the hall that he had no desk.',
      'Salford: Kit Hallam LAB',
    ],
  ],
  leaves: [
    'Salford has its first mayor. He is a friend of Labour’s Kit Hallam, who told the hall so.',
    'Tees Valley is worth a look. On the first count Kit Hallam was 2,094 ahead of Ann Lock.',
    'Salford’s lord mayor, Ian Stott, stands down. His successor is Paul Dent.',
    'The leader of Salford, Ian Stott, stood down. His successor is Paul Dent.',
    'Croydon has its first executive mayor. Nasreen Dutt was beaten.',
    'Croydon will have a mayor. Gareth Pell beat the drum for it.',
  ],
  cannotReadYet: ['Croydon has its first executive mayor: step forward Pell.'],
  find: (sentence) => findMayors(sentence, shapes),
};
