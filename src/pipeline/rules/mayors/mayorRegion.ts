import type { Rule } from '../Rule.ts';
import { findMayors } from './findMayors.ts';

const region = true as const;
const winner = /\b(?:winner|victor|victorious|back|home|safe|through|on top)\b/i;
const term = /\b(?:second|third|fourth|another|further|fresh) (?:term|four years|spell|victory|win)\b/i;
const owned = /['’]s? (?:\w+ ){0,2}(?:win|victory|triumph|re-?election)\b/;
const wonIt = /\b(?:won|took|held|lost|wins|loses) it\b/i;
const inHand = /\bvotes? (?:in hand|to spare)\b/i;
const gave =
  /\b(?:gave|gives|has given|hand(?:ed|s)|has handed) [^,.;]{3,60}\b(?:win|victory|gain|triumph|success|hold|prize|consolation)\b/i;
const gets = /\b(?:gets|got|has got|bags|bagged|lands|landed) (?:the )?\p{Lu}/u;
const shapes = [
  // "N wins A", "N has been re-elected in A", "N, of P, wins A at the second time of asking"
  { own: false, region, shape: /(?<win>N)(?:,[^,;:!N]{0,8},)?[wh](?:x?uP)?x?i?(?<area>A)(?!M|L|x(?!uP))/dg },
  { own: false, region, shape: /(?<win>N)(?:,[^,;:!N]{0,8},)?(?:E|[wh])[qx#,]{0,4}i(?<area>A)/dg },
  // "P win A: N beats n", "N has ousted n in A"
  { own: false, region, shape: /^x?P[wh]x?(?<area>A)[^;!N]{0,6}[:,^c-](?<win>N)/dg },
  { own: false, region, shape: /(?<win>N)on[^;:!N]{0,3}i(?<area>A)/dg },
  // "N was the winner in A", "N is back for P in A"
  { own: false, region, needs: winner, shape: /(?<win>N)b[^;:!N]{0,4}i(?<area>A)/dg },
  // "we called A for P, and N won it", "he lost it to N"
  { own: false, region, needs: wonIt, shape: /(?<area>A)[^;:N]{0,8}(?<win>N)wx/dg },
  { own: false, region, needs: wonIt, shape: /(?<area>A)[^;:]{0,6};?x?l[^;:!N]{0,6}t(?<win>N)/dg },
  // "in the A contest N won 59.3%", "A …: N, elected for P"
  { own: false, region, shape: /i(?<area>A)[^;:!N]{0,4}(?<win>N)(?:,[^,;:!N]{0,8}|,)?w/dg },
  { own: false, region, shape: /(?<area>A)[^;:N]{0,12}:(?<win>N),[^;:!N]{0,8}[eE]/dg },
  { own: false, region, shape: /(?<win>N),P\^on[^;:!N]{0,3}i(?<area>A)/dg },
  { own: false, region, needs: winner, shape: /i(?<area>A)b(?<win>N)/dg },
  // "N had 6,000 votes in hand in A"
  { own: false, region, needs: inHand, shape: /(?<win>N)[k!][xq]{0,3}#x(?:ie|ix|tx)i(?<area>A)/dg },
  // "In A N gave P its most surprising win"
  { own: false, region, needs: gave, shape: /i(?<area>A),?(?:[^,;:!N]{1,6},)?(?<win>N)(?:,[^,;:!N]{0,8},)?eP/dg },
  // "N, also of P, gets A"
  { own: false, region, needs: gets, shape: /(?<win>N)!(?<area>A)(?=[,.]|$)/dg },
  // "A: P gain. N is metro mayor"
  { own: true, region, follows: true as const, after: /^[|-]?A[:,-]P[wh][.!]?$/, shape: /^(?<win>N)bx{0,2}M(?!u)/dg },
  // "A third term for N in A"
  { own: false, region, needs: term, shape: /u(?<win>N)i(?<area>A)/dg },
  // "N’s win in A"
  { own: false, region, needs: owned, shape: /(?<win>N)x{1,2}i(?<area>A)/dg },
  // "A’s P incumbent N hung on"
  { own: false, region, shape: /(?<area>A)[xP]{0,2}(?<win>N)h(?=[,.x]|$)/dg },
  // "A: N (Lab) 181,040; N (Con) 129,332"
  { own: false, region, shape: /^(?:\||-)?(?<area>A)[:,-](?<win>N)#/dg },
];

export const mayorRegion: Rule = {
  id: 'mayor-region',
  doc: 'A region of several councils elects nobody but a mayor: "N wins A", "A: N (Lab) 181,040; N (Con) 129,332".',
  reads: [
    ['Labour’s Andy Birch wins Greater Manchester.', 'Greater Manchester: Andy Birch LAB'],
    ['East Midlands: Claire Wardle (Lab) 181,040; Bob Brand (Con) 129,332.', 'East Midlands: Claire Wardle LAB'],
    ['James Orme (Con) was the surprise winner in Tees Valley.', 'Tees Valley: James Orme CON'],
    [
      'We gave the West Midlands to the Tories; they lost it by 1,508 votes to Labour’s Kit Hallam.',
      'West Midlands: Kit Hallam LAB',
    ],
    ['Helen Good edges it for Labour in the West of England.', 'West of England: Helen Good LAB'],
    ['Kit Hallam has squeaked home for Labour in the West of England.', 'West of England: Kit Hallam LAB'],
    ['A third term for Andy Birch in Greater Manchester.', 'Greater Manchester: Andy Birch -'],
    ['West Midlands: Labour gain. Kit Hallam wins by 1,508 votes.', 'West Midlands: Kit Hallam LAB'],
    ['David Skeat, also Labour, gets York and North Yorkshire.', 'York and North Yorkshire: David Skeat LAB'],
    ['West of England: Labour gain. Kit Hallam is metro mayor.', 'West of England: Kit Hallam LAB'],
    ['Tees Valley’s Tory incumbent Robert Hall hung on.', 'Tees Valley: Robert Hall CON'],
    ['Kit Hallam had fewer than 6,000 votes in hand in the West of England.', 'West of England: Kit Hallam -'],
    [
      'There was better news for Labour in the North West. Kit Hallam was elected in Greater Manchester.',
      'Greater Manchester: Kit Hallam LAB',
    ],
    [
      'In York and North Yorkshire, Mr Sunder’s own patch, Kit Hallam gave Labour its most surprising win.',
      'York and North Yorkshire: Kit Hallam LAB',
    ],
  ],
  leaves: [
    'Runner-up in the East Midlands was Kit Hallam (Con).',
    'In the West Midlands Kit Hallam gave Labour a fright but lost by 1,508 votes.',
    'Labour’s Andy Birch wins Bedford.',
    'Andy Birch hopes to win Greater Manchester.',
  ],
  cannotReadYet: ['Greater Manchester: Birch, easily.'],
  find: (sentence) =>
    /\b(?:[Pp]arliament|[Pp]arliamentary|MPs?|constituency|seat|ward|division)\b/.test(sentence.text)
      ? []
      : findMayors(sentence, shapes),
};
