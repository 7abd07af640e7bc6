import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSegments } from './toSegments.ts';

const shown = (text: string, marks: [number, number, string][]) =>
  toSegments(
    text,
    marks.map(([start, end, value]) => ({ start, end, value })),
  ).map((segment) => [segment.text, segment.values.join('+')]);

describe('toSegments', () => {
  it('cuts where marks start and end', () => {
    expect(shown('Labour held Bede', [[7, 11, 'a']])).toEqual([
      ['Labour ', ''],
      ['held', 'a'],
      [' Bede', ''],
    ]);
  });
  it('cuts marks that overlap into what they share and what they do not', () => {
    expect(
      shown('abcdef', [
        [0, 4, 'x'],
        [2, 6, 'y'],
      ]),
    ).toEqual([
      ['ab', 'x'],
      ['cd', 'x+y'],
      ['ef', 'y'],
    ]);
  });
  it('keeps two marks of the same stretch together', () => {
    expect(
      shown('won all', [
        [0, 3, 'x'],
        [0, 3, 'y'],
      ]),
    ).toEqual([
      ['won', 'x+y'],
      [' all', ''],
    ]);
  });
  it('cuts marks to the text and leaves out empty ones', () => {
    expect(
      shown('abc', [
        [-5, 1, 'x'],
        [2, 2, 'y'],
        [9, 12, 'z'],
      ]),
    ).toEqual([
      ['a', 'x'],
      ['bc', ''],
    ]);
  });
  it('gives nothing for no text', () => expect(shown('', [[0, 3, 'x']])).toEqual([]));
  it('joins back to the text, each stretch with exactly the marks that cover it', () => {
    const mark = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(mark, { maxLength: 8 }), (text, spans) => {
        const marks = spans.map((span, value) => ({ ...span, value }));
        const segments = toSegments(text, marks);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const { start, text: own, values } of segments) {
          const covering = marks.filter((one) => one.start <= start && one.end >= start + own.length);
          expect([...values].sort()).toEqual(covering.map((one) => one.value).sort());
        }
      }),
    );
  });
});
