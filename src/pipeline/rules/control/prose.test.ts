import { expect, test } from 'vitest';
import { controlsIn } from '../../../../bench/score/controlsIn.ts';

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
  [
    'Exeter has declared. Derby came next, and Norwich at four. All three went to Labour.',
    'Derby gain LAB from -; Exeter gain LAB from -; Norwich gain LAB from -',
  ],
  ['Exeter was hung. Derby was hung. Labour won both.', 'Derby gain LAB from NOC; Exeter gain LAB from NOC'],
  [
    'Labour does not run a single council in Devon. Exeter went at two, Swindon had gone before, and both were lost to the Conservatives.',
    'Exeter gain CON from LAB; Swindon gain CON from LAB',
  ],
  [
    'Exeter turned red, and so did Derby and Norwich, each of them run by the Tories until Thursday.',
    'Derby gain LAB from CON; Exeter gain LAB from CON; Norwich gain LAB from CON',
  ],
  [
    'Exeter and Derby went to Labour, in the first case from the Tories and in the second from no overall control.',
    'Derby gain LAB from NOC; Exeter gain LAB from CON',
  ],
  [
    'Exeter and Derby went to Labour, one from the Tories and one from no overall control.',
    'Derby gain LAB from -; Exeter gain LAB from -',
  ],
  [
    'The Tories lost their majority in Exeter; an earlier snap described it in error as a hold.',
    'Exeter loss NOC from CON',
  ],
  ['An earlier report that Labour had lost Exeter was wrong; Labour held the council.', 'Exeter hold LAB from LAB'],
  [
    'Labour lost Derby. There was better news from Exeter, which the party recaptured.',
    'Derby loss - from LAB; Exeter gain LAB from -',
  ],
  [
    'Labour held Derby and Exeter, having privately conceded that Exeter was lost.',
    'Derby hold LAB from LAB; Exeter hold LAB from LAB',
  ],
  [
    'They hoped to win Exeter. They had failed this time, the Conservatives keeping the city with two to spare.',
    'Exeter hold CON from CON',
  ],
  ['Exeter was a worry for Labour; it has survived as a Labour one.', 'Exeter hold LAB from LAB'],
])('told in prose: %s', (text, expected) => {
  expect(controlsIn(text)).toBe(expected);
});

test.each([
  'The Tories in Exeter went from 12 seats to none.',
  'In none of the three councils is any party near a majority: Exeter, Derby and Swindon.',
  'Exeter has a mayor again. Ann Rowe’s majority over Tom Bly was under a thousand.',
  'Labour held on in the Exeter seat of Topsham.',
  'Two towns chose mayors. Bedford is Labour once more: Ann Rowe edged out Tom Bly.',
  'Labour lost a ward in Exeter and two in Derby. All three were won by the Greens.',
  'Exeter and Derby are in. All three leaders were beaten by Labour.',
  'Labour has won Exeter; our earlier tweet was premature.',
  'We earlier said that Labour had won Exeter; that was wrong.',
])('told of something else: %s', (text) => {
  expect(controlsIn(text)).toBe('');
});
