import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf } from './hashOf.ts';
import { packWeights, unpackWeights } from './Weights.ts';

const scale = 40;
const row = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 4, maxLength: 4 });

test('weights come back from their packing, each to the nearest byte', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(fc.string(), row), { selector: ([feature]) => hashOf(feature) }), (all) => {
      const rows = new Map(all.map(([feature, weights]) => [hashOf(feature), weights]));
      const { rows: at, values } = unpackWeights(packWeights(scale, rows));
      for (const [hash, weights] of rows) {
        const from = at.get(hash | 0) ?? -1;
        const back = [...values.slice(from, from + weights.length)].map((value) => value / scale);
        for (const [index, weight] of weights.entries())
          expect(Math.abs((back[index] ?? Infinity) - weight)).toBeLessThanOrEqual(0.5 / scale + 1e-9);
      }
    }),
  );
});

test('a weight that is too great for a byte is cut off', () => {
  const { values } = unpackWeights(packWeights(scale, new Map([[1, [99, -99, 0, 1]]])));
  expect([...values]).toEqual([127, -127, 0, 40]);
});

test('hashes are those of FNV-1a', () => {
  expect([hashOf(''), hashOf('a'), hashOf('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
});
