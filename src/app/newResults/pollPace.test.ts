import { expect, it } from 'vitest';
import { nextWait } from './pollPace.ts';

it('asks ever more seldom, never less than once in a quarter of an hour', () => {
  const waits = [nextWait(null, 'same')];
  for (let n = 0; n < 12; n++) waits.push(nextWait(waits.at(-1) ?? null, 'same'));
  expect(waits.slice(0, 3)).toEqual([60_000, 90_000, 135_000]);
  expect(waits.at(-1)).toBe(900_000);
});

it('backs off faster after a failure', () => {
  expect(nextWait(60_000, 'failed')).toBe(180_000);
  expect(nextWait(900_000, 'failed')).toBe(900_000);
});
