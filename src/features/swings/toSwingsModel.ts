import type { FigureTable } from '../../domain/FigureTable.ts';
import type { WardFact } from '../../domain/WardFact.ts';
import { factSentence } from '../../parts/factSentence.ts';
import { formatSigned, plural } from '../../parts/formatChange.ts';
import { partyAtStart, partyInSentence, partyOrder } from '../../parts/partyWords.ts';
import { toArrow, type Arrow, type Measure, type Pair } from './toArrow.ts';
import { toChangeBars, type ChangeBar } from './toChangeBars.ts';

/** A ward with figures: what changed, and the swing. `size` is the largest change of a listed party in points, by which wards are sorted. */
export interface WardSwing {
  fact: string;
  ward: string;
  council: string | null;
  sentence: string;
  winner: string | null;
  bars: readonly ChangeBar[];
  arrow: Arrow | null;
  size: number;
}

/** A party's figure in a ward as plain values, for table and CSV. */
export type SwingRow = {
  ward: string;
  council: string | null;
  party: string;
  share: number | null;
  change: number | null;
  swing_from: string | null;
  swing_to: string | null;
  butler: number | null;
  steed: number | null;
  fact: string;
};

export interface SwingsModel extends FigureTable<SwingRow> {
  title: string;
  summary: string;
  wards: readonly WardSwing[];
  /** Reported, but with no change of share. */
  withoutFigures: readonly WardFact[];
  /** Party pairs of which a swing can be computed somewhere. */
  pairs: readonly Pair[];
  /** The end of the scale to both sides, in points: the same for every ward. */
  most: number;
  /** The longest arrow, in points. */
  mostSwing: number;
}

const columns = [
  { key: 'ward', header: 'Ward' },
  { key: 'council', header: 'Council' },
  { key: 'party', header: 'Party' },
  { key: 'share', header: 'Share, %' },
  { key: 'change', header: 'Change, percentage points' },
  { key: 'swing_from', header: 'Swing from' },
  { key: 'swing_to', header: 'Swing to' },
  { key: 'butler', header: 'Butler swing' },
  { key: 'steed', header: 'Steed swing' },
  { key: 'fact', header: 'Evidence' },
] as const;

const toRows = (wards: readonly WardSwing[]): SwingRow[] =>
  wards.flatMap(({ fact, ward, council, bars, arrow }) =>
    bars.map(({ party, name, share, change }) => ({
      ward,
      council,
      party: party ?? name,
      share,
      change,
      swing_from: arrow?.from ?? null,
      swing_to: arrow?.to ?? null,
      butler: arrow?.butler ?? null,
      steed: arrow?.steed ?? null,
      fact,
    })),
  );

function toPairs(wards: readonly WardFact[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { shares } of wards) {
    const codes = shares
      .filter(({ share, change }) => share !== null && change !== null)
      .map(({ party }) => party)
      .sort((a, b) => partyOrder(a) - partyOrder(b));
    codes.forEach((a, index) => codes.slice(index + 1).forEach((b) => pairs.set(`${a}-${b}`, [a, b])));
  }
  return [...pairs.values()].sort(([a, b], [c, d]) => partyOrder(a) - partyOrder(c) || partyOrder(b) - partyOrder(d));
}

interface Extreme {
  ward: string;
  party: string;
  change: number;
}

/** The rise to speak of: of one ward the winner's, if it rose; else the largest of all. */
function findRise(wards: readonly WardSwing[], all: readonly Extreme[]): Extreme | null {
  const winner = wards.length === 1 ? wards[0]?.winner : null;
  const ofWinner = all.find(({ party, change }) => party === winner && change > 0);
  return ofWinner ?? all.reduce<Extreme | null>((best, one) => (one.change > (best?.change ?? 0) ? one : best), null);
}

function summarise(wards: readonly WardSwing[], withoutFigures: number): string {
  const all: Extreme[] = wards.flatMap(({ ward, bars }) =>
    bars.flatMap(({ party, change }) => (party !== null && change !== null ? [{ ward, party, change }] : [])),
  );
  const up = findRise(wards, all);
  const down = all.reduce<Extreme | null>((best, one) => (one.change < (best?.change ?? 0) ? one : best), null);
  const said = [
    up ? `${partyAtStart(up.party)} up ${formatSigned(up.change, 1).slice(1)} percentage points in ${up.ward}` : '',
    down
      ? `${up ? partyInSentence(down.party) : partyAtStart(down.party)} down ${formatSigned(down.change, 1).slice(1)}${down.ward === up?.ward ? '' : ` in ${down.ward}`}`
      : '',
  ].filter((part) => part !== '');
  if (said.length === 0) return '';
  const total = plural(wards.length + withoutFigures, 'ward');
  const rest =
    wards.length > 1
      ? `: the largest changes in ${plural(wards.length, 'ward')} with figures.`
      : withoutFigures > 0
        ? `: the only one of ${total} reported with its figures.`
        : ': the only ward reported.';
  return said.join(', ') + rest;
}

const largest = (bars: readonly ChangeBar[]): number =>
  bars.reduce((most, { change }) => Math.max(most, Math.abs(change ?? 0)), 0);

/** The end of a scale that holds `value`: the next ten. */
const niceEnd = (value: number): number => Math.max(10, Math.ceil(value / 10) * 10);

/** Share changes and swings of the wards that have figures, largest change first. */
export function toSwingsModel(facts: readonly WardFact[], measure: Measure, pair: Pair | null = null): SwingsModel {
  const withBars = facts.map((fact) => ({ fact, bars: toChangeBars(fact) }));
  const wards = withBars
    .filter(({ bars }) => bars.length > 0)
    .map(({ fact, bars }) => ({
      fact: fact.id,
      ward: fact.ward,
      council: fact.council?.name ?? null,
      sentence: factSentence({ kind: 'ward', fact }),
      winner: fact.party,
      bars,
      arrow: toArrow(fact, measure, pair),
      size: largest(bars.filter(({ party }) => party !== null)),
    }))
    .sort((a, b) => b.size - a.size || a.ward.localeCompare(b.ward, 'en-GB'));
  const withoutFigures = withBars.filter(({ bars }) => bars.length === 0).map(({ fact }) => fact);
  return {
    title: 'How the vote moved in the wards',
    summary: summarise(wards, withoutFigures.length),
    wards,
    withoutFigures,
    pairs: toPairs(facts),
    most: niceEnd(largest(wards.flatMap(({ bars }) => bars))),
    mostSwing: niceEnd(Math.max(0, ...wards.map(({ arrow }) => arrow?.points ?? 0))),
    columns,
    rows: toRows(wards),
  };
}
