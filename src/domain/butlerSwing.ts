import { toTenths } from './tenths.ts';
import type { Share } from './WardFact.ts';

/** Butler swing on all votes in percentage points, exact to two decimals: positive to `to`. Null where a change is not given. */
export function butlerSwing(from: Share, to: Share): number | null {
  if (from.share === null || to.share === null || from.change === null || to.change === null) return null;
  // Half a tenth is five hundredths, so the sum stays a whole number until the end.
  return ((toTenths(to.change) - toTenths(from.change)) * 5) / 100;
}
