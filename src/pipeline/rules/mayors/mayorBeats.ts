import type { Rule } from '../Rule.ts';
import { findMayors } from './findMayors.ts';

const secondTo = /\bsecond to\b/;
const missedOut = /\b(?:missed|missing|misses|lost|loses|losing) out\b/i;
const shapes = [
  // "n lost his job as mayor of A to N"
  { own: true, shape: /l[^;:!N]{0,3}s[^;:!N]{0,3}t(?<win>N)/dg },
  { own: true, needs: secondTo, shape: /[nN](?:,[^,;:!N]{0,8},)?!x{0,2}q?t(?<win>N)/dg },
  // "n’s reign as A mayor has ended after he lost to N"
  { own: true, shape: /M(?:uA)?[^;:N]{0,4}\^x?l[^;:!N]{0,2}t(?<win>N)/dg },
  // "In A the P mayor lost to N"
  { own: true, shape: /(?<area>A),?x{0,2}Mlx{0,3}t(?<win>N)/dg },
  // "n missed out on a third term as A mayor to N"
  { own: true, needs: missedOut, shape: /N(?:,[^,;:!N]{0,8},)?[!l]x{0,5}(?:s|u)(?:(?<area>A))?M(?:uA)?t(?<win>N)/dg },
  { own: true, shape: /(?<win>N)(?:,[^,;:!]{0,10},)?o[^;:!]{0,4}[Mn]/dg },
  { own: true, shape: /O[^;:!N]{0,4}y(?<win>N)/dg },
  { own: false, shape: /n(?:,[^,;:!]{0,8},)?,?[Ol](?:i?(?<area>A))?(?:[xy#]{0,4}t|y)(?<win>N)/dg },
];

export const mayorBeats: Rule = {
  id: 'mayor-beats',
  doc: 'Who beat whom for the office: "N beat the sitting mayor", "the mayor, M, was beaten by N", "M lost in A to N".',
  reads: [
    ['In Bedford the sitting mayor, Lib Dem Hugh Maltby, was beaten by Tom Ashdown (Con).', 'Bedford: Tom Ashdown CON'],
    [
      'Labour’s Lionel Tapper beat the sitting mayor of Bristol, the independent Jem Corrick.',
      'Bristol: Lionel Tapper LAB',
    ],
    ['Labour’s Kit Hallam has beaten Sally Heron to become mayor of the North East.', 'North East: Kit Hallam LAB'],
    [
      'The Conservatives have lost the Bedford mayoralty, with Tom Ashdown beaten by Labour’s Kit Hallam.',
      'Bedford: Kit Hallam LAB',
    ],
    ['Hugh Maltby has been swept aside as mayor of Bedford by Labour’s Kit Hallam.', 'Bedford: Kit Hallam LAB'],
    ['Hugh Maltby missed out on a third term as Bedford mayor to Labour’s Kit Hallam.', 'Bedford: Kit Hallam LAB'],
    ['Hugh Maltby’s reign as Bedford mayor has ended after he lost to Labour’s Kit Hallam.', 'Bedford: Kit Hallam LAB'],
    ['Hugh Maltby lost his job as mayor of Bedford to the Conservative Tom Ashdown.', 'Bedford: Tom Ashdown CON'],
  ],
  leaves: [
    'Kit Hallam missed out on a third term as Bedford mayor.',
    'Jem Corrick, the mayor of Bristol, beat the traffic.',
    'Lionel Tapper hopes to beat the mayor of Bristol, Jem Corrick.',
  ],
  cannotReadYet: [],
  find: (sentence) => findMayors(sentence, shapes),
};
