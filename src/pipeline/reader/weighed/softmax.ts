/** Sums as likelihoods that add up to 1. */
export function softmax(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const all = shares.reduce((one, other) => one + other, 0);
  return shares.map((share) => share / all);
}
