import { describe, expect, it } from 'vitest';
import { dateStamps } from './dateStamps.ts';
import { readStamp } from './readStamp.ts';
import { toZonedIso } from './zonedTime.ts';

const anchor = { date: null, publishedAt: null, electionDate: '2018-05-03', timeZone: 'Europe/London' };

const toTime = (line: string) => {
  const stamp = readStamp(line);
  const [instant] = stamp ? dateStamps([stamp], anchor) : [];
  return instant == null ? null : toZonedIso(instant, anchor.timeZone);
};

describe('readStamp', () => {
  it.each([
    ['04.43', '2018-05-04T04:43:00+01:00'],
    ['3.55am', '2018-05-04T03:55:00+01:00'],
    ['23:16', '2018-05-03T23:16:00+01:00'],
    ['12.05 AM', '2018-05-04T00:05:00+01:00'],
    ['11:42PM', '2018-05-03T23:42:00+01:00'],
    ['9pm', '2018-05-03T21:00:00+01:00'],
    ['4 May 2018, 02:30', '2018-05-04T02:30:00+01:00'],
    ['Fri, May 4, 2018, 02:30', '2018-05-04T02:30:00+01:00'],
    ['03/05/2018 22:10', '2018-05-03T22:10:00+01:00'],
    ['02:30 BST', '2018-05-04T02:30:00+01:00'],
    ['01:30 GMT', '2018-05-04T02:30:00+01:00'],
    ['Updated at 3.55am BST', '2018-05-04T03:55:00+01:00'],
    ['3h ago 04.43 BST', '2018-05-04T04:43:00+01:00'],
    ['7y ago 04.43 BST', '2018-05-04T04:43:00+01:00'],
    ['Posted at 23:16 3 May', '2018-05-03T23:16:00+01:00'],
    ['Posted at 23:1623:16', '2018-05-03T23:16:00+01:00'],
    ['Posted at 23:16 3 May 201823:16 3 May 2018', '2018-05-03T23:16:00+01:00'],
    ['Published at 23:16 British Summer Time 3 May23:16 BST 3 May', '2018-05-03T23:16:00+01:00'],
    ['2018-05-03T23:16:00+01:00', '2018-05-03T23:16:00+01:00'],
    ['2018-05-03T22:16:00.000Z', '2018-05-03T23:16:00+01:00'],
    ['2018-05-03T23:16:00+0100', '2018-05-03T23:16:00+01:00'],
    ['2018-05-03 23:16', '2018-05-03T23:16:00+01:00'],
    ['1525385760', '2018-05-03T23:16:00+01:00'],
    ['1525385760000', '2018-05-03T23:16:00+01:00'],
    ['Live desk3 May 2018 22:29', '2018-05-03T22:29:00+01:00'],
    ['Friday 04 May 2018 17:45 BST', '2018-05-04T17:45:00+01:00'],
    ['Thursday 1 February 2018 09:00', '2018-02-01T09:00:00+00:00'],
  ])('reads %s', (line, iso) => expect(toTime(line)).toBe(iso));

  it.each([
    ['Jane Doe3 May 2018 22:29', 'Jane Doe'],
    ['Jane Doe 02:30', 'Jane Doe'],
    ['02:30Jane Doe', 'Jane Doe'],
    ['By Jane Doe, 4 May 2018', 'Jane Doe'],
    ['04.43 BST', null],
  ])('finds the author of %s', (line, author) => expect(readStamp(line)?.author).toBe(author));

  it.each([
    ['Updated at 3.55am BST', 'updated'],
    ['3.40am Updated at 3.55am', 'posted'],
    ['First published on Thu 3 May 2018 21.30 BST', 'published'],
    ['Posted at 23:16', 'posted'],
  ])('tells what %s is the time of', (line, role) => expect(readStamp(line)?.role).toBe(role));

  it.each([
    'Lab: 48.6% (+13.5)',
    'Con 33.7 (+15.8)',
    'Turnout 23.45',
    'Turnout: 36.12%',
    'Polls close at 10pm',
    'Labour hold 23:15',
    'Sunderland 01:00',
    'May 2018',
    'In May 2018 Labour held Sunderland',
    '48.65',
    '12,345',
    'Labour 30, Conservatives 29',
    '',
  ])('leaves %s', (line) => expect(readStamp(line)).toBeNull());
});
