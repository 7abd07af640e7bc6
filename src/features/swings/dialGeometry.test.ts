import { expect, test } from 'vitest';
import { dial, onDial, stackDots } from './dialGeometry.ts';

test('no swing stands upright, swings lie to their side, and nothing leaves the dial', () => {
  expect(onDial(0, 10, 100)).toEqual({ x: dial.cx, y: dial.cy - 100 });
  expect(onDial(-5, 10, 100).x).toBeLessThan(dial.cx);
  expect(onDial(99, 10, 100)).toEqual(onDial(10, 10, 100));
});

test('dots that fall together stack outwards, and 300 stay inside the view box', () => {
  const [first, second] = stackDots([1, 1], 10);
  expect(second?.y).toBeLessThan(first?.y ?? 0);
  for (const { x, y } of stackDots(
    Array.from({ length: 300 }, (_, index) => (index % 7) - 3),
    10,
  )) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(dial.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(dial.height);
  }
});
