import { describe, expect, it } from 'vitest';
import { makeControlFinding } from '../testing/makeFindings.ts';
import { makeReadDocument } from '../testing/makeReadDocument.ts';
import { reconcileMade } from '../testing/reconcileMade.ts';
import { compareGolden, toGolden } from './toGolden.ts';

const golden = (council: string, control: string) =>
  toGolden(
    reconcileMade([
      makeReadDocument('a', {
        posts: [{ paragraphs: ['They gain it.'] }],
        findings: [makeControlFinding(council, 'They gain it.', 'gain', control)],
      }),
    ]).dataset,
  );

describe('compareGolden', () => {
  it('finds no difference between two runs', () => {
    expect(compareGolden(golden('Anytown', 'LAB'), golden('Anytown', 'LAB'))).toEqual([]);
  });
  it('names the field of a fact that changed', () => {
    expect(compareGolden(golden('Anytown', 'LAB'), golden('Anytown', 'LD'))).toEqual([
      '~ controls control-E07-anytown: control was "LAB", is "LD"',
    ]);
  });
  it('names what came and what went', () => {
    const lines = compareGolden(golden('Anytown', 'LAB'), golden('Elsewhere', 'LAB')).filter((line) =>
      line.includes(' controls '),
    );
    expect(lines.map((line) => line.slice(0, 40))).toEqual([
      '- controls control-E07-anytown: is no lo',
      '+ controls control-E07-elsewhere: is new',
    ]);
  });
});
