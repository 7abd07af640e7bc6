import type { Rule } from '../Rule.ts';
import { findMayors } from './findMayors.ts';

const opensList = /^[^:;|.]{0,40}\bmayor(?:s|al|alties)?\b[^:;|]{0,40}:/i;
const newMan = /\bthe (?:new|first) (?:man|woman|mayor|incumbent|holder)\b/i;
const shapes = [
  // Lines under a heading: "A – N (Lab), re-elected", "A | N | Labour | hold", "A – Labour hold: N"
  {
    own: false,
    listed: true as const,
    shape: /^(?:\||-|#\.?)?(?<area>A)(?:M|\(x?M\))?[:\-,|](?:[xq]{1,3}[:\-,.])?(?<win>N)(?![!n]|[,]?l)/dg,
  },
  { own: false, listed: true as const, shape: /^(?:\||-)?(?<area>A)M?[:\-,|]P?[whxe]?x?P?[:,(\-|](?<win>N)/dg },
  // "A: former boss N beats n"
  {
    own: false,
    listed: true as const,
    shape: /^(?:\||-)?(?<area>A)[:-][xq]{1,5}(?<win>N)(?=(?:,[^,;:!]{0,10},)?[owEh])/dg,
  },
  { own: false, listed: true as const, shape: /^(?:\||-)?(?<win>N)[,|(:-](?:P[,|:-])?(?<area>A)/dg },
  // "N, Labour, A"
  { own: false, listed: true as const, shape: /^(?:\||-)?(?<win>N)(?<area>A)[.]?$/dg },
  {
    own: false,
    listed: true as const,
    shape: /^(?:[qx]{1,2}[,:])?(?<win>N),?(?:\(?P|[eEwh])/dg,
    follows: true as const,
  },
  // "A: P. N, first round": the sign of the party ends a sentence.
  {
    own: false,
    listed: true as const,
    follows: true as const,
    after: /(?:^[|-]?|:)A[:,-]P[.]?$/,
    shape: /^(?<win>N)(?=[,(#.]|$)/dg,
  },
  // "N (Lab) again in A.", "A still Lib Dem, N the new man"
  { own: false, listed: true as const, shape: /^(?<win>N)(?:x|h|E|e)?i(?<area>A)(?=[.,;]|$)/dg },
  { own: false, listed: true as const, needs: newMan, shape: /^(?<area>A)x?P,(?<win>N)qx?/dg },
  // "Mayors: A – N (Lab); B – N (Con)"
  { own: true, needs: opensList, shape: /(?<=[;:,.]&?)(?<area>A)[:\-,|(](?:P[whx]{0,2}[(:,-])?(?<win>N)/dg },
  { own: true, needs: opensList, shape: /(?<area>A)e(?<win>N)/dg },
  { own: true, needs: opensList, shape: /(?<=[;:,.x]&?)(?<win>N)[,(i](?:P,)?(?<area>A)/dg },
  // "Labour held A (N) and B (N)"
  { own: true, shape: /(?<=[whe][^;:!]{0,30})(?<area>A)M?\((?<win>N)[^()]{0,3}\)/dg },
];

export const mayorList: Rule = {
  id: 'mayor-list',
  doc: 'Lists of mayors: lines under a heading, rows of a table, "Mayors: A – N (Lab); B – N (Con)".',
  reads: [
    [
      'Mayors: Hackney – Joan Lister (Lab); Watford – Priya Laing (LD)',
      'Hackney: Joan Lister LAB; Watford: Priya Laing LD',
    ],
    ['Mayoral results\n\nTees Valley | Ben Sturgess | Conservative | hold', 'Tees Valley: Ben Sturgess CON'],
    ['Mayors\n\nSix places chose mayors.\n\nBedford – Will Dacre (LD), re-elected', 'Bedford: Will Dacre LD'],
    [
      'Mayors\n\nSix places chose mayors.\n\nBedford – Will Dacre (LD), re-elected\n\nCopeland – new post. Ian Messenger, independent',
      'Bedford: Will Dacre LD; Copeland: Ian Messenger IND',
    ],
    [
      'A long night.\n\nMayors\n\nHackney: Lab. Joan Lister, first round\n\nSalford: Lab. Pat Hegarty, second round',
      'Hackney: Joan Lister LAB; Salford: Pat Hegarty LAB',
    ],
    ['The night in full\n\nNew mayors\n\nKit Hallam, Labour, Tees Valley', 'Tees Valley: Kit Hallam LAB'],
    [
      'Labour won the big mayoral contests.\n\nThe rest were close, and it took until Sunday to know.\n\nWho has been elected\n\nLondon – Joan Lister, Labour\n\nSalford (city mayor) – Kit Hallam, Labour',
      'London: Joan Lister LAB; Salford: Kit Hallam LAB',
    ],
    [
      'In the mayoral contests Labour held Hackney (Joan Lister) and Salford (Pat Hegarty).',
      'Hackney: Joan Lister LAB; Salford: Pat Hegarty LAB',
    ],
    [
      'THE MAYORS: Joan Lister (Lab) in Newham on 73%. Pat Hegarty (Lab) again in Hackney. Watford still Lib Dem, Priya Laing the new woman.',
      'Newham: Joan Lister LAB; Hackney: Pat Hegarty LAB; Watford: Priya Laing LD',
    ],
  ],
  leaves: [
    'Here are the mayoral candidates: Hackney – Joan Lister (Lab); Watford – Priya Laing (LD)',
    'Leaders: Hackney – Joan Lister (Lab); Bury – Priya Laing (LD)',
    'Mayors to watch\n\nBedford – Will Dacre (LD)',
    'Mayors to watch\n\nBedford: LD. Will Dacre, in office since 2009',
  ],
  cannotReadYet: ['Mayors\n\nBedford\n\nWill Dacre'],
  find: (sentence) =>
    /\b(?:candidates?|standing|hopefuls|contenders)\b.*:/i.test(sentence.text) ? [] : findMayors(sentence, shapes),
};
