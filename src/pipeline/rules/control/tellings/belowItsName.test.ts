import { expect, test } from 'vitest';
import { controlsIn, toLines } from '../../../../../bench/score/controlsIn.ts';

// A council's name on a line of its own, and what is told below it.
const told = toLines(`
Exeter gain CON from NOC | EXETER\\nThere was no overall control here for six years. There is now: the Conservatives have it.
Exeter gain CON from NOC | EXETER\\nThe Tories have a majority again, after six years when nobody did. They gained three.
Exeter loss NOC from LAB | EXETER\\nThe closest yet. Since 2012 Labour have held this one with something to spare. The majority has gone.
Exeter loss NOC from CON | EXETER\\nConservatives out, no overall control in. They have lost five seats.
Exeter gain LAB from CON | EXETER\\nLabour in, Conservatives out, and by eight seats.
Exeter hold LD from LD | Exeter\\nThe Lib Dems keep a council they have had for thirty years, and lose one seat.
Exeter hold LD from LD | Exeter\\nThe Lib Dems hold on to a council that they have run since 1994.
Exeter hold NOC from NOC | Exeter\\nThe Greens will go on talking to Labour, as they must: no party had a majority and none has one now.
Exeter hold NOC from NOC | Exeter\\nThe Greens are up seven. That is not control, but there was no overall control before polling day either.
Exeter hold NOC from NOC | Exeter\\nA dull count. The council is no one’s, as it was before.
Exeter loss NOC from LAB; Norwich gain CON from NOC | EXETER\\nHung. Was: Labour.\\nA quiet count.\\n\\nNORWICH\\nConservative. Was: no overall control.\\nCon 21 (+8), Lab 18 (-8).
`);

test.each(told)('%s | %s', (facts, text) => {
  expect(controlsIn(`Council by council\n\n${text}`)).toBe(facts);
});

test.each([
  'EXETER\nThe Lib Dems keep a councillor they have had for thirty years.',
  'EXETER\nThe Greens hope to take a council that Labour has run since 1994.',
  'EXETER\nThere was no overall control here for six years. There may be now.',
])('no control: %s', (text) => {
  expect(controlsIn(`Council by council\n\n${text}`)).toBe('');
});

test('whose post it is stands above the names', () => {
  expect(
    controlsIn(
      'Results\n\nCouncils\n\nExeter\nLAB HOLD\n\nMayors\n\nBedford\nLAB HOLD\n\nParliamentary by-election\n\nHartlepool\nCON GAIN FROM LAB',
    ),
  ).toBe('Exeter hold LAB from LAB');
});
