import { toTenths } from './tenths.ts';
import type { Share } from './WardFact.ts';

const whole = 1000;

/** "Others, not listed", in per cent: what the printed shares leave of 100, now and last time. Null where a figure is missing; never below 0, for rounding. */
export function unlistedShare(shares: readonly Share[]): { now: number | null; then: number | null } {
  const now = shares.map(({ share }) => share);
  const then = shares.map(({ share, change }) =>
    share === null || change === null ? null : toTenths(share) - toTenths(change),
  );
  return { now: left(now.map((share) => (share === null ? null : toTenths(share)))), then: left(then) };
}

function left(tenths: readonly (number | null)[]): number | null {
  if (tenths.length === 0) return null;
  let sum = 0;
  for (const value of tenths) {
    if (value === null) return null;
    sum += value;
  }
  return Math.max(0, whole - sum) / 10;
}
