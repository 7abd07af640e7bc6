import { expect, test } from 'vitest';
import { loadReference } from '../../../../bench/score/loadReference.ts';
import { readText } from '../../../../bench/score/readText.ts';

const reference = loadReference();

function controlsIn(text: string): string {
  const facts = readText(reference, text, '2018-05-03').findings.flatMap((finding) =>
    finding.type === 'control'
      ? [`${finding.council.name} ${finding.outcome} ${finding.control ?? '-'} from ${finding.previous ?? '-'}`]
      : [],
  );
  return [...new Set(facts)].sort().join('; ');
}

// As agencies and newsletters tell it, in sentences that run on.
test.each([
  ['Derby and Exeter fell from Labour control to none.', 'Derby loss NOC from LAB; Exeter loss NOC from LAB'],
  ['Exeter has gone from Labour to no party at all.', 'Exeter loss NOC from LAB'],
  [
    'Exeter fell from Labour control to none. So did Derby and, by one seat, Norwich.',
    'Derby loss NOC from LAB; Exeter loss NOC from LAB; Norwich loss NOC from LAB',
  ],
  [
    'Control of Derby and Exeter was lost by Labour, and in neither of the two does any party have a majority.',
    'Derby loss NOC from LAB; Exeter loss NOC from LAB',
  ],
  ['Labour lost Derby. None of those three has a majority party now.', 'Derby loss NOC from LAB'],
  [
    'Labour lost their majorities, with nobody replacing them, in Derby and Exeter.',
    'Derby loss NOC from LAB; Exeter loss NOC from LAB',
  ],
  ['The Tories gave up their majority in Exeter to a Labour revival.', 'Exeter loss NOC from CON'],
  ['Labour took Exeter from, of all people, the Greens.', 'Exeter gain LAB from GRN'],
  [
    'Labour no longer controls Derby or Exeter; the Tories win the latter.',
    'Derby loss - from LAB; Exeter gain CON from LAB',
  ],
])('told in prose: %s', (text, expected) => {
  expect(controlsIn(text)).toBe(expected);
});

test.each([
  'The Tories in Exeter went from 12 seats to none.',
  'In none of the three councils is any party near a majority: Exeter, Derby and Swindon.',
  'Exeter has a mayor again. Ann Rowe’s majority over Tom Bly was under a thousand.',
  'Labour held on in the Exeter seat of Topsham.',
  'Two towns chose mayors. Bedford is Labour once more: Ann Rowe edged out Tom Bly.',
])('told of something else: %s', (text) => {
  expect(controlsIn(text)).toBe('');
});
