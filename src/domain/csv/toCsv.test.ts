import { csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { csvColumns, type CsvTable } from './csvColumns.ts';
import { csvRows } from './csvRows.ts';
import type { Dataset } from '../Dataset.ts';
import { makeControl, makeEstimate, makeExpectation, makeSeat, makeWard } from '../makeFacts.ts';
import { toCsv } from './toCsv.ts';

const dataset: Dataset = {
  schemaVersion: 1,
  election: { name: 'A made-up night', date: '2018-05-03', timeZone: 'Europe/London' },
  documents: [],
  posts: [
    {
      id: 'p1',
      documentIds: ['a', 'b'],
      kind: 'post',
      author: null,
      publishedAt: '2018-05-03T23:00:00+01:00',
      publishedBetween: ['2018-05-03T23:00:00+01:00', '2018-05-03T23:00:00+01:00'],
      paragraphs: ['One', '"Two", three'],
      councils: [],
      parties: [],
      facts: [],
    },
  ],
  controls: [makeControl('Anytown', { inferred: ['control', 'previous'] })],
  wards: [makeWard('Mill', { LAB: [48.6, 13.5], UKIP: [17.7, -25.2] })],
  seats: [makeSeat('LAB', -3)],
  mayors: [],
  expectations: [makeExpectation('Anytown', 'LAB')],
  estimates: [makeEstimate('projected-share', { missing: true })],
  gaps: [{ kind: 'empty-post', note: 'nothing here', evidence: [] }],
};

describe('toCsv', () => {
  it.each(['=1+1', '+44', '-25.2', '@name', '\tx', '\rx'])('text that would start a formula: %j', (text) => {
    expect(csvParseRows(toCsv(['a'], [[text]]))[1]).toEqual([`'${text}`]);
  });
  it('leaves numbers, truth values and nothing as they are', () => {
    expect(toCsv(['a', 'b', 'c', 'd'], [[-25.2, 13.5, false, null]])).toBe('a,b,c,d\n-25.2,13.5,false,\n');
  });
  it('quotes commas, quotes and line ends', () => {
    expect(toCsv(['a'], [['x, "y"\nz']])).toBe('a\n"x, ""y""\nz"\n');
  });
});

describe('tables', () => {
  const tables = Object.keys(csvColumns) as CsvTable[];
  it.each(tables)('%s has a cell for each column', (table) => {
    for (const row of csvRows[table](dataset)) expect(row).toHaveLength(csvColumns[table].length);
  });
  it('every fact table starts and ends alike', () => {
    for (const table of tables.filter((name) => name !== 'posts' && name !== 'evidence')) {
      expect(csvColumns[table].slice(0, 3)).toEqual(['id', 'gss', 'council']);
      expect(csvColumns[table].slice(-6)).toEqual([
        'declared_at',
        'evidence_count',
        'document',
        'start',
        'end',
        'quote',
      ]);
    }
  });
  it('a share is a row that names its ward', () => {
    expect(toCsv(csvColumns.shares, csvRows.shares(dataset)).split('\n').slice(1, 3)).toEqual([
      'ward-mill-LAB,E07000999,Anytown,ward-mill,Mill,LAB,48.6,13.5,,,1,a-night,0,5,words',
      'ward-mill-UKIP,E07000999,Anytown,ward-mill,Mill,UKIP,17.7,-25.2,,,1,a-night,0,5,words',
    ]);
  });
  it('a missing estimate still has its row', () => expect(csvRows.estimates(dataset)).toHaveLength(1));
  it('evidence counts what the facts count', () => {
    expect(csvRows.evidence(dataset).map((row) => row[0])).toEqual([
      'control-anytown',
      'ward-mill',
      'seat-E07000999-LAB',
      'expectation-anytown-LAB-hopeful',
      'estimate-projected-share',
    ]);
  });
});
