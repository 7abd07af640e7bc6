import { butlerSwing } from './butlerSwing.ts';
import type { Party } from './Fact.ts';
import { steedSwing } from './steedSwing.ts';
import type { Share, Swing, WardFact } from './WardFact.ts';

/** The swing between any two parties of one result, or null where one of them lacks its share or its change. */
export function swingBetween(shares: readonly Share[], from: Party, to: Party): Swing | null {
  const a = shares.find((share) => share.party === from);
  const b = shares.find((share) => share.party === to);
  if (!a || !b || a === b) return null;
  const butler = butlerSwing(a, b);
  return butler === null ? null : { from, to, butler, steed: steedSwing(a, b) };
}

/** A ward's own swing: from the previous holder to the winner if both have figures, else from the runner-up to the winner. */
export function wardSwing(ward: Pick<WardFact, 'party' | 'previous' | 'shares'>): Swing | null {
  const { party, previous, shares } = ward;
  if (party === null) return null;
  const fromHolder = previous === null || previous === party ? null : swingBetween(shares, previous, party);
  if (fromHolder) return fromHolder;
  const runnerUp = [...shares]
    .filter((share) => share.party !== party && share.share !== null)
    .sort((a, b) => (b.share ?? 0) - (a.share ?? 0))[0];
  return runnerUp ? swingBetween(shares, runnerUp.party, party) : null;
}
