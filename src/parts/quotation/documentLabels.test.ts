import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../domain/SourceDocument.ts';
import { documentLabels, groupCaptures } from './documentLabels.ts';

const make = (id: string, captureOf: string | null = null): SourceDocument => ({
  id,
  title: `Title of ${id}`,
  publisher: null,
  url: null,
  authors: [],
  publishedAt: null,
  captureOf,
  sha256: '',
});
const documents = [make('a'), make('b', 'a'), make('c'), make('d', 'a')];

describe('captures', () => {
  it('come together under the first', () => {
    expect(groupCaptures(documents).map((group) => group.map(({ id }) => id))).toEqual([['a', 'b', 'd'], ['c']]);
  });
  it('are numbered, and a document alone is not', () => {
    const labels = documentLabels(documents);
    expect(['a', 'b', 'c', 'd'].map((id) => labels.get(id)?.capture)).toEqual([
      'capture 1 of 3',
      'capture 2 of 3',
      null,
      'capture 3 of 3',
    ]);
  });
});
