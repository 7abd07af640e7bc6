import { expect, test } from 'vitest';
import { toLines } from '../../../../../bench/score/controlsIn.ts';
import { wardsIn } from '../../../../../bench/score/wardsIn.ts';

// Candidates’ lists, entries below headings, who was beaten where, whose a ward had been, and seats that were shared.
test.each(
  toLines(String.raw`
`),
)('%s: %s', (expected, text) => {
  expect(wardsIn(text)).toBe(expected);
});
