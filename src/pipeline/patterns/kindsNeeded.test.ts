import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasEach, kindsIn, kindsNeeded } from './kindsNeeded.ts';

const shapes = [
  /(?<win>N)(?:,[^,;:N]{0,14},)?[Ee]s?q?x?(?:M|A)(?:u(?<area>A))?/,
  /^(?<win>N)[:-]P?M(?:uA)?[.]?$/,
  /(?<=[wh][^;:!]{0,2}L[^;:!]{0,20})(?<area>A),?c(?<win>N)/,
  /L[mr]!?[ct](?<win>N)|b(?<area>A)x{1,3}M/,
  /(?:A:|N\(P\)){2,}/,
];

test.each(shapes)('%s is in nothing that lacks what it needs', (shape) => {
  const needed = kindsNeeded(shape);
  expect(needed).not.toEqual([]);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('NAMLPEewhbcmrtu:;,(x!')), maxLength: 12 }),
      (kinds) => {
        expect(shape.test(kinds) && !hasEach(kindsIn(kinds), needed)).toBe(false);
      },
    ),
    { numRuns: 2000 },
  );
});

test('one that lacks a kind is known', () => {
  const needed = kindsNeeded(/(?<win>N)[^;:!N]{0,5}[EW]M/);
  expect(['NxEM', 'NEM', 'NxE', 'xWM', 'NxM', ''].map((kinds) => hasEach(kindsIn(kinds), needed))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
