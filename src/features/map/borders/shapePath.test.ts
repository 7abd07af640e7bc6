import { expect, test } from 'vitest';
import { projectInto, shapePath } from './shapePath.ts';
import type { Shape } from './toShapes.ts';

const square: Shape = {
  type: 'Feature',
  id: 'a',
  properties: {},
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  },
};

test('north is up, and a degree east is narrower than one north', () => {
  const { height, project } = projectInto([0, 59.5, 1, 60.5], 100);
  expect(height).toBeCloseTo(200, 5);
  expect(project([0, 60.5])).toEqual([0, 0]);
  expect(project([1, 59.5])[1]).toBeCloseTo(200, 5);
});

test('a polygon and each ring of a multipolygon are closed paths; other shapes have none', () => {
  const project = ([x = 0, y = 0]: number[]): [number, number] => [x * 10, y * 10];
  expect(shapePath(square, project)).toBe('M0.0 0.0L10.0 0.0L10.0 10.0L0.0 0.0Z');
  const two: Shape = {
    ...square,
    geometry: {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [0, 0],
            [1, 1],
          ],
        ],
        [
          [
            [2, 2],
            [3, 3],
          ],
        ],
      ],
    },
  };
  expect(shapePath(two, project)).toBe('M0.0 0.0L10.0 10.0ZM20.0 20.0L30.0 30.0Z');
  expect(shapePath({ ...square, geometry: { type: 'Point', coordinates: [0, 0] } }, project)).toBe('');
});
