import { expect, test } from 'vitest';
import { flatten } from './flatten.ts';

test('does what flatMap does', () => {
  const list = [0, 1, 2, 3];
  const of = (item: number, at: number): number | number[] => (item === 1 ? [] : at === 2 ? item * 10 : [item, at]);
  expect(flatten(list, of)).toEqual(list.flatMap(of));
  expect(flatten([], of)).toEqual([]);
  expect(flatten(list, () => null)).toEqual([null, null, null, null]);
});
