import { expect, it } from 'vitest';
import { stillPath } from './stillPath.ts';
import type { Shape } from './toShapes.ts';

const shape = (...rings: number[][][]): Shape => ({
  type: 'Feature',
  id: 'x',
  properties: {},
  geometry: { type: 'Polygon', coordinates: rings },
});
const same = ([x = 0, y = 0]: number[]): [number, number] => [x, y];

it('draws in whole steps and leaves out what can’t be seen', () => {
  const ring = [
    [0, 0],
    [10.2, 0],
    [10.9, 0.3],
    [10, -10],
    [0, 0],
  ];
  expect(stillPath(shape(ring), same)).toBe('M0 0l10 0 0-10-10 10z');
});

it('leaves out rings that are smaller than a dot', () => {
  expect(
    stillPath(
      shape([
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ]),
      same,
    ),
  ).toBe('');
});
