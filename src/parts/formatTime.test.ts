import { expect, test } from 'vitest';
import { formatDay, formatDayTime, formatMinute, formatTime, toLocalMinute } from './formatTime.ts';

test('an instant is read in the time zone of the election, whatever its own offset', () => {
  expect(toLocalMinute('2018-05-04T01:30:00Z', 'Europe/London')).toBe('2018-05-04T02:30');
  expect(toLocalMinute('2018-05-03T23:59:59+01:00', 'Europe/London')).toBe('2018-05-03T23:59');
  expect(toLocalMinute('2018-05-04T00:00:00+01:00', 'Europe/London')).toBe('2018-05-04T00:00');
});

test('days and minutes in words; a time that is not given says so', () => {
  expect(formatDay('2018-05-03')).toBe('3 May 2018');
  expect(formatDay('2018-05-03T10:00', 'short')).toBe('3 May');
  expect(formatMinute('2018-05-04T17:45')).toBe('4 May 2018, 17:45');
  expect(formatTime('2018-05-03T22:44:00+01:00', 'Europe/London')).toBe('22:44');
  expect(formatDayTime(null, 'Europe/London')).toBe('time not given');
});
