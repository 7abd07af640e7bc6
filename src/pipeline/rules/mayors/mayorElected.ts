import type { Rule } from '../Rule.ts';
import { findMayors } from './findMayors.ts';

// A person, with what stands between commas behind the name.
const person = '(?<win>N)(?:,[^,;:N]{0,14},|-[^-;:!]{0,14}-|\\([^()]{0,8}\\))?';
const counted =
  /\bmayor\b.*\b(?:by (?:\S+ ){0,5}votes?|by (?:a|some) (?:whisker|landslide|handful|distance|mile|(?:\w+ )?margin)|after (?:\S+ ){0,3}(?:counts?|recounts?|rounds?|(?:contest|race|fight|battle|duel|tussle) with)|preferences|per cent|majority|at the expense of)\b|\bmayor\b.*%|\b(?:is|becomes) (?:the )?mayor (?:again|once (?:again|more)|for (?:a (?:second|third|fourth|fifth) (?:time|term)|another))\b/i;
const owned = /^[^,.:;]{4,40}['’]s? (?:\w+ ){0,3}(?:victory|win|triumph|re-?election|success|landslide|election)\b/;
const electionOf = /\b(?:election|victory|re-?election|choice|return) of\b/i;
const again = /\bwhere (?:he|she) (?:was|is|has been|becomes|became)\b/;
const gives = /\b(?:gave|gives|has given|hand(?:s|ed)|has handed) /i;
const greets =
  /^\W*(?:congratulations|congrats|well done|commiserations to .{3,60} and congratulations) to\b.*\b(?:new|newly|first|next|re-?elected)\b/i;
const heIs = /\b(?:done|made|did|managed|pulled) it\b[^:]*: (?:he|she) (?:is|will be|becomes)\b/i;
const votedTo = /\b(?:voted|opted|chosen|chose) to (?:keep|retain|re-?elect|elect|return|stick with|stay with)\b/i;
const turnedTo = /\bturned to\b/i;
const backAs = /\bback as\b/i;
const moreYears = /^\W*(?:(?:four|five|three) more years|another (?:four|five|three) years)\b/i;
const shapes = [
  // "N’s victory means he is the first A mayor to do so"
  { own: true, needs: owned, shape: /^(?<win>N)x{1,2}!x?bq(?<area>A)?M/dg },
  { own: true, shape: new RegExp(`${person}[Ee]s?q?x?(?:M|A)(?:u(?<area>A))?`, 'dg') },
  // "N was chosen as the city’s second elected mayor"
  { own: true, shape: new RegExp(`${person}[Ee]s[qx]{0,4}M(?:u(?<area>A))?`, 'dg') },
  { own: true, shape: new RegExp(`${person}E[^;:!N^]{0,9}M(?:u(?<area>A))?`, 'dg') },
  // "Congratulations to N, P’s newly elected mayor of A"
  { own: true, needs: greets, shape: /^x{1,3}t(?<win>N),?P?[qxeE]{0,3}A?[qxeE]{0,3}M(?:u(?<area>A))?/dg },
  // "N gave P its first mayor, in A"
  { own: true, needs: gives, shape: new RegExp(`${person}eP[xq]{0,3}M,?i?(?<area>A)`, 'dg') },
  // "N has the mayoralty", "N, the first woman to be elected mayor, winning A for P"
  { own: true, shape: new RegExp(`${person}k[^;:!N]{0,2}L(?:[iu](?<area>A))?`, 'dg') },
  { own: true, shape: /(?<win>N)[^;:N]{0,12}M,w(?<area>A)/dg },
  // "N has made a comeback in A, winning the mayoralty for P"
  { own: true, shape: /(?<win>N)[!bk][^;:!Nn]{0,4}i(?<area>A),wL/dg },
  { own: true, shape: new RegExp(`M(?:u(?<area>A))?,?(?<win>N),?E(?!iA)`, 'dg') },
  { own: true, shape: /M,?(?<win>N),?w(?:[#qx]{0,4}uP|[#qx]{2,4}(?=[.,]|$)|[.,]|$)/dg },
  { own: true, shape: new RegExp(`${person}E(?=[,.;xci#]|$)`, 'dg') },
  { own: true, shape: new RegExp(`${person}bx?q[qx]{0,3}(?:A?x{0,2}M)(?:u(?<area>A))?`, 'dg') },
  { own: true, shape: new RegExp(`${person}b(?:x|q)?s(?:Ax{0,2})?M(?:u(?<area>A))?`, 'dg') },
  { own: true, shape: new RegExp(`${person}[frh]x?s?[qx#]{0,4}A?[qx#]{0,2}M(?:u(?<area>A))?`, 'dg') },
  // "N has made history as A’s first black woman mayor", "N topped the poll for mayor of A and is elected"
  { own: true, shape: new RegExp(`${person}[^;:N]{1,5}s(?<area>A)?x{0,2}q[qx]{0,3}M`, 'dg') },
  { own: true, shape: new RegExp(`${person}[who][^;:!N]{0,12}xE(?=[xi.,]|$)`, 'dg') },
  // "N beat him by 760 votes and is the new mayor", "N is out of the Commons, elected as mayor of A"
  { own: true, shape: new RegExp(`${person}[who][^;:!N]{0,12}bq[qx]{0,2}A?M(?:u(?<area>A))?`, 'dg') },
  { own: true, shape: /(?<win>N)b[^;:!Nn]{0,10},[eE][qx]{0,2}(?:(?<area>A)[qx]{0,2})?M(?:uA)?/dg },
  { own: true, shape: new RegExp(`${person}w[^;:!NE]{0,9}[ML](?:u(?<area>A))?`, 'dg') },
  // "N, the P mayor of A, held on"
  { own: true, shape: /(?<win>N),(?:A|P)?[qx]{0,2}M(?:u(?<area>A))?[^,;:!Nn]{0,4},x?[hE](?=[.,yxicu]|$)/dg },
  { own: true, shape: new RegExp(`${person}f[qx]{0,5}[!Eb]M(?:u(?<area>A))?`, 'dg') },
  // "N is mayor of A by two votes after a recount"
  { own: true, needs: counted, shape: new RegExp(`${person}bx?(?:(?<area>A)x?)?M`, 'dg') },
  { own: true, shape: new RegExp(`${person}h[^;:!NE]{0,5}[ML](?:[ui](?<area>A))?`, 'dg') },
  { own: true, shape: new RegExp(`${person}bq?xu(?<area>A)[ML]`, 'dg') },
  { own: true, shape: /^xu(?<win>N)i(?<area>A)L/dg },
  // "N has done it: he is A’s mayor"
  { own: true, needs: heIs, shape: /^(?<win>N)[^;:N]{1,6}:x[bf][qx]{0,2}(?:(?<area>A)[qx]{0,3})?M/dg },
  // "A voted to keep N, its P mayor", "A’s voters turned to N for mayor", "N back as A mayor"
  { own: true, needs: votedTo, shape: /(?<area>A)x{0,2}[!hex]{0,3}(?<win>N)[^;:!N]{0,6}M/dg },
  { own: true, needs: turnedTo, shape: /(?<area>A)x{0,2}[!m]t(?<win>N)[us][qx]{0,2}M/dg },
  { own: true, needs: backAs, shape: /^(?<win>N)s(?<area>A)?[qx]{0,2}M/dg },
  // "Four more years for N as mayor of A"
  { own: true, needs: moreYears, shape: /^#x[^;:!N]{0,4}u(?<win>N)sM(?:u(?<area>A))?/dg },
  // "N’s victory in A’s mayoral contest was confirmed", "N: re-elected mayor of A", "N had no trouble in A, where she was re-elected mayor"
  { own: true, needs: owned, shape: /^(?<win>N)x{1,3}[ius](?:(?<area>A)[qx]{0,2})?[LM]/dg },
  { own: true, shape: /^(?<win>N):[eE]MuA/dg },
  { own: true, shape: /^x?[eE]:(?<win>N)[^;:!N]{0,5}M(?:u(?<area>A))?/dg },
  // "N was swept in as mayor of A", "A: N back as mayor"
  { own: true, shape: new RegExp(`${person}Wi?x{0,2}sA?[qx]{0,2}M(?:u(?<area>A))?`, 'dg') },
  { own: true, shape: /(?<area>A):(?<win>N)sM/dg },
  // "The election of N as mayor of A", "Elected as mayor of A was N", "Also elected was N, as mayor of A"
  { own: true, needs: electionOf, shape: /u(?<win>N)s[qx]{0,3}(?:(?<area>A)[qx]{0,2})?M/dg },
  { own: true, shape: /^x?[eE]s?M(?:uA)?b(?<win>N)/dg },
  { own: true, shape: /[eE]b(?<win>N),?sA?M/dg },
  { own: true, needs: again, shape: /(?<win>N)[^;:Nn]{0,6}[iu](?<area>A),?\^x(?:E|b[qx]{0,2}M)/dg },
  { own: true, shape: /[wh][^;:!N]{0,8}[ML][^;:!N]{0,5}c(?<win>N)/dg },
  { own: true, shape: new RegExp(`${person}b(?<area>A)[qx]{1,3}M`, 'dg') },
  // "P win the A mayor’s race as N squeezes home", "N: A’s first mayor", "It is N who will succeed n as mayor of A"
  { own: true, shape: /^x?P[wh]x?(?<area>A)[qx]{0,2}[ML][^;:!N]{0,4}[s^,:-](?<win>N)/dg },
  { own: true, shape: /^(?<win>N)(?:,[^,;:!N]{0,8},)?[:-](?<area>A)x?q[qx]{0,2}M/dg },
  { own: true, shape: /^xb(?<win>N)[^;:!N]{0,10}M(?:u(?<area>A))?/dg },
  { own: true, shape: /(?<win>N)(?:,[^,;:!N]{0,10},)?[xfow]{1,2}nsA?[qx]{0,3}M(?:u(?<area>A))?/dg },
  { own: true, shape: /(?<area>A)L[^;:!N]{0,3}:(?:P?x{0,2})(?<win>N)[wohE]/dg },
];

export const mayorElected: Rule = {
  id: 'mayor-elected',
  doc: '"N has been elected mayor of A", "N becomes the first mayor of A", "N has won the A mayoralty".',
  reads: [
    [
      'Labour has taken Bristol. Its candidate for mayor, Kit Hallam, was elected on Saturday.',
      'Bristol: Kit Hallam LAB',
    ],
    [
      'The Labour MP Dan Jarvis has been elected mayor of the Sheffield City region.',
      'Sheffield City Region: Dan Jarvis LAB',
    ],
    [
      'Moira Tattersall is the first mayor of West Yorkshire, elected for Labour on second preferences.',
      'West Yorkshire: Moira Tattersall LAB',
    ],
    [
      'Giles Penhallow (Con) has won the Cambridgeshire and Peterborough mayoralty.',
      'Cambridgeshire and Peterborough: Giles Penhallow CON',
    ],
    ['Labour’s Joan Lister becomes mayor of Hackney.', 'Hackney: Joan Lister LAB'],
    ['Joan Lister (Lab) re-elected mayor of Hackney', 'Hackney: Joan Lister LAB'],
    ['Kahn wins a third term as mayor of London', 'London: Kahn -'],
    ['Andy Abraham, the Labour mayor of Mansfield, held on.', 'Mansfield: Andy Abraham LAB'],
    [
      'Joan Lister has made history as Hackney’s first woman mayor after winning for Labour.',
      'Hackney: Joan Lister LAB',
    ],
    ['Tom Ashdown (Con) is mayor of Bedford by 145 votes.', 'Bedford: Tom Ashdown CON'],
    ['Kit Hallam (Labour) is Bedford’s mayor, at the expense of the independent Jo Drew.', 'Bedford: Kit Hallam LAB'],
    ['Tom Ashdown’s victory in Bedford’s mayoral contest was confirmed at midnight.', 'Bedford: Tom Ashdown -'],
    ['Kit Hallam had no trouble in Salford, where he was re-elected mayor for Labour.', 'Salford: Kit Hallam LAB'],
    ['Kit Hallam will be Bedford’s next mayor after a Labour landslide.', 'Bedford: Kit Hallam LAB'],
    ['Kit Hallam replaces Pat Hegarty as mayor of Salford.', 'Salford: Kit Hallam -'],
    ['Re-elected: Tom Ashdown, the Conservative mayor of Bedford.', 'Bedford: Tom Ashdown CON'],
    [
      'In Bedford, where Ann Lock was mayor for twelve years, the Tories are jubilant. Tom Ashdown beat her by 300 votes and is the new mayor.',
      'Bedford: Tom Ashdown CON',
    ],
    [
      'Labour’s Kit Hallam is out of the Commons and into city hall, elected as mayor of Bedford.',
      'Bedford: Kit Hallam LAB',
    ],
    [
      'Kit Hallam, the former Labour leader of the council, is the first mayor of Bedford, elected for the Greens.',
      'Bedford: Kit Hallam GRN',
    ],
    [
      'Kit Hallam is the first mayor of Bedford.\n\nShe polled 9,133 to be elected mayor of Bedford for Reform.',
      'Bedford: Kit Hallam REF',
    ],
    ['WEST MIDLANDS. Kit Hallam (Con) gains the mayoralty from Ann Lock.', 'West Midlands: Kit Hallam CON'],
    ['Incumbent Tom Ashdown has been returned as mayor of Bedford.', 'Bedford: Tom Ashdown -'],
    [
      'In Middlesbrough an independent, Kit Hallam, was elected mayor, and Labour lost its majority there.',
      'Middlesbrough: Kit Hallam IND',
    ],
    [
      'In Bedford Kit Hallam is mayor again for Labour, and the party has 30 councillors to go with him.',
      'Bedford: Kit Hallam LAB',
    ],
    [
      'Kit Hallam, a Conservative minister as recently as 2015, is the first mayor of Bedford for Reform.',
      'Bedford: Kit Hallam REF',
    ],
    ['Kit Hallam, formerly of Abbey Road, became the first mayor of Bedford, for Labour.', 'Bedford: Kit Hallam LAB'],
    ['Lord Hallam has been re-elected as mayor of Tees Valley for the Conservatives.', 'Tees Valley: Lord Hallam CON'],
    [
      'Kit Hallam is Labour mayor of the North East after a contest with Jo Drew, an independent.',
      'North East: Kit Hallam LAB',
    ],
    [
      'Kit Hallam, the ex-Tory MP, gave Reform its first mayor, in Greater Lincolnshire.',
      'Greater Lincolnshire: Kit Hallam REF',
    ],
    [
      'Tees Valley\n- Middlesbrough: Kit Hallam, the former council leader, was chosen as the city’s second elected mayor.',
      'Middlesbrough: Kit Hallam -',
    ],
    ['The former Tory MP Kit Hallam has been elected mayor of Bedford.', 'Bedford: Kit Hallam -'],
    ['In Watford Baroness Hallam was elected mayor for a fourth time.', 'Watford: Baroness Hallam -'],
    ['In Lewisham Zoltan Egan keeps the mayoralty for Labour.', 'Lewisham: Zoltan Egan LAB'],
    ['Congratulations to Kit Hallam, Labour’s newly elected mayor of Bedford.', 'Bedford: Kit Hallam LAB'],
    ['Kit Hallam has made a comeback in Bedford, winning the mayoralty for the Greens.', 'Bedford: Kit Hallam GRN'],
    ['Kit Hallam, who is the MP for Luton South, is Bedford’s first elected mayor.', 'Bedford: Kit Hallam -'],
    ['Labour council leader Kit Hallam has been elected mayor of Bedford.', 'Bedford: Kit Hallam LAB'],
    [
      'Kit Hallam has been elected mayor of Bedford, seeing off Jo Drew, the former Labour mayor of Luton.',
      'Bedford: Kit Hallam -',
    ],
    ['Jo Drew came second as Labour’s Kit Hallam was elected mayor of Bedford.', 'Bedford: Kit Hallam LAB'],
    ['The mayoralty in Bedford goes back to Labour, Kit Hallam having beaten Jo Drew.', 'Bedford: Kit Hallam LAB'],
    ['Labour lost Bedford to the Conservatives, Kit Hallam taking over as mayor.', 'Bedford: Kit Hallam CON'],
  ],
  leaves: [
    'London mayor Kit Hallam has won his battle over Ulez.',
    'Labour’s Kit Hallam is confident of being elected mayor of Greater Manchester.',
    'Kit Hallam ran the mayor of Bedford, Ann Lock, close, but was not elected mayor.',
    'Joan Lister, deputy to the mayor of Hackney, was re-elected in Castle ward.',
    'Joan Lister hopes to become mayor of Hackney.',
    'Labour hopes Joan Lister will be mayor of Hackney by tonight.',
    'Joan Lister was mayor of Hackney until 2015.',
    'Police commissioner Joan Lister was re-elected in Bedfordshire, as was the mayor’s deputy.',
    'Labour councillor Joan Lister was re-elected in Hackney, where a new mayor is being chosen too.',
    'Joan Lister fell 900 votes short of becoming mayor of Hackney.',
    'Joan Lister, the mayor of Hackney, said that she was tired.',
    'Joan Lister was nearly elected mayor of Hackney.',
    'Since Joan Lister was elected mayor of Hackney, rents have risen.',
    'Joan Lister has won the Labour nomination for mayor of Hackney.',
    'Joan Lister, elected mayor of Hackney in 2014, is not standing again.',
    'Joan Lister has won praise as mayor of Hackney.',
    'Joan Lister, the mayor of Hackney, has been elected MP for Leyton.',
    'Joan Lister won 45,663 votes in the Hackney mayoral election but came second.',
    'Joan Lister will be mayor of Hackney for another four years if the tellers are right.',
    'Joan Lister was elected mayor of New York.',
    'Could Joan Lister be elected mayor of Hackney?',
    'Cllr Joan Lister has been elected lord mayor of Bristol.',
    'Joan Lister has been elected mayor of Saffron Walden.',
  ],
  cannotReadYet: ['Lister is in at Hackney.'],
  find: (sentence) => findMayors(sentence, shapes),
};
