import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const hashes = {
  'check-sentences.json': '35f497f38b1cd937e1ac51786723fffaf231277cbe47a3908837d286bb65b3ff',
  'check-reports.json': '4fee5abae14fcf95ed1853e6555c39b6bd3a7e436977e620a702a508121b40d3',
};

test.each(Object.entries(hashes))('%s is as it was committed before the rules', (name, hash) => {
  const bytes = readFileSync(new URL(name, import.meta.url));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
});
