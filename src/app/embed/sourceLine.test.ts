import { describe, expect, it } from 'vitest';
import { sourceLine } from './sourceLine.ts';

const document = (publisher: string | null) => ({
  id: 'a',
  title: 'A night',
  publisher,
  url: null,
  authors: [],
  publishedAt: null,
  captureOf: null,
  sha256: '',
});

describe('the source line', () => {
  it.each([
    [[null, null], null, 'Source: 2 documents'],
    [[null], '2018-05-04T17:45', 'Source: 1 document · as at 4 May 2018, 17:45'],
    [['The Post', 'The Post', null], null, 'Source: The Post (3 documents)'],
    [['A', 'B', 'C', 'D'], null, 'Source: 4 documents'],
  ])('of %j at %s', (publishers, asAt, expected) =>
    expect(sourceLine({ documents: publishers.map(document) }, asAt)).toBe(expected),
  );
});
