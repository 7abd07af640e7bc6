import { roundHalfAway, toTenths } from './tenths.ts';
import type { Share } from './WardFact.ts';

/** Steed swing on the votes of the two parties alone in percentage points, two decimals: positive to `to`. Null where a figure is missing or the two had no votes. */
export function steedSwing(from: Share, to: Share): number | null {
  if (from.share === null || to.share === null || from.change === null || to.change === null) return null;
  const [fromNow, toNow] = [toTenths(from.share), toTenths(to.share)];
  const [fromThen, toThen] = [fromNow - toTenths(from.change), toNow - toTenths(to.change)];
  const now = fromNow + toNow;
  const then = fromThen + toThen;
  if (now <= 0 || then <= 0) return null;
  // One fraction of whole numbers, rounded once: hundredths of a point are ten-thousandths of the two-party vote.
  return roundHalfAway(((toNow * then - toThen * now) * 10_000) / (now * then)) / 100;
}
