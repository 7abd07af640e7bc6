import { describe, expect, it } from 'vitest';
import { readInlineStamp } from './readInlineStamp.ts';

describe('readInlineStamp', () => {
  it.each([
    ['**6.20pm, Jo** Labour hold Bede', 14],
    ['**23:05** Labour hold Bede', 9],
    ['**10.45pm – Jo Dale:** The Greens', 22],
  ])('reads a time in bold type: %s', (paragraph, stampLength) => {
    expect(readInlineStamp(paragraph)?.stampLength).toBe(stampLength);
  });

  it.each(['**Jo, 6.20pm** Labour hold Bede', '**17 seats** Labour', '**12** Labour hold Bede'])(
    'leaves other bold type: %s',
    (paragraph) => {
      expect(readInlineStamp(paragraph)).toBeNull();
    },
  );
});
