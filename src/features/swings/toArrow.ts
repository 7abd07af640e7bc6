import type { Party } from '../../domain/Fact.ts';
import { toOneDecimal } from '../../domain/tenths.ts';
import type { Swing, WardFact } from '../../domain/WardFact.ts';
import { swingBetween, wardSwing } from '../../domain/wardSwing.ts';
import { formatNumber } from '../../parts/formatChange.ts';
import { partyInSentence } from '../../parts/partyWords.ts';

/** Which measure of swing is shown. */
export type Measure = 'butler' | 'steed';

export const measureName: Record<Measure, string> = { butler: 'Butler', steed: 'Steed' };

/** A swing as it is drawn: it always points to who gained by it, so `points` (two decimals) is never negative. */
export interface Arrow {
  from: Party;
  to: Party;
  points: number;
  butler: number | null;
  steed: number | null;
  /** "19.4 points from UKIP to Labour", or that there was none. */
  words: string;
}

const flip = (value: number | null): number | null => (value === null || value === 0 ? value : -value);
const turn = ({ from, to, butler, steed }: Swing): Swing => ({
  from: to,
  to: from,
  butler: flip(butler),
  steed: flip(steed),
});

/** A party pair that a reader may ask for. */
export type Pair = readonly [Party, Party];

/** A ward's swing by one measure: between the pair asked for, else the ward's own (holder, else runner-up, to winner). */
export function toArrow(ward: WardFact, measure: Measure, pair: Pair | null): Arrow | null {
  const said = pair ? swingBetween(ward.shares, pair[0], pair[1]) : (ward.swing ?? wardSwing(ward));
  const value = said?.[measure] ?? null;
  if (!said || value === null) return null;
  const swing = value < 0 ? turn(said) : said;
  const points = Math.abs(value);
  const shown = formatNumber(toOneDecimal(points), 1);
  const [from, to] = [partyInSentence(swing.from), partyInSentence(swing.to)];
  return {
    ...swing,
    points,
    words: points === 0 ? `no swing between ${from} and ${to}` : `${shown} points from ${from} to ${to}`,
  };
}
