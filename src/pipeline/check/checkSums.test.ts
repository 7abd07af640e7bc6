import { describe, expect, it } from 'vitest';
import { makeSeat, makeWard } from '../../domain/makeFacts.ts';
import { checkSums } from './checkSums.ts';

describe('shares', () => {
  it.each<[string, Record<string, [number | null, number | null]>, string[]]>([
    ['all is well', { LAB: [48.6, 13.5], CON: [33.7, 15.8], UKIP: [17.7, -25.2] }, []],
    ['rounding is let pass', { LAB: [50.2, 0.1], CON: [50.1, 0] }, []],
    ['too much now', { LAB: [60, null], CON: [40.4, null] }, ['The shares in Mill add up to 100.4 per cent']],
    ['less than nothing then', { LAB: [10, 10.1] }, ['The change of LAB in Mill leaves -0.1 per cent last time']],
    ['too much then', { LAB: [50, -10.2], CON: [40, -0.2] }, ['The changes in Mill make 100.4 per cent last time']],
  ])('%s', (_, shares, notes) => {
    expect(checkSums([makeWard('Mill', shares)], []).map(({ note }) => note)).toEqual(notes);
  });
});

describe('seat changes', () => {
  const report = (changes: Record<string, number>) =>
    Object.entries(changes).map(([party, change]) => makeSeat(party, change));
  it.each<[string, Record<string, number>, string[]]>([
    ['come to nothing', { CON: 0, LAB: -3, LD: 2, GRN: 2, UKIP: -1 }, []],
    [
      'do not, and all parties are given',
      { CON: 0, LAB: -3, LD: 2, GRN: 2 },
      ['The seat changes in Anytown come to +1, not 0'],
    ],
    ['do not, but not all parties are given', { LAB: -3, LD: 2 }, []],
  ])('%s', (_, changes, notes) => {
    const gaps = checkSums([], report(changes));
    expect(gaps.map(({ note }) => note)).toEqual(notes);
    for (const { evidence, kind } of gaps) {
      expect(kind).toBe('bad-sum');
      expect(evidence.length).toBeGreaterThan(0);
    }
  });
});
