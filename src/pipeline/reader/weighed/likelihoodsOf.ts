import { hashOf } from './hashOf.ts';
import { parts, type Likelihoods } from './Likelihoods.ts';
import { softmax } from './softmax.ts';
import { unpackWeights, type Weights } from './Weights.ts';
import learnt from './weights.json' with { type: 'json' };

let weights: Weights | null = null;

/** How likely each part is for the features of a mention: a log-linear model whose weights `npm run learn` has found. */
export function likelihoodsOf(features: readonly string[]): Likelihoods {
  weights ??= unpackWeights(learnt);
  const sums = parts.map(() => 0);
  for (const feature of features) {
    const row = weights.rows.get(hashOf(feature) | 0);
    if (row === undefined) continue;
    for (let at = 0; at < parts.length; at += 1)
      sums[at] = (sums[at] ?? 0) + (weights.values[row + at] ?? 0) / weights.scale;
  }
  const [unsaid = 0, wins = 0, keeps = 0, loses = 0] = softmax(sums);
  return { unsaid, wins, keeps, loses };
}
