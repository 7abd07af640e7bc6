import { expect, test } from 'vitest';
import { makeCouncil, makeDataset } from '../../../parts/makeDataset.ts';
import { toMapModel } from '../model/toMapModel.ts';
import { toCells } from './toCells.ts';

const cells = (...hexes: [number, number][]) =>
  toCells(
    toMapModel(
      makeDataset(),
      hexes.map((hex, i) => makeCouncil(`Council ${i}`, { point: [51, 0], hex })),
      { party: [], outcome: [], region: null, at: null },
    ).areas,
  );

test('rows count upward and odd rows stand half a cell to the right', () => {
  const { cells: placed, width, height } = cells([4, 0], [5, 0], [4, 1], [4, 2]);
  const [a, b, c, d] = placed;
  expect(b && a && b.x - a.x).toBeCloseTo(Math.sqrt(3) * 20);
  expect(c && a && c.x - a.x).toBeCloseTo((Math.sqrt(3) * 20) / 2);
  expect(c && a && a.y - c.y).toBe(30);
  expect(d && a && d.x - a.x).toBeCloseTo(0);
  expect(placed.every(({ x, y }) => x > 17 && y > 20 && x < width - 17 && y < height - 20)).toBe(true);
});

test('no councils make an empty drawing', () => {
  expect(cells()).toEqual({ cells: [], width: 1, height: 1 });
});
