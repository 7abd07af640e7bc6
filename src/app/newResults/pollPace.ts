const SOONEST_MS = 60_000;
const LATEST_MS = 15 * 60_000;

/** How long to wait before asking again: a minute at first, longer each time that nothing is new, much longer after a failure, a quarter of an hour at most. */
export function nextWait(before: number | null, outcome: 'same' | 'failed'): number {
  if (before === null) return SOONEST_MS;
  return Math.min(LATEST_MS, Math.max(SOONEST_MS, before * (outcome === 'failed' ? 3 : 1.5)));
}
