import { describe, expect, it } from 'vitest';
import { BadInput, formatFault } from '../Fault.ts';
import { makeReferenceTexts } from '../testing/makeReferenceTexts.ts';
import { readReference } from '../reference/readReference.ts';
import { readElection } from './readElection.ts';
import { readMeta } from './readMeta.ts';

const metaFaults = (json: string): string[] => {
  const read = readMeta('a.meta.json', json);
  return 'faults' in read ? read.faults.map(formatFault) : [];
};

describe('readMeta', () => {
  it('reads what is known and leaves out what is not given', () => {
    expect(readMeta('a.meta.json', '{ "stamps": "after", "authors": ["A Writer"], "date": "2018-05-03" }')).toEqual({
      value: { stamps: 'after', authors: ['A Writer'], date: '2018-05-03' },
    });
    expect(readMeta('a.meta.json', '\uFEFF{}')).toEqual({ value: {} });
  });

  const keys = 'title, publisher, url, authors, publishedAt, date, stamps, captureOf';
  it.each<[string, string]>([
    ['{\n  "title": "T",\n  "titel": "U"\n}', `a.meta.json:3: unknown key "titel", expected one of ${keys}`],
    ['{\n  "stamps": "below"\n}', 'a.meta.json:2: "stamps" is "below", expected "before" or "after"'],
    ['{ "date": "2018-02-30" }', 'a.meta.json:1: "date" is "2018-02-30", expected a date such as 2018-05-03'],
    [
      '{ "publishedAt": "last night" }',
      'a.meta.json:1: "publishedAt" is "last night", expected a time with its offset such as 2018-05-03T23:30:00+01:00',
    ],
    ['{ "url": "javascript:x" }', 'a.meta.json:1: "url" is "javascript:x", expected an http address'],
    ['{\n"title": \n}', 'a.meta.json:3: not JSON, expected an object between { and }'],
    ['', 'a.meta.json:1: not JSON, expected an object between { and }'],
    ['[]', `a.meta.json:1: a list, expected an object with ${keys}`],
  ])('%j', (json, fault) => expect(metaFaults(json)).toEqual([fault]));

  it('tells every fault at once', () => expect(metaFaults('{ "a": 1, "title": 2, "stamps": 3 }')).toHaveLength(3));
});

describe('readElection', () => {
  const reference = readReference(makeReferenceTexts(), 'ref');
  const read = (file: object) => readElection('e.json', JSON.stringify(file, null, 1), reference);
  const good = { name: 'A night', date: '2018-05-03', timeZone: 'Europe/London' };

  it.each<[object, string[]]>([
    [good, ['E07000901', 'E06000901']],
    [{ ...good, councils: 'reference' }, ['E07000901', 'E06000901']],
    [{ ...good, councils: ['E10000901'] }, ['E10000901']],
  ])('knows who voted: %j', (file, voted) => {
    expect(read(file)).toEqual({ election: good, voted: new Set(voted) });
  });

  it.each<[object, string]>([
    [
      { ...good, councils: ['E10000901', 'E07000902'] },
      'e.json:7: unknown council E07000902, expected a GSS code of the reference',
    ],
    [
      { ...good, timeZone: 'Europe/Anytown' },
      'e.json:4: "timeZone" is "Europe/Anytown", expected a time zone such as Europe/London',
    ],
    [{ ...good, date: '3 May 2018' }, 'e.json:3: "date" is "3 May 2018", expected a date such as 2018-05-03'],
    [
      { name: 'A night', timeZone: 'Europe/London' },
      'e.json:1: no "date", expected an object with name, date, timeZone, councils',
    ],
    [{ ...good, place: 'x' }, 'e.json:5: unknown key "place", expected one of name, date, timeZone, councils'],
  ])('%j', (file, fault) => {
    expect(() => read(file)).toThrow(BadInput);
    expect(() => read(file)).toThrow(fault);
  });
});
