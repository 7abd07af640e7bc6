import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Council } from '../../domain/Council.ts';
import { csvColumns } from '../../domain/csv/csvColumns.ts';
import { Dataset } from '../../domain/Dataset.ts';
import { Manifest } from '../../domain/Manifest.ts';
import { Report } from '../../domain/Report.ts';
import { readReference } from '../reference/readReference.ts';
import { makeControlFinding, makeWardFinding } from '../testing/makeFindings.ts';
import { makeReadDocument } from '../testing/makeReadDocument.ts';
import { makeReferenceTexts } from '../testing/makeReferenceTexts.ts';
import { reconcileMade, sha256 } from '../testing/reconcileMade.ts';
import { pickWards, type WardTopology } from './pickWards.ts';
import { toFiles } from './toFiles.ts';
import { toReport } from './toReport.ts';

const reference = readReference(makeReferenceTexts(), 'ref');
const council = { gss: 'E07000901', name: 'Anytown' };
const wales = { gss: 'W06000901', name: 'Anyfa' };

const documents = [
  makeReadDocument('a', {
    posts: [
      { paragraphs: ['Labour win Mill.', 'And Mill says so.'], councils: [council.gss] },
      { paragraphs: ['Plaid hold Anyfa, it seems.'], councils: [wales.gss] },
      ...Array.from({ length: 5_000 }, (_, index) => ({ paragraphs: [`Filler ${index}`] })),
    ],
    findings: [
      makeWardFinding('Mill', 'Labour win Mill.', { council, party: 'LAB' }),
      { ...makeControlFinding('Anyfa', 'Plaid hold Anyfa', 'hold', 'PC', 'PC'), council: wales },
    ],
    problems: [
      { kind: 'unread-result', reason: 'No rule reads this', quote: 'And Mill says so.' },
      { kind: 'unresolved-council', reason: 'Which one?', quote: 'it seems' },
    ],
  }),
];
const { dataset, texts } = reconcileMade(documents);
const fault = { file: 'b.txt', line: 1, what: 'an empty document', expected: 'text' };
const report = toReport(documents, dataset, texts, [fault]);
const make = () =>
  toFiles(
    {
      dataset,
      texts,
      report,
      reference,
      voted: new Set([council.gss]),
      borders: '{"type":"Topology"}',
      wardShapes: [],
      faults: [fault],
    },
    sha256,
  );
const files = make();
const json = (name: string): unknown => JSON.parse(files.get(name) ?? 'null');

describe('the output folder', () => {
  it('holds the dataset whole, and in parts that make it up', () => {
    expect(json('dataset.json')).toEqual(dataset);
    const posts = [...(json('posts/0000.json') as unknown[]), ...(json('posts/0001.json') as unknown[])];
    expect(json('posts/0000.json')).toHaveLength(5_000);
    expect({ ...(json('facts.json') as object), posts }).toEqual(dataset);
    expect(json('documents/a.json')).toEqual(texts[0]);
  });

  it('has a manifest that knows every other file', () => {
    const manifest = v.parse(Manifest, json('manifest.json'));
    expect(Object.keys(manifest.files)).toEqual([...files.keys()].filter((name) => name !== 'manifest.json').sort());
    for (const [name, { sha256: hash, bytes }] of Object.entries(manifest.files)) {
      expect(hash).toBe(sha256(files.get(name) ?? ''));
      expect(bytes).toBe(Buffer.byteLength(files.get(name) ?? ''));
    }
    expect(manifest.documents).toEqual({ a: 'sha-of-a' });
    expect(manifest.counts).toMatchObject({ documents: 1, posts: 5_002, wards: 1, controls: 1, gaps: 1 });
    expect(manifest.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is the same text every time', () => expect([...make()]).toEqual([...files]));

  it('has each CSV with its columns', () => {
    for (const [table, columns] of Object.entries(csvColumns)) {
      expect(files.get(`${table}.csv`)?.split('\n')[0]).toBe(columns.join(','));
    }
    expect(files.get('wards.csv')?.split('\n')[1]).toMatch(/^ward-E07000901-mill,E07000901,Anytown,Mill,win,LAB,/);
  });

  it('has the schema of the dataset', () => {
    expect(json('schema.json')).toEqual(JSON.parse(JSON.stringify(toJsonSchema(Dataset, { target: 'draft-2020-12' }))));
    expect(json('schema.json')).toMatchObject({ type: 'object', properties: { controls: { type: 'array' } } });
  });

  it('has the districts of the day and whatever else is named', () => {
    const councils = v.parse(v.array(Council), json('councils.json'));
    expect(councils.map(({ gss, slug, voted }) => [gss, slug, voted])).toEqual([
      ['E06000901', 'nether-over-and-under', false],
      ['E07000901', 'anytown', true],
      ['W06000901', 'anyfa', false],
    ]);
    expect(councils[1]).toMatchObject({ point: [51.5, -0.5], hex: [3, 4], official: { before: 'CON', after: 'LAB' } });
    expect(councils[2]).toMatchObject({ point: null, hex: null, official: null });
  });

  it('has a report of what was read and what was not', () => {
    const read = v.parse(Report, json('report.json'));
    expect(read.documents[0]).toMatchObject({ id: 'a', characters: texts[0]?.text.length, facts: 2 });
    expect(Object.values(read.documents[0]?.ledger ?? {}).reduce((sum, part) => sum + part, 0)).toBe(
      texts[0]?.text.length,
    );
    expect(read.problems.map(({ reason, quote }) => [reason, quote])).toEqual([
      ['No rule reads this', 'And Mill says so.'],
      ['Which one?', 'it seems'],
    ]);
    expect(read.unresolved).toMatchObject([{ kind: 'council', name: 'it seems' }]);
    expect(json('report.json')).toMatchObject({ faults: [fault] });
  });
});

describe('pickWards', () => {
  const grid = { scale: [1, 1] as [number, number], translate: [0, 0] as [number, number] };
  const arc = (x: number) =>
    [
      [x, 0],
      [1, 1],
    ] as [number, number][];
  const topology = (gss: string, at: number): WardTopology => ({
    type: 'Topology',
    transform: grid,
    arcs: [arc(at), arc(at + 1), arc(at + 2)],
    objects: {
      wards: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', id: `${gss}-mill`, arcs: [[0, ~2]] },
          { type: 'MultiPolygon', id: `${gss}-park`, arcs: [[[1, 2]], [[~1]]] },
        ],
      },
    },
  });

  it('takes the wanted shapes of several councils, and only the arcs that they use', () => {
    const picked = pickWards([topology('A', 0), topology('B', 10)], new Set(['A-mill', 'B-park', 'B-none']));
    expect(picked.arcs).toEqual([arc(0), arc(2), arc(11), arc(12)]);
    expect(picked.objects.wards.geometries).toEqual([
      { type: 'Polygon', id: 'A-mill', arcs: [[0, ~1]] },
      { type: 'MultiPolygon', id: 'B-park', arcs: [[[2, 3]], [[~2]]] },
    ]);
    expect(picked.transform).toEqual(grid);
  });

  it('is empty without any, and stops where grids differ', () => {
    expect(pickWards([], new Set())).toMatchObject({ arcs: [], objects: { wards: { geometries: [] } } });
    const other = { ...topology('B', 0), transform: { ...grid, scale: [2, 2] as [number, number] } };
    expect(() => pickWards([topology('A', 0), other], new Set())).toThrow(/one grid/);
  });
});
