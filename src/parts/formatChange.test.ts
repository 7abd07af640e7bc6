import { expect, test } from 'vitest';
import { formatChange, formatNumber, formatSigned, plural } from './formatChange.ts';

test('a change has its sign, a true minus and its unit; none says so', () => {
  expect(formatChange(13.5)).toBe('+13.5 points');
  expect(formatChange(-25.2)).toBe('−25.2 points');
  expect(formatChange(0)).toBe('no change');
  expect(formatChange(0.04)).toBe('no change');
  expect(formatChange(-1, 'seats')).toBe('−1 seat');
  expect(formatChange(2, 'seats')).toBe('+2 seats');
});

test('numbers round half away from zero, once and last', () => {
  expect(formatNumber(19.35, 1)).toBe('19.4');
  expect(formatNumber(1.15, 1)).toBe('1.2');
  expect(formatNumber(-1.15, 1)).toBe('−1.2');
  expect(formatNumber(1204)).toBe('1,204');
  expect(formatSigned(1204.25, 1)).toBe('+1,204.3');
});

test('one council, fourteen councils, none', () => {
  expect([plural(1, 'council'), plural(14, 'council'), plural(0, 'party', 'parties')]).toEqual([
    '1 council',
    '14 councils',
    '0 parties',
  ]);
});
