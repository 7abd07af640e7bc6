import { expect, it } from 'vitest';
import { readHeight } from './readHeight.ts';

it('reads the height that an embed tells', () => {
  expect(readHeight({ sentinel: 'amp', type: 'embed-size', height: 480.2 })).toBe(481);
});

it.each([
  [1e9, 10_000],
  [-5, 50],
])('keeps %d within what a page can bear', (height, kept) => {
  expect(readHeight({ type: 'embed-size', height })).toBe(kept);
});

it.each([
  null,
  'pymxPYMx1xPYMxheightxPYMx9',
  { type: 'navigateTo', height: 9 },
  { type: 'embed-size', height: '9' },
  { type: 'embed-size', height: NaN },
])('reads nothing from %j', (data) => {
  expect(readHeight(data)).toBeNull();
});
