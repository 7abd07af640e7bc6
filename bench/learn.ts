import { readFileSync, writeFileSync } from 'node:fs';
import { hashOf } from '../src/pipeline/reader/weighed/hashOf.ts';
import { packWeights } from '../src/pipeline/reader/weighed/Weights.ts';
import { examplesIn } from './learn/examplesIn.ts';
import { train } from './learn/train.ts';
import { filesGiven } from './score/filesGiven.ts';
import { filesOf, learnt, traps } from './score/corpusParts.ts';
import type { Item } from './score/Item.ts';
import { loadReference } from './score/loadReference.ts';

const training = { leastTexts: 6, rounds: 6, step: 0.1, decay: 1e-6 };
/** A weight is kept as a byte: its value times this. */
const scale = 40;
/** Weights below this say next to nothing. */
const least = 0.02;

const reference = loadReference();
// `--file F` (also several times): these files besides the corpus.
const items = [...[...learnt, traps].flatMap(filesOf), ...filesGiven()].flatMap(
  (file) => JSON.parse(readFileSync(file, 'utf8')) as Item[],
);
const examples = items.flatMap((item) => examplesIn(reference, item));
const weights = [...train(examples, training)].filter(([, row]) => row.some((weight) => Math.abs(weight) >= least));
const packed = packWeights(scale, new Map(weights.map(([feature, row]) => [hashOf(feature), row])));
const out = new URL('../src/pipeline/reader/weighed/weights.json', import.meta.url);
writeFileSync(out, `${JSON.stringify(packed)}\n`);
console.log(`${examples.length} examples of ${items.length} texts, ${weights.length} features: ${out.pathname}`);
