import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const hashes = {
  'check-sentences.json': '35f497f38b1cd937e1ac51786723fffaf231277cbe47a3908837d286bb65b3ff',
  'check-reports.json': '4fee5abae14fcf95ed1853e6555c39b6bd3a7e436977e620a702a508121b40d3',
  'unseen-sentences.json': '1ed5345779f49252263bfb400ee7ec408880f5d88642c6799466a52b0944d824',
  'unseen-reports.json': 'c839a0adcf97b5be839c83d29221ea6af8de72fa32a5c38a41434bb422a70868',
  'dusk-reports.json': '755cbf1e0214d7c34d8ce66f9f49c1ec3c8a93518a1c559c27dc9909d3f6dd10',
  'dusk-sentences.json': '6566c983463ae1f68bf04ec57aeab6356accc692fbef017445becf73c863b777',
  'evening-reports.json': '7e0e07d8c24c393725369a3a6c89a77ce135cd6ff7fda70c39492d075d39727e',
  'midnight-sentences.json': '5124f52bde214a661035968ed9844651a51347b36cfc15f9f43ee58e7df6399d',
  'midnight-reports.json': '8f43308ce2836b99abfcc0a28f4cf9e718f8d4a82dcafbe364742176d8c0fce1',
};

test.each(Object.entries(hashes))('%s is as it was when it was held out', (name, hash) => {
  const bytes = readFileSync(new URL(name, import.meta.url));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
});
