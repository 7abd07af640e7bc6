import { describe, expect, it } from 'vitest';
import type { DocumentText } from '../../domain/DocumentText.ts';
import { makeControl, makeDataset } from '../../domain/makeFacts.ts';
import type { SourceDocument } from '../../domain/SourceDocument.ts';
import { toSourceModel } from './toSourceModel.ts';
import { toSourcesModel } from './toSourcesModel.ts';

const text = 'A night\n\nGive!\n\nLabour lost A and B.\n\n??\n';
const document: DocumentText = {
  id: 'one',
  text,
  parts: [
    { kind: 'headline', start: 0, end: 9, postId: null },
    { kind: 'boilerplate', start: 9, end: 16, postId: null },
    { kind: 'post', start: 16, end: 38, postId: 'p' },
    { kind: 'unread', start: 38, end: text.length, postId: null },
  ],
};
const source = (id: string, captureOf: string | null = null): SourceDocument => ({
  id,
  title: 'A night',
  publisher: null,
  url: null,
  authors: [],
  publishedAt: null,
  captureOf,
  sha256: '',
});
const at = (start: number, end: number) => ({
  documentId: 'one',
  postId: 'p',
  start,
  end,
  quote: text.slice(start, end),
  rule: 'r',
});
const facts = makeDataset({
  documents: [source('one'), source('two', 'one')],
  controls: [
    makeControl('B', { outcome: 'loss', control: null, evidence: [at(16, 36)] }),
    makeControl('A', { outcome: 'loss', control: null, evidence: [at(16, 29), at(16, 36)] }),
  ],
});

describe('toSourceModel', () => {
  const model = toSourceModel(facts, document);
  it('keeps every part of the text, in order', () => {
    expect(model?.parts.map(({ kind, text: shown }) => [kind, shown])).toEqual([
      ['headline', 'A night'],
      ['boilerplate', 'Give!'],
      ['post', 'Labour lost A and B.'],
      ['unread', '??'],
    ]);
    expect(model?.parts.map(({ opensPost }) => opensPost)).toEqual([null, null, 'p', null]);
  });
  it('marks facts where they stand, those that share words too', () => {
    const marks = model?.parts[2]?.marks.map(({ start, end }) => [start, end]);
    expect(marks).toEqual([
      [0, 20],
      [0, 13],
      [0, 20],
    ]);
    expect(model?.facts.map(({ id }) => id)).toEqual(['control-b', 'control-a']);
  });
  it('gives shares of the parts that it has, and the other captures', () => {
    expect(model?.ledger.map(({ kind }) => kind)).toEqual(['headline', 'post', 'boilerplate', 'unread']);
    expect(model?.ledger.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(model?.otherCaptures).toEqual([{ id: 'two', label: 'capture 2' }]);
  });
  it('is nothing for a document that the dataset does not hold', () => {
    expect(toSourceModel(facts, { ...document, id: 'gone' })).toBeNull();
  });
});

describe('toSourcesModel', () => {
  it('puts captures together and counts the facts that stand in each', () => {
    const [group, ...others] = toSourcesModel(facts, null);
    expect(others).toEqual([]);
    expect(group?.rows.map(({ name, results, ledger }) => [name, results, ledger])).toEqual([
      ['Capture 1 of 2', 2, null],
      ['Capture 2 of 2', 0, null],
    ]);
  });
  it('takes shares of the text from the report', () => {
    const ledger = { headline: 9, standfirst: 0, byline: 0, post: 22, caption: 0, boilerplate: 7, unread: 2 };
    const report = {
      documents: [{ id: 'one', characters: 40, ledger, boilerplate: ['Give!'], facts: 2 }],
      problems: [],
      unresolved: [],
      conflicts: [],
      failedSums: [],
    };
    expect(toSourcesModel(facts, report)[0]?.rows[0]).toMatchObject({ characters: 40, ledger: { post: 0.55 } });
  });
});
