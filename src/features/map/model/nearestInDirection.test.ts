import { expect, test } from 'vitest';
import { nearestInDirection, toPlane, type Placed } from './nearestInDirection.ts';

const places: Placed[] = [
  { id: 'centre', x: 0, y: 0 },
  { id: 'north', x: 0.2, y: 1 },
  { id: 'far-north', x: 0, y: 3 },
  { id: 'east', x: 1, y: -0.1 },
  { id: 'north-east', x: 1, y: 1.2 },
  { id: 'south-west', x: -1, y: -1.5 },
];

test('the nearest ahead is taken, and straight ahead before aside', () => {
  expect(nearestInDirection('centre', places, 'up')).toBe('north');
  expect(nearestInDirection('centre', places, 'right')).toBe('east');
  expect(nearestInDirection('north', places, 'right')).toBe('north-east');
});

test('what lies at a slant is reached where nothing is straighter', () => {
  expect(nearestInDirection('centre', places, 'down')).toBe('south-west');
  expect(nearestInDirection('centre', places, 'left')).toBe('south-west');
});

test('the edge stops, and an unknown place leads nowhere', () => {
  expect(nearestInDirection('far-north', places, 'up')).toBeNull();
  expect(nearestInDirection('nowhere', places, 'up')).toBeNull();
});

test('going there and back along a line of councils returns to the start', () => {
  const line = Array.from({ length: 20 }, (_, i) => toPlane(String(i), [51 + i * 0.1, -1 + (i % 2) * 0.05]));
  for (let i = 1; i < 19; i += 1) {
    const up = nearestInDirection(String(i), line, 'up');
    expect(up && nearestInDirection(up, line, 'down')).toBe(String(i));
  }
});

test('the next row of a hexagon grid is not passed over, though it stands half a cell aside', () => {
  const rows = [0, 1, 2].map((row) => ({ id: String(row), x: (row % 2) * 17.3, y: row * 30 }));
  expect(nearestInDirection('2', rows, 'down')).toBe('1');
});
