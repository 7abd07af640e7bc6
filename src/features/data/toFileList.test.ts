import { describe, expect, it } from 'vitest';
import { makeDataset } from '../../domain/makeFacts.ts';
import { gapSentences, ledgerSentence, problemSentences } from './reportWords.ts';
import { formatBytes, toFileList } from './toFileList.ts';

const sized = (bytes: number) => ({ sha256: '', bytes });
const manifest = {
  schemaVersion: 1,
  hash: 'abc',
  election: makeDataset().election,
  files: {
    'documents/a-night.json': sized(10),
    'posts/0001.json': sized(20),
    'controls.csv': sized(30),
    'dataset.json': sized(40),
    'borders.topo.json': sized(50),
    'new.json': sized(60),
  },
  documents: {},
  counts: {},
};

describe('toFileList', () => {
  it('lists every file of the manifest once, the whole first', () => {
    const groups = toFileList(manifest);
    expect(groups.map(({ title }) => title)).toEqual([
      'Whole',
      'Tables (CSV)',
      'Councils and shapes',
      'Posts, in timeline order',
      'Documents as text, with what each part is',
    ]);
    expect(groups.flatMap(({ files }) => files.map(({ name }) => name)).sort()).toEqual(
      Object.keys(manifest.files).sort(),
    );
  });
  it('says what each holds, and of one that it does not know its name', () => {
    const holds = new Map(
      toFileList(manifest).flatMap(({ files }) => files.map(({ name, holds: what }) => [name, what])),
    );
    expect(holds.get('posts/0001.json')).toBe('Part 2');
    expect(holds.get('documents/a-night.json')).toBe('a-night');
    expect(holds.get('new.json')).toBe('new.json');
  });
  it.each([
    [812, '812 bytes'],
    [28_332, '28 kB'],
    [1_234_567, '1.2 MB'],
  ])('%i', (bytes, words) => expect(formatBytes(bytes)).toBe(words));
});

const ledger = { headline: 10, standfirst: 0, byline: 0, post: 987, caption: 0, boilerplate: 3, unread: 0 };
const stretch = { documentId: 'a', start: 0, end: 1, quote: '', rule: null, reason: '' };
const report = {
  documents: [{ id: 'a', characters: 1_000, ledger, boilerplate: [], facts: 1 }],
  problems: [
    { ...stretch, kind: 'no-antecedent' },
    { ...stretch, kind: 'unread-result' },
    { ...stretch, kind: 'unread-result' },
    { ...stretch, kind: 'of a later version' },
  ],
  unresolved: [],
  conflicts: [{ fact: 'x', reason: 'time' }],
  failedSums: [],
};

describe('the report in words', () => {
  it('says how the text was parted', () => {
    expect(ledgerSentence(report)).toBe(
      'Of 1,000 characters in 1 document: posts 99%, headlines 1%, boilerplate under 1%. Nothing was left unread.',
    );
  });
  it('says what was not read, most often first, and keeps a kind that it has no words for', () => {
    expect(problemSentences(report)).toEqual([
      '2 sentences looked like a result and no rule read it.',
      '1 sentence spoke of “they” or “it” without saying of whom.',
      '1 sentence of a later version.',
      '1 time, documents say different things of one result.',
    ]);
  });
  it('says what the copies lack', () => {
    const gap = { kind: 'empty-post' as const, note: '', evidence: [] };
    expect(gapSentences(makeDataset({ gaps: [gap, gap, { ...gap, kind: 'bad-sum' }] }))).toEqual([
      '2 posts are empty in the copy.',
      '1 sum does not come out.',
    ]);
  });
});
