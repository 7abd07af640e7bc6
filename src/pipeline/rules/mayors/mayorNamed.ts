import type { Rule } from '../Rule.ts';
import { findMayors } from './findMayors.ts';

const now = /\bis now\b/i;
const voted = /\b(?:ha(?:s|ve) )?voted for\b/;
const gets = /(?<!\b(?:will|to|would|could|may|might) )\b(?:gets|has got|got|now has) (?:an?|its|their)\b/i;
const still = /\b(?:is still|remains)\b/i;
const justNow = /\bwho (?:has (?:just )?been\b|[^,.;]{0,60}\bby [\d,]+ votes\b)/i;
const plumps = /\b(?:has |have )?(?:gone for|went for|voted for|plumped for|opted for)\b/;
const shapes = [
  // "The mayor of A is now N", "A now has a P mayor in N"
  { own: true, needs: now, shape: /(?:Ax{0,2})?M(?:uA)?b(?<win>N)/dg },
  { own: true, shape: /(?<area>A)k[qx]{0,3}Mi(?<win>N)/dg },
  // "A’s new mayor is N", "the mayor of A will be N", "the first mayor of A is N"
  { own: true, shape: /(?<area>A)[x]{0,2}q[qx]{0,2}M[bf](?<win>N)/dg },
  { own: true, shape: /q[qx]{0,2}M(?:u(?<area>A))?[bf](?<win>N)/dg },
  { own: true, shape: /M(?:u(?<area>A))?f(?<win>N)/dg },
  { own: true, shape: /(?<area>A)M[f](?<win>N)/dg },
  // "A new mayor for A: N"
  { own: true, shape: /q[qx]{0,2}Mu(?<area>A)[:,-](?<win>N)(?![bwohEfe])/dg },
  // "A re-elected its mayor, N", "A’s voters chose N as mayor"
  { own: true, shape: /(?<area>A)x{0,2}(?:[^;:N]{0,8}&?)?e[qx]{0,3}M[,:-]?(?<win>N)/dg },
  { own: true, shape: /[em](?<win>N)[qx#]{0,3}s[qx]{0,3}M(?:u(?<area>A))?/dg },
  // "A has voted for N as its mayor"
  { own: true, needs: voted, shape: /(?<area>A)!u(?<win>N)[qx]{0,3}s[qx]{0,3}M/dg },
  // "A has a Labour mayor in N", "A, whose first mayor will be N"
  { own: true, shape: /(?<area>A)(?:,[^,;:!]{0,8},)?k[qx]{0,3}M[qx]{0,2}i(?<win>N)/dg },
  { own: true, shape: /(?<area>A),\^q?M(?:,[^,;:N]{0,6},)?[bf](?<win>N)/dg },
  // "A gets its first mayor tonight, N", "A gets a new mayor in N"
  { own: true, needs: gets, shape: /(?<area>A)[w!][qx]{0,3}M(?:[qx]{0,3}[,:-]|[qx]{0,2}i)(?<win>N)/dg },
  // "A’s mayor is still N", "A’s mayor remains N"
  { own: true, needs: still, shape: /(?<area>A)M[br](?<win>N)/dg },
  { own: true, needs: still, shape: /M(?:u(?<area>A))[br](?<win>N)/dg },
  // "A’s mayor is N, who has been re-elected", "… who squeaked it by 256 votes"
  { own: true, needs: justNow, shape: /(?<area>A)Mb(?<win>N),\^[wohE]/dg },
  // "n is out and N is in: A has a new mayor"
  { own: true, shape: /(?<win>N)b[ix]:(?<area>A)k[qx]{0,3}M/dg },
  // "A has gone for N", "A voted for N"
  { own: false, sole: true as const, needs: plumps, shape: /^(?<area>A)[m!]u(?<win>N)(?=[.,^]|$)/dg },
  // "N, whom A re-elected for P"
  { own: false, region: true as const, shape: /(?<win>N),\^(?<area>A)e/dg },
  // "A has its mayor at last, after much delay: N", "A got a new mayor in the small hours, N"
  { own: true, shape: /^(?<area>A)k[qx]{0,3}M[^;:N]{0,12}:(?<win>N)(?=[.,(]|$)/dg },
  { own: true, needs: gets, shape: /^(?<area>A)!q[qx]{0,2}M[qxi#]{0,5},(?<win>N)(?=[.,(^]|$)/dg },
  // "ended with a handshake from N, who is the new mayor of A"
  { own: true, shape: /(?<win>[Nn]),\^bx?q[qx]{0,2}M(?:u(?<area>A))?/dg },
  // "In A the mayor is still N and in B still M"
  { own: true, needs: still, shape: /(?<=MbN(?:,[^;:!N]{0,8},)?)x?i(?<area>A)(?<win>N)/dg },
  // "A’s mayor N and B’s M won on the first round"
  { own: true, shape: /(?<area>A)M(?<win>N)(?=xAN[^;:!Nno]{0,10}[wE])/dg },
  // "A has a new mayor, N"
  { own: true, shape: /(?<area>A)k[qx]{0,3}M[qx]{0,2}[,:-](?<win>N)/dg },
];

export const mayorNamed: Rule = {
  id: 'mayor-named',
  doc: '"A’s new mayor is N", "A re-elected its Labour mayor, N", "A has its first mayor, N".',
  reads: [
    ['Greater Lincolnshire’s new mayor is Reform’s Dawn Scholey.', 'Greater Lincolnshire: Dawn Scholey REF'],
    ['The mayor of Salford will be Labour’s Pat Hegarty.', 'Salford: Pat Hegarty LAB'],
    [
      'Hackney re-elected its Labour mayor, Rafiq Osei, with two-thirds of first preferences.',
      'Hackney: Rafiq Osei LAB',
    ],
    ['Middlesbrough’s voters chose the independent Des Ruddock as mayor.', 'Middlesbrough: Des Ruddock IND'],
    ['Lewisham has a new Labour mayor, Dami Egan-Smith.', 'Lewisham: Dami Egan-Smith LAB'],
    ['Middlesbrough has voted for Kit Hallam (Ind) as its mayor.', 'Middlesbrough: Kit Hallam IND'],
    ['The mayor of Bedford is now the Conservative Tom Ashdown.', 'Bedford: Tom Ashdown CON'],
    ['York and North Yorkshire has a Labour mayor in David Skeat.', 'York and North Yorkshire: David Skeat LAB'],
    [
      'Sheffield City Region, whose first mayor will be Labour’s Dan Jarrow, voted late.',
      'Sheffield City Region: Dan Jarrow LAB',
    ],
    [
      'The Lib Dems are glad of Sutton. And Watford’s new mayor is Kit Hallam, another of theirs.',
      'Watford: Kit Hallam LD',
    ],
    [
      'Sheffield City Region gets its first mayor tonight, Labour’s Kit Hallam, and he has no powers yet.',
      'Sheffield City Region: Kit Hallam LAB',
    ],
    ['Bristol’s elected mayor is still Labour’s Kit Hallam.', 'Bristol: Kit Hallam LAB'],
    ['Bristol’s mayor is Labour’s Kit Hallam, who squeaked in by 256 votes.', 'Bristol: Kit Hallam LAB'],
    ['Jo Drew is out and Labour’s Kit Hallam is in: Bristol has a new mayor.', 'Bristol: Kit Hallam LAB'],
    [
      'Hackney has elected Labour’s Joan Lister as its mayor. Newham has gone for Kit Hallam, of the Greens.',
      'Hackney: Joan Lister LAB; Newham: Kit Hallam GRN',
    ],
    [
      'No such drama for Kit Hallam, whom Greater Manchester re-elected for Labour.',
      'Greater Manchester: Kit Hallam LAB',
    ],
    ['North Tyneside will have a Labour mayor, Kit Hallam.', 'North Tyneside: Kit Hallam LAB'],
  ],
  leaves: [
    'Bristol’s elected mayor is Labour’s Kit Hallam, whose term ends in 2020.',
    'Bedford will get a new mayor next year, the Labour leader Kit Hallam said.',
    'The mayor of Salford is Pat Hegarty.',
    'Bristol’s mayor is Labour’s Kit Hallam, who was at the count.',
    'Kit Hallam, whom Greater Manchester rejected, said she was tired.',
    'North Tyneside used to have a Labour mayor, Kit Hallam.',
    'Hackney’s mayor is at the count. Newham has gone for Labour.',
    'Hackney’s mayor, Rafiq Osei, voted early.',
    'The new mayor could be Pat Hegarty.',
  ],
  cannotReadYet: ['Salford has a mayor at last, and her name is Hegarty.'],
  find: (sentence) => findMayors(sentence, shapes),
};
