import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadReference } from '../../../bench/score/loadReference.ts';
import { readText } from '../../../bench/score/readText.ts';

const reference = loadReference();
const words = fc.constantFrom(
  ...'Labour|the Tories|Con|NOC|Exeter|Derby|Plymouth and Derby|gained|lost|held|failed to|hopes to|has|was|from|to|in|by|control of|no overall control|(|)|[|,|.|?|:|–|“|”|\n\n|48.6%|(+13.5)|three seats|ward|mayor|they|it|which|where|and|but|after|2014|Bede (Nuneaton and Bedworth)|respectively'.split(
    '|',
  ),
);
const reports = fc.array(words, { maxLength: 60 }).map((all) => all.join(' '));

test.each([
  ['any string', fc.string({ unit: 'grapheme', maxLength: 300 })],
  ['any string of report words', reports],
])('%s is read without a fault, and every finding lies inside the text', (_name, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      fc.pre(text.trim() !== '');
      const { split, findings, problems } = readText(reference, text, '2018-05-03');
      for (const { start, end } of [...findings, ...problems]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(split.source.text.length);
      }
      for (const finding of findings) expect(split.posts[finding.post]).toBeDefined();
    }),
    { numRuns: process.env.CI === undefined ? 1000 : 10_000 },
  );
});
