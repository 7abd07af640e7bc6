import { describe, expect, it } from 'vitest';
import { BadInput, formatFault } from '../Fault.ts';
import { makeReferenceTexts } from '../testing/makeReferenceTexts.ts';
import { readReference } from './readReference.ts';

const faultsOf = (texts: Map<string, string>): string[] => {
  try {
    readReference(texts, 'ref');
    return [];
  } catch (error) {
    if (error instanceof BadInput) return error.faults.map(formatFault);
    throw error;
  }
};

describe('a good reference', () => {
  const reference = readReference(makeReferenceTexts(), 'ref');
  it('has every authority, with its dates', () => {
    expect(reference.authorities.map(({ gss, from, to }) => [gss, from, to])).toEqual([
      ['E07000901', null, null],
      ['E06000901', null, '2020-04-01'],
      ['E10000901', null, '2021-04-01'],
      ['E06000902', '2021-04-01', null],
      ['W06000901', '1996-04-01', null],
    ]);
    expect(reference.authorities[0]).toMatchObject({
      aliases: ['Any Town', 'Anytown Borough'],
      county: 'Anyshire',
      nation: 'England',
    });
  });
  it('has positions, parties without NOC, wards, ambiguous names and the record', () => {
    expect(reference.positions.get('E07000901')).toEqual({ point: [51.5, -0.5], hex: [3, 4] });
    expect(reference.positions.get('E06000901')?.hex).toBeNull();
    expect(reference.parties.map(({ code }) => code)).toEqual(['CON', 'LAB']);
    expect(reference.wards.get('E07000901')).toEqual(['Mill', 'St Anne’s']);
    expect(reference.ambiguous).toEqual([
      { alias: 'nether and any', candidates: ['E06000901', 'E07000901'], reading: 'ask, always' },
    ]);
    expect(reference.official.get('E06000901')).toEqual({
      before: 'NOC',
      after: null,
      disputed: true,
      basis: 'made up',
    });
  });
});

describe('the leaders of parties', () => {
  const withLeaders = (rows: string) => makeReferenceTexts().set('leaders.csv', `name,party,from,to\n${rows}\n`);
  it('are none where the folder has no such file', () => {
    expect(readReference(makeReferenceTexts(), 'ref').leaders).toEqual([]);
  });
  it('are read with their days', () => {
    expect(
      readReference(withLeaders('Ann Rowe,LAB,2015-09-12,2020-04-04\nTom Bly,CON,2019-07-23,'), 'ref').leaders,
    ).toEqual([
      { name: 'Ann Rowe', party: 'LAB', from: '2015-09-12', to: '2020-04-04' },
      { name: 'Tom Bly', party: 'CON', from: '2019-07-23', to: null },
    ]);
  });
  it('must lead a party that is known', () => {
    expect(faultsOf(withLeaders('Ann Rowe,WHIG,2015-09-12,'))).toEqual([
      'ref/leaders.csv:2: no party WHIG, expected a code of parties.csv',
    ]);
  });
});

describe('a bad reference', () => {
  it.each<[string, string, (text: string) => string, string[]]>([
    [
      'a number',
      'councils-2018.csv',
      (text) => text.replace('51.5', 'north'),
      ['ref/councils-2018.csv:2: lat is "north", expected a number'],
    ],
    [
      'a code',
      'wards-2013.csv',
      (text) => text.replace('E07000901,Mill', 'E7,Mill'),
      ['ref/wards-2013.csv:2: gss_council is "E7", expected a GSS code such as E07000066'],
    ],
    [
      'a date',
      'authorities-other.csv',
      (text) => text.replace('2021-04-01', 'soon'),
      ['ref/authorities-other.csv:2: from is "soon", expected a date such as 2019-04-01, or nothing'],
    ],
    [
      'too few cells',
      'parties.csv',
      (text) => text.replace(',Labour Party', ''),
      [
        'ref/parties.csv:3: a row of 3 cells, expected 4 cells',
        'ref/official-control-2018.csv:2: unknown party LAB, expected a code of parties.csv',
      ],
    ],
    [
      'an open quote',
      'councils-2018.csv',
      (text) => text.replace('Under"', 'Under'),
      ['ref/councils-2018.csv:3: not CSV, expected one row, quotes closed and doubled inside'],
    ],
    [
      'a missing column',
      'parties.csv',
      (text) => text.replace('short', 'shrt'),
      ['ref/parties.csv:1: no column short, expected a header with code, name, short, aliases'],
    ],
    [
      'a council twice',
      'counties-2018.csv',
      (text) => text.replace('E10000901', 'E07000901'),
      ['ref/counties-2018.csv:2: E07000901 stands twice (ref/councils-2018.csv:2), expected each GSS code once'],
    ],
    [
      'an unknown council',
      'official-control-2018.csv',
      (text) => text.replace('E06000901', 'E06000999'),
      ['ref/official-control-2018.csv:3: unknown council E06000999, expected a GSS code of the council files'],
    ],
    [
      'two at once',
      'official-control-2018.csv',
      (text) => text.replace('CON,LAB', 'X1,ZZZ'),
      ['ref/official-control-2018.csv:2: control_before is "X1", expected a party code, NOC, or nothing'],
    ],
    [
      'nothing in it',
      'wards-2013.csv',
      () => '',
      ['ref/wards-2013.csv:1: no column gss_council, name, expected a header with gss_council, name'],
    ],
  ])('%s', (_, name, spoil, expected) => {
    const texts = makeReferenceTexts();
    const spoilt = spoil(texts.get(name) ?? '');
    expect(spoilt).not.toBe(texts.get(name));
    texts.set(name, spoilt);
    const faults = faultsOf(texts);
    for (const fault of expected) expect(faults).toContain(fault);
  });

  it('a quote inside a cell without quotes, with the line it stands on', () => {
    const texts = makeReferenceTexts();
    texts.set('wards-2013.csv', 'gss_council,name\nE07000901,Mill\n\nE07000901,St "Anne" Park\n');
    expect(faultsOf(texts)).toEqual([
      'ref/wards-2013.csv:4: not CSV, expected one row, quotes closed and doubled inside',
    ]);
  });

  it('a cell of several lines: a row is a line', () => {
    const texts = makeReferenceTexts();
    texts.set('wards-2013.csv', 'gss_council,name\nE07000901,"Mill\nHill"\n');
    expect(faultsOf(texts)).toEqual([
      'ref/wards-2013.csv:2: not CSV, expected one row, quotes closed and doubled inside',
      'ref/wards-2013.csv:3: not CSV, expected one row, quotes closed and doubled inside',
    ]);
  });

  it('a file that is not there', () => {
    const texts = makeReferenceTexts();
    texts.delete('wards-2013.csv');
    expect(faultsOf(texts)).toEqual(['ref/wards-2013.csv:1: no such file, expected a reference table']);
  });
});
