import type { Rule } from '../Rule.ts';
import { findMayors } from './findMayors.ts';

const declared = /\bmayor\b[^:]{0,40}\b(?:declared|announced|confirmed)\b *:/i;
const gotIt = /: [^:;.,]{4,40} (?:has |had )?got (?:it|there|home)\b/i;
const isDone =
  /(?<!\bnot (?:yet )?)\b(?:done|over|complete[d]?|finished|declared|in|final (?:count|round|result|tally)|second (?:count|round)) ?:/i;
const backAs = /\bback (?:in )?as (?:the )?(?:\w+ )?mayor\b/i;
const shapes = [
  // "A mayor: N (Lab) 185,051; …", "Mayor of A: N (Lab) re-elected", "A mayor – Lab hold (N)"
  { own: true, shape: /(?<area>A)(?:M|Lx?)[|:-](?:P?[whx=]?[:(,-])?(?<win>N)(?=[#;,)ewhxE.|(]|$)/dg },
  // "A mayor: N LAB GAIN"
  { own: true, shape: /(?<area>A)[ML][|:-](?<win>N)P(?:[wh!x]|$)/dg },
  // "MAYOR A N (Lab) re-elected after second round"
  { own: true, shape: /^[#:.-]{0,4}M(?<area>A)(?<win>N),?[eEhw]/dg },
  // "A mayor", then "Labour hold: N"
  { own: false, follows: true as const, after: /^(?:A[ML]|MuA)[.:]?$/, shape: /^P[hw]x?[:,(-](?<win>N)/dg },
  // "A’s mayoral count is done: N (Lab) 30,344, n …"
  { own: true, needs: isDone, shape: /(?<area>A)[ML][!bxq,-]{1,6}:(?<win>N)#/dg },
  { own: true, shape: /Mu(?<area>A)[|:-](?:P?[whx=]?[:(,-])?(?<win>N)(?=[#;,)ewhxE.|(]|$)/dg },
  { own: true, shape: /(?<area>A)[:-](?<win>N)[#(),-]{0,4}[eE]M/dg },
  { own: true, needs: backAs, shape: /(?<area>A)[:-](?<win>N)[xi]{1,2}sM/dg },
  { own: true, shape: /(?<area>A)[:-]M,?(?<win>N),?[eEh]/dg },
  { own: true, shape: /(?<area>A)[ML][,x#q-]{1,6}:(?<win>N)#/dg },
  { own: true, shape: /[ML][iu](?<area>A):(?<win>N)/dg },
  { own: true, shape: /k[xq]{0,3}M[x]{0,2}:(?<win>N)/dg },
  { own: true, needs: declared, shape: /(?<area>A)?M(?:uA)?!:(?<win>N)/dg },
  { own: true, shape: /(?<area>A)?M[eE](?:[iu]A)?:(?<win>N)/dg },
  { own: true, shape: /[ML][^;!NA]{0,4}:(?<win>N)[hworeE]/dg },
  // "But P’s mayor there stays: N got it after second preferences"
  { own: true, needs: gotIt, shape: /M[^;!NA]{0,4}:(?<win>N)!x/dg },
  { own: true, shape: /(?<area>A)M[|:-]P[xwh]x?P?[:,(-](?<win>N)/dg },
  { own: true, shape: /(?<area>A)[:,-]M[|:,-](?:P[hwx]?|[hw]P?)(?:[^N]{0,3}P)?[:,(-](?<win>N)/dg },
  { own: true, shape: /P[hwx]x?(?<area>A)[ML]\((?<win>N)/dg },
];

const share = /(\d+(?:\.\d+)?) ?(?:%|per ?cent)/;
const half = 50;

// Whoever has over half on the first count needs no second.
const hasHalf = (text: string): boolean => Number(share.exec(text)?.[1] ?? 0) > half;

// "A mayor, first count: N 15,000; N 14,000"
const isUndecided = (text: string): boolean =>
  /\bcandidates?\b.*:/i.test(text) ||
  (/\bfirst (?:round|count|preferences)\b/i.test(text) &&
    !hasHalf(text) &&
    !/\b(?:elected|re-elected|wins?|won|hold|holds|gain)\b/i.test(text));

export const mayorFeed: Rule = {
  id: 'mayor-feed',
  doc: 'Ticker style: "A mayor: N (Lab) 185,051; …", "Mayor of A: N (Con) re-elected". The first of a list is the winner.',
  reads: [
    [
      'Declared: North East mayor – Kit Hallam (Labour) 185,051; Jo Wearmouth (Independent) 126,652.',
      'North East: Kit Hallam LAB',
    ],
    ['Mayor of Bedford: Tom Ashdown (Con) elected', 'Bedford: Tom Ashdown CON'],
    ['Watford has a Lib Dem mayor still: Priya Laing saw off Labour by 4,000 votes.', 'Watford: Priya Laing LD'],
    ['Bedford mayor: Tom Ashdown (Con), 54.2 per cent on the first count.', 'Bedford: Tom Ashdown CON'],
    ['Results from Leicester: Kit Hallam (Lab) 58.0% – elected mayor.', 'Leicester: Kit Hallam LAB'],
    ['East Midlands mayor: Kit Hallam LAB GAIN', 'East Midlands: Kit Hallam LAB'],
    ['13:37 MAYOR WATFORD Kit Hallam (LD) re-elected after second round', 'Watford: Kit Hallam LD'],
    ['A long night.\n\nLewisham mayor\n\nLabour hold: Kit Hallam', 'Lewisham: Kit Hallam LAB'],
    [
      'Salford’s mayoral count is done: Kit Hallam (Labour) 30,344, Jo Drew (Conservative) 14,482.',
      'Salford: Kit Hallam LAB',
    ],
    ['Tees Valley: Kit Hallam (Con) back in as mayor, 54% to 41%.', 'Tees Valley: Kit Hallam CON'],
    ['Doncaster: Mayor – LAB HOLD, Rosalind Joy', 'Doncaster: Rosalind Joy LAB'],
    [
      'Hackney is in. Labour’s mayor there stays: Kit Hallam got it after second preferences.',
      'Hackney: Kit Hallam LAB',
    ],
  ],
  leaves: [
    'Bedford mayor, first round: Tom Ashdown (Con) 15,000; Hugh Maltby (LD) 14,000.',
    'Bedford mayor: Tom Ashdown (Con), 44.2 per cent on the first count.',
    'Bedford mayor, first count: Tom Ashdown (Con) 38%, turnout 51.2%.',
    'Bedford mayor: a second round will be needed.',
    'MAYOR WATFORD Kit Hallam (LD) leads after first round',
    'Watford’s mayoral count is not done: Kit Hallam (LD) 9,000, Jo Drew (Con) 8,000 so far.',
    'Candidates for mayor of Bedford',
  ],
  cannotReadYet: ['Bedford mayor: Ashdown.'],
  find: (sentence) => (isUndecided(sentence.text) ? [] : findMayors(sentence, shapes)),
};
