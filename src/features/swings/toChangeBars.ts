import { toTenths } from '../../domain/tenths.ts';
import { unlistedShare } from '../../domain/unlistedShare.ts';
import type { WardFact } from '../../domain/WardFact.ts';
import { formatNumber, formatSigned } from '../../parts/formatChange.ts';
import { partyName, partyOrder } from '../../parts/partyWords.ts';

/** How one party's share of a ward's vote changed; `party` is null for what the printed shares leave over. */
export interface ChangeBar {
  party: string | null;
  name: string;
  share: number | null;
  change: number | null;
  /** The figure beside the bar: "+13.5", "no change", "not given". */
  text: string;
  /** The figures in words, for tooltip and screen readers. */
  words: string;
}

const changeText = (change: number | null): string => {
  if (change === null) return 'not given';
  const signed = formatSigned(change, 1);
  return signed === '0' ? 'no change' : signed;
};

const wordsOf = (name: string, share: number | null, change: number | null): string => {
  const now = share === null ? 'share not given' : `${formatNumber(share, 1)}%`;
  const moved = change === null || change === 0 ? changeText(change) : `${changeText(change)} percentage points`;
  return `${name}: ${now}, ${change === null ? 'change not given' : moved}`;
};

/** "Others, not listed", where the printed shares leave something over, now or last time. */
function toRemainder(ward: WardFact): ChangeBar[] {
  const { now, then } = unlistedShare(ward.shares);
  if (now === null || then === null || (now === 0 && then === 0)) return [];
  const change = (toTenths(now) - toTenths(then)) / 10;
  const name = 'Others, not listed';
  return [{ party: null, name, share: now, change, text: changeText(change), words: wordsOf(name, now, change) }];
}

/** The bars of a ward in party order, what is not listed last; none where no change is given. */
export function toChangeBars(ward: WardFact): ChangeBar[] {
  if (ward.shares.every((share) => share.change === null)) return [];
  const bars = [...ward.shares]
    .sort((a, b) => partyOrder(a.party) - partyOrder(b.party))
    .map(({ party, share, change }) => {
      const name = partyName(party);
      return { party, name, share, change, text: changeText(change), words: wordsOf(name, share, change) };
    });
  return [...bars, ...toRemainder(ward)];
}
