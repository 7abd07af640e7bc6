import { parts } from '../../src/pipeline/reader/weighed/Likelihoods.ts';
import { softmax } from '../../src/pipeline/reader/weighed/softmax.ts';
import type { Example } from './Example.ts';

/** How weights are learnt. */
export interface Training {
  /** A feature counts if it stands in as many texts. */
  leastTexts: number;
  rounds: number;
  step: number;
  decay: number;
}

const unsaid = 0;

/**
 * Learns the weights of a log-linear model (softmax over `parts`) by stochastic gradient descent with AdaGrad's steps.
 * A text is labelled as a whole: of an example's mentions only the one that says it most is taken to tell it, once a first round has seen all.
 * The order is drawn from a fixed seed: the same examples give the same weights.
 */
export function train(
  examples: readonly Example[],
  { leastTexts, rounds, step, decay }: Training,
): Map<string, number[]> {
  const index = indexOf(examples, leastTexts);
  const all = examples.map(({ part, mentions }) => ({
    part,
    mentions: mentions.map((features) =>
      Int32Array.from(
        features.flatMap((feature) => index.get(feature) ?? []),
        (at) => at * parts.length,
      ),
    ),
  }));
  const weights = new Float64Array(index.size * parts.length);
  const squares = new Float64Array(weights.length).fill(1e-6);
  const learn = (features: Int32Array, part: number, share: number): void => {
    const slope = likelihoods(weights, features).map((one, at) => (one - (at === part ? 1 : 0)) * share);
    for (const row of features)
      for (const [at, one] of slope.entries()) {
        const value = weights[row + at] ?? 0;
        const gradient = one + decay * value;
        const square = (squares[row + at] ?? 0) + gradient * gradient;
        squares[row + at] = square;
        weights[row + at] = value - (step * gradient) / Math.sqrt(square);
      }
  };
  const random = drawFrom(7);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(all, random);
    for (const { mentions, part } of all)
      if (part === unsaid || round === 0)
        for (const features of mentions) learn(features, part, part === unsaid ? 1 : 1 / mentions.length);
      else {
        const likelihoodOf = (features: Int32Array): number => likelihoods(weights, features)[part] ?? 0;
        const rated = mentions.map((features) => ({ features, rate: likelihoodOf(features) }));
        const best = rated.reduce((one, other) => (other.rate > one.rate ? other : one));
        learn(best.features, part, 1);
      }
  }
  return new Map(
    [...index].map(([feature, at]) => [feature, [...weights.slice(at * parts.length, (at + 1) * parts.length)]]),
  );
}

function indexOf(examples: readonly Example[], least: number): Map<string, number> {
  const counts = new Map<string, number>();
  const seen = new Map<string, string>();
  for (const { text, mentions } of examples)
    for (const feature of mentions.flat()) {
      if (seen.get(feature) === text) continue;
      seen.set(feature, text);
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  const kept = [...counts].filter(([, count]) => count >= least);
  return new Map(kept.map(([feature], at) => [feature, at]));
}

function likelihoods(weights: Float64Array, features: Int32Array): number[] {
  const sums = parts.map(() => 0);
  for (const row of features)
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (weights[row + at] ?? 0);
  return softmax(sums);
}

/** Numbers from 0 to 1, the same ones for the same seed. */
function drawFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return state / 0x7f_ff_ff_ff;
  };
}

function shuffle(all: unknown[], random: () => number): void {
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [all[at], all[other]] = [all[other], all[at]];
  }
}
