/** One line of a bench: what was measured, and its value with a unit. Times belong together only within one run. */
export interface Measurement {
  what: string;
  value: number;
  unit: 'ms' | 'MB/s' | 'MB' | 'times' | 'bytes' | 'count' | 'cases';
  goal?: string;
}

/** Milliseconds of the fastest of `runs` calls: the least disturbed one. */
export function fastest(runs: number, work: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
