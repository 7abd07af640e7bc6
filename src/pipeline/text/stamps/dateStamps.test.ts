import { describe, expect, it } from 'vitest';
import { dateStamps, isNewestFirst, type DateAnchor } from './dateStamps.ts';
import { readMoment } from './readMoment.ts';
import { readStamp } from './readStamp.ts';
import { toInstant, toZonedIso } from './zonedTime.ts';

const election: DateAnchor = { date: null, publishedAt: null, electionDate: '2018-05-03', timeZone: 'Europe/London' };

const toTimes = (lines: string[], about: Partial<DateAnchor> = {}) => {
  const stamps = lines.flatMap((line) => readStamp(line) ?? []);
  return dateStamps(stamps, { ...election, ...about }).map((time) =>
    time === null ? null : toZonedIso(time, 'Europe/London').slice(8, 16),
  );
};

describe('dateStamps', () => {
  it('passes midnight forwards', () => {
    expect(toTimes(['22:00', '23:50', '00:10', '03:00'])).toEqual(['03T22:00', '03T23:50', '04T00:10', '04T03:00']);
  });
  it('passes midnight backwards in a page with the newest post first', () => {
    expect(toTimes(['03:00', '00:10', '23:50', '22:00'])).toEqual(['04T03:00', '04T00:10', '03T23:50', '03T22:00']);
  });
  it('takes a few minutes back for a post out of order, no midnight', () => {
    expect(toTimes(['22:00', '22:40', '22:35', '23:10', '00:20', '00:18'])).toEqual([
      ...['03T22:00', '03T22:40', '03T22:35', '03T23:10'],
      ...['04T00:20', '04T00:18'],
    ]);
  });
  it('gives the hours after midnight of an election night to the day after', () => {
    expect(toTimes(['00:30', '01:10'])).toEqual(['04T00:30', '04T01:10']);
    expect(toTimes(['00:30', '01:10'], { date: '2018-05-03' })).toEqual(['04T00:30', '04T01:10']);
  });
  it('takes the day from the document', () => {
    expect(toTimes(['09:30', '11:10'], { date: '2018-05-04' })).toEqual(['04T09:30', '04T11:10']);
    expect(toTimes(['22:10', '00:10'], { date: '2018-05-04' })).toEqual(['03T22:10', '04T00:10']);
  });
  it('ends before the last change of the document', () => {
    const publishedAt = readMoment('Fri 4 May 2018 17.45 BST', election);
    expect(toTimes(['04.43', '03.55', '23.16'], { publishedAt })).toEqual(['04T04:43', '04T03:55', '03T23:16']);
    expect(toTimes(['09:30', '16:10'], { publishedAt })).toEqual(['04T09:30', '04T16:10']);
  });
  it('starts after the first publication', () => {
    const publishedAt = readMoment('3 May 2018 21:30', election);
    expect(toTimes(['22:15', '00:30'], { publishedAt })).toEqual(['03T22:15', '04T00:30']);
  });
  it('spreads the days that some stamps and headings name', () => {
    expect(toTimes(['Thursday 3 May 2018', '22:00', '00:40'])).toEqual([null, '03T22:00', '04T00:40']);
    expect(toTimes(['23:50', '00:10', '4 May 2018 09:00'])).toEqual(['03T23:50', '04T00:10', '04T09:00']);
  });
  it('leaves what says no time', () => {
    expect(toTimes(['3h ago', '23:10'])).toEqual([null, '03T23:10']);
  });
});

describe('isNewestFirst', () => {
  it.each([
    [['22:00', '23:50', '00:10'], false],
    [['00:10', '23:50', '22:00'], true],
    [['4 May 2018 09:00', '3 May 2018 23:00'], true],
    [['23:00'], false],
  ])('%j: %s', (lines, expected) => {
    expect(
      isNewestFirst(
        lines.flatMap((line) => readStamp(line) ?? []),
        election,
      ),
    ).toBe(expected);
  });
});

describe('zoned time', () => {
  it.each([
    ['Europe/London', '2018-05-03T23:16:00+01:00'],
    ['Europe/London', '2018-12-06T23:16:00+00:00'],
    ['America/St_Johns', '2018-05-03T23:16:00-02:30'],
  ])('%s: %s', (timeZone, iso) => {
    expect(toZonedIso(Date.parse(iso), timeZone)).toBe(iso);
    expect(toInstant(Date.parse(`${iso.slice(0, 19)}Z`), timeZone)).toBe(Date.parse(iso));
  });
});
