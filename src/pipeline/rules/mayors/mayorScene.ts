import type { Rule } from '../Rule.ts';
import { findMayors } from './findMayors.ts';

const sole = true as const;
const anew =
  /\b(?:(?:second|third|fourth|fifth|sixth|another|further|fresh) (?:time|term|four years|three years)|again|re-?election|once more)\b/i;
const home = /\b(?:over the (?:line|finish)|to victory|home)\b/i;
const made = /\b(?:make|makes|made)\b/i;
const favour = /\bin favour of\b/i;
const victor = /\b(?:winner|victor|victorious|on top|ahead)\b/i;
const win = /\b(?:wins?|victory|triumph|landslide)\b/i;
const shapes = [
  // "P keep the A mayoralty through N", "N … has won the contest for mayor of A"
  { own: true, sole, shape: /[wh][^;N!]{0,6}L[^;!]*?(?<win>N)/dg },
  { own: true, sole, shape: /(?<win>N)[^;!]*?[wh][^;N!]{0,6}L/dg },
  // "A’s mayoral election has been won by N", "the race to be mayor of A, won by N"
  { own: true, shape: /A?[ML][^;N!]{0,6}[wW]y(?<win>N)/dg },
  // "There’s a new mayor in A: N", "A has a new mayor in N", "The new A mayor is N"
  { own: true, sole, shape: /[bkf][^;N!]{0,3}q[^;N!]{0,4}[ML][^;N!]{0,4}(?<win>N)/dg },
  { own: true, sole, shape: /q[^;N:!]{0,4}M[^;N!]{0,4}[bf:][^;N!]{0,3}(?<win>N)/dg },
  // "It’s a second term as A mayor for N", "N got 58% in A and is mayor again"
  { own: true, sole, needs: anew, shape: /(?<win>N)[^;!]*M/dg },
  { own: true, sole, needs: anew, shape: /M[^;!]*(?<win>N)/dg },
  // "N was ahead in the second round and becomes mayor of A"
  { own: true, sole, shape: /(?<win>N)[^;:]*f[qx]{0,3}A?M/dg },
  // "N pulled off a shock win in the A mayoral contest"
  { own: true, sole, needs: win, shape: /(?<win>N)[^;]*?[iu](?:(?<area>A)?L|xbA?M)/dg },
  // "Second preferences took N over the line in A’s mayoral contest", "enough to make N mayor", "in favour of N", "ended with N the winner"
  { own: true, needs: home, shape: /[w!](?<win>N)[^;:!N]{0,4}[iu]A?L/dg },
  { own: true, needs: made, shape: /!(?<win>N)(?:A?M)(?:uA)?/dg },
  { own: true, needs: favour, shape: /L[^;N]{0,12}u(?<win>N)/dg },
  { own: true, sole, needs: victor, shape: /L[^;N]*c(?<win>N)/dg },
  // "P have lost the A race, N going down to N"
  { own: true, shape: /^x?Pl[^;:N]{0,4}[ML],[Nn][^;:N]{0,12}[ty](?<win>N)/dg },
];

export const mayorScene: Rule = {
  id: 'mayor-scene',
  doc: 'One person, one area and a mayoralty that was won, kept or filled anew, however the sentence joins them.',
  reads: [
    ['Watford’s mayoral election has been won by Lib Dem Peter Hallow.', 'Watford: Peter Hallow LD'],
    ['The Lib Dems keep the Watford mayoralty through Peter Hallow.', 'Watford: Peter Hallow LD'],
    ['There is a new mayor in Watford: the Lib Dems’ Peter Hallow.', 'Watford: Peter Hallow LD'],
    ['It is a second term as Watford mayor for Lib Dem Peter Hallow.', 'Watford: Peter Hallow LD'],
    ['It was a landslide for Peter Hallow in the contest to be Watford mayor.', 'Watford: Peter Hallow -'],
    [
      'Second preferences took Labour’s Peter Hallow over the line in Watford’s mayoral contest.',
      'Watford: Peter Hallow LAB',
    ],
    [
      'The Conservatives lost Kent. They are ahead of Reform in Bedford. The one bright spot was Kit Hallam’s victory for the party in the contest to be mayor of Tees Valley.',
      'Tees Valley: Kit Hallam CON',
    ],
  ],
  leaves: [
    'Peter Hallow hopes to keep the Watford mayoralty for the Lib Dems.',
    'Peter Hallow, the mayor of Watford, said the Lib Dems had won again.',
    'Labour sources believe that Peter Hallow has won the Watford mayoralty.',
  ],
  cannotReadYet: ['Watford: Hallow again.'],
  find: (sentence) => findMayors(sentence, shapes),
};
