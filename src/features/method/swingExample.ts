import { butlerSwing } from '../../domain/butlerSwing.ts';
import { steedSwing } from '../../domain/steedSwing.ts';
import { toOneDecimal } from '../../domain/tenths.ts';
import type { Share } from '../../domain/WardFact.ts';
import { formatNumber } from '../../parts/formatChange.ts';

/** Two parties then and now, in per cent, with the swing between them as the code works it out. */
export interface SwingExample {
  words: string;
  butler: string;
  steed: string;
}

const share = (party: string, then: number, now: number): Share => ({
  party,
  share: now,
  change: Number((now - then).toFixed(1)),
  votes: null,
});
const shown = (swing: number | null) => (swing === null ? 'not known' : formatNumber(toOneDecimal(swing), 1));

/** An example worked by the very functions that make the swings of this site. */
export function swingExample(
  from: { name: string; then: number; now: number },
  to: { name: string; then: number; now: number },
): SwingExample {
  const [a, b] = [share(from.name, from.then, from.now), share(to.name, to.then, to.now)];
  const told = ({ name, then, now }: typeof from) =>
    `${name} ${formatNumber(then, 1)}% then, ${formatNumber(now, 1)}% now`;
  return {
    words: `${told(from)}; ${told(to)}`,
    butler: shown(butlerSwing(a, b)),
    steed: shown(steedSwing(a, b)),
  };
}
