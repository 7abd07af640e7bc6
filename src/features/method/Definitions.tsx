import type { ReactNode } from 'react';
import { swingExample } from './swingExample.ts';

const plain = swingExample({ name: 'Labour', then: 45, now: 40 }, { name: 'Conservative', then: 35, now: 45 });
const half = swingExample({ name: 'UKIP', then: 42.9, now: 17.7 }, { name: 'Labour', then: 35.1, now: 48.6 });

const definitions: readonly (readonly [term: string, meaning: ReactNode])[] = [
  [
    'Control',
    'A party controls a council when it has more than half of all councillors, not only of those elected that day. Otherwise the council is under no overall control, however large the largest party is.',
  ],
  [
    'Gained, held, lost',
    'Compared with the eve of the election. A council that stays under no overall control is held by nobody. One that a party loses without another winning it is a loss, and nobody’s gain.',
  ],
  [
    'A gain of seats',
    'Is not a gain of control. “Made gains in areas like X” says nothing about who runs X, and nothing is made of it.',
  ],
  [
    'Share and change',
    'A share is a per cent of the valid votes. A change is in percentage points, against the same seats last time. A printed change is never worked out again from printed shares.',
  ],
  [
    'Swing (Butler)',
    <>
      Half the sum of one party’s rise and the other’s fall, in shares of all votes: ((B now − B then) + (A then − A
      now)) / 2. {plain.words}: a swing of {plain.butler} points from Labour to the Conservatives.
    </>,
  ],
  [
    'Swing (Steed)',
    <>
      The same on the votes of the two parties alone. With the figures above: {plain.steed} points. It is given beside
      Butler’s and never mixed with it.
    </>,
  ],
  [
    'Whose swing',
    'From the party that held the ward to the one that won it, if both have figures; else from the runner-up to the winner. A party without its share or its change has no swing.',
  ],
  [
    'Rounding',
    <>
      All sums are made in whole tenths and rounded once, at the end, a half going away from zero. {half.words}: 19.35
      points, shown as {half.butler}. Swings come from figures that were rounded before they were printed, so Butler’s
      is exact to ±0.05 and Steed’s to about ±0.1.
    </>,
  ],
  [
    'Others, not listed',
    'What the printed shares leave of 100. It is shown, so that bars are not taken for the whole.',
  ],
  [
    'Hopes',
    'What somebody said would happen. A hope is never a result and is never coloured as one. When a result settles it, both stand side by side: as expected, or not as expected.',
  ],
  [
    'Figures',
    'Projected shares, estimates of seats, exit polls and odds are models. Each kind is its own series, with who made it. One that the copy announces and does not hold is shown as missing.',
  ],
  [
    'Time',
    'A fact has the time of the post that says it. Where a post has none, it is known by the time of its document at the latest, and replay shows it then. No minute is guessed.',
  ],
  [
    'One result, one fact',
    'Copies of the same live blog are one source: what they repeat adds evidence, never weight. Where documents differ, both sayings are kept, with the reason.',
  ],
  [
    'Not reported',
    'Is not “held”. A council that no document reports is left blank. The official record is shown for comparison only, and never fills a gap.',
  ],
];

/** What the words of this site mean, with examples worked by its own functions. */
export function Definitions() {
  return (
    <dl className="grid max-w-[68ch] gap-x-12 gap-y-4 lg:max-w-none lg:grid-cols-2">
      {definitions.map(([term, meaning]) => (
        <div key={term}>
          <dt className="font-semibold">{term}</dt>
          <dd className="max-w-[68ch]">{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
