import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { makeDataset, makeEstimate, makeSeat } from '../../../domain/makeFacts.ts';
import { toCsv } from '../../../domain/csv/toCsv.ts';
import { toFactTable } from './factTables.ts';
import { toJsonText } from './toJsonText.ts';
import { withEvidence } from './withEvidence.ts';

const quote = '=HYPERLINK("x"), “Labour lost three,\nand more”';
const seat = makeSeat('LAB', -3, {
  evidence: [{ documentId: 'a-night', postId: null, start: 7, end: 52, quote, rule: 'r' }],
});
const facts = makeDataset({ seats: [seat], estimates: [makeEstimate('odds')] });
const columns = ['party', 'change', 'fact'].map((key) => ({ key, header: key }));
const rows = [{ party: 'LAB', change: -3, fact: seat.id }];

it('adds to each fact its council and the words that say so', () => {
  const { columns: names, rows: cells } = withEvidence({ columns, rows }, facts);
  expect(names).toEqual([
    'party',
    'change',
    'fact',
    'gss',
    'council',
    'evidence_count',
    'document',
    'start',
    'end',
    'quote',
  ]);
  expect(cells).toEqual([['LAB', -3, seat.id, 'E07000999', 'Anytown', 1, 'a-night', 7, 52, quote]]);
});

it('keeps a council column that is there, and leaves the place of a national figure empty', () => {
  const table = {
    columns: [
      { key: 'council', header: 'Council' },
      { key: 'fact', header: 'Evidence' },
    ],
    rows: [{ council: null, fact: 'estimate-odds' }],
  };
  const { columns: names, rows: cells } = withEvidence(table, facts);
  expect(names.filter((name) => name === 'council')).toHaveLength(1);
  expect(cells[0]?.slice(0, 3)).toEqual([null, 'estimate-odds', null]);
});

it('adds nothing to counts of many facts', () => {
  const table = { columns: [{ key: 'lost', header: 'Lost' }], rows: [{ lost: 2 }] };
  expect(withEvidence(table, facts)).toEqual({ columns: ['lost'], rows: [[2]] });
});

it('reads back from CSV by another reader: a quotation can be no formula, a fall stays a number', () => {
  const { columns: names, rows: cells } = withEvidence({ columns, rows }, facts);
  const [row] = parse<Record<string, string>>(toCsv(names, cells), { columns: true });
  expect(row).toMatchObject({ change: '-3', start: '7', quote: `'${quote}` });
});

it('gives the facts themselves with their evidence columns', () => {
  const { columns: names, rows: cells } = toFactTable('seats', facts);
  expect(Object.fromEntries(names.map((name, index) => [name, cells[0]?.[index]]))).toMatchObject({
    gss: 'E07000999',
    council: 'Anytown',
    party: 'LAB',
    change: -3,
    document: 'a-night',
    quote,
  });
});

it('writes JSON that says what it is', () => {
  const about = { title: 'Seats', source: 'Source: A', link: 'https://a.example/', data: '0123' };
  const text = toJsonText(about, withEvidence({ columns, rows }, facts));
  expect(JSON.parse(text)).toMatchObject({ ...about, rows: [{ party: 'LAB', change: -3, quote }] });
});
