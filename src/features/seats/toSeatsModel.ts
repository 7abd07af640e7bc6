import type { FigureTable } from '../../domain/FigureTable.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { nameList } from '../../domain/nameList.ts';
import type { SeatFact } from '../../domain/SeatFact.ts';
import type { DivergingBar } from '../../parts/DivergingBars.tsx';
import { factSentence } from '../../parts/factSentence.ts';
import { formatNumber, formatSigned, plural } from '../../parts/formatChange.ts';
import {
  capitalise,
  partyAtStart,
  partyColour,
  partyInSentence,
  partyName,
  partyOrder,
  partyShort,
} from '../../parts/partyWords.ts';

/** The seat changes of one council (or ward), and what they add up to. */
export interface SeatGroup {
  key: string;
  place: string;
  gss: string | null;
  bars: readonly DivergingBar[];
  /** Whether the changes add up to nothing, in words. */
  sum: string;
  /** What the changes are measured from, where the words say it. */
  baseline: string | null;
  /** The largest change, by which groups are sorted; 0 where only directions are given. */
  size: number;
}

/** One party's change as plain values, for table and CSV. */
export type SeatRow = {
  council: string | null;
  ward: string | null;
  party: string;
  change: number | null;
  direction: string | null;
  seats: number | null;
  baseline: string | null;
  fact: string;
};

export interface SeatsModel extends FigureTable<SeatRow> {
  title: string;
  summary: string;
  groups: readonly SeatGroup[];
  /** The end of the scale to both sides, in seats: the same for every council. */
  most: number;
}

const columns = [
  { key: 'council', header: 'Council' },
  { key: 'ward', header: 'Ward' },
  { key: 'party', header: 'Party' },
  { key: 'change', header: 'Change in seats' },
  { key: 'direction', header: 'Direction' },
  { key: 'seats', header: 'Seats now' },
  { key: 'baseline', header: 'Compared with' },
  { key: 'fact', header: 'Evidence' },
] as const;

const placeOf = ({ ward, council }: SeatFact): string =>
  ward === null ? (council?.name ?? 'Council not said') : council ? `${ward} (${council.name})` : ward;

function textOf({ change, direction, seats }: SeatFact): string {
  const now = seats === null ? '' : ` (now ${formatNumber(seats)})`;
  if (change === 0) return `no change${now}`;
  if (change !== null) return formatSigned(change, 0) + now;
  return `${direction === null ? 'change' : 'number'} not given${now}`;
}

const toBar = (fact: SeatFact): DivergingBar => ({
  key: fact.id,
  name: partyName(fact.party),
  value: fact.change,
  text: textOf(fact),
  words: factSentence({ kind: 'seat', fact }),
  colour: partyColour(fact.party),
  kind: fact.change === null && fact.direction !== null ? 'open' : 'solid',
  fact: fact.id,
  short: { name: partyShort(fact.party), text: fact.change === null ? 'no number' : textOf(fact) },
  ...(fact.change === null && fact.direction !== null ? { value: fact.direction === 'up' ? 1 : -1 } : {}),
});

function sumInWords(facts: readonly SeatFact[], isPartial: boolean): string {
  if (isPartial) return 'No sum: some parties are filtered out.';
  if (facts.some(({ change }) => change === null)) return 'No sum: a number is not given.';
  if (facts.length === 1) return 'No sum: one party’s change only.';
  const sum = facts.reduce((total, { change }) => total + (change ?? 0), 0);
  if (sum === 0) return 'Adds up to 0, as it should.';
  return `Adds up to ${formatSigned(sum, 0)}: not every party’s change is given, or a figure is wrong.`;
}

function toGroup(key: string, facts: readonly SeatFact[], isPartial: boolean): SeatGroup | null {
  const [first] = facts;
  if (!first) return null;
  const inOrder = [...facts].sort((a, b) => partyOrder(a.party) - partyOrder(b.party));
  const baselines = [...new Set(facts.map(({ baseline }) => baseline).filter((one) => one !== null))];
  return {
    key,
    place: placeOf(first),
    gss: first.council?.gss ?? null,
    bars: inOrder.map(toBar),
    sum: sumInWords(facts, isPartial),
    baseline: baselines.length > 0 ? `Compared with ${baselines.join('; ')}.` : null,
    size: Math.max(...facts.map(({ change }) => Math.abs(change ?? 0))),
  };
}

/** The largest loss (-1) or win (1) in words; where several are alike, all of one place, else the first and how many there are. */
function toExtreme(facts: readonly SeatFact[], sign: 1 | -1): string {
  const most = Math.max(0, ...facts.map(({ change }) => (change ?? 0) * sign));
  if (most === 0) return '';
  const those = [...facts]
    .filter(({ change }) => change === most * sign)
    .sort((a, b) => partyOrder(a.party) - partyOrder(b.party));
  const places = [...new Set(those.map(placeOf))];
  const [first] = those;
  if (!first) return '';
  const what = `${sign < 0 ? 'lost' : 'won'} ${plural(most, 'seat')}`;
  if (places.length > 1) {
    return `${partyInSentence(first.party)} ${what} in ${placeOf(first)} (one of ${those.length} changes as large)`;
  }
  const each = those.length > 1 ? ' each' : '';
  return `${nameList(those.map(({ party }) => partyInSentence(party)))} ${what}${each} in ${placeOf(first)}`;
}

function summarise(facts: readonly SeatFact[], places: number): string {
  const extremes = [toExtreme(facts, -1), toExtreme(facts, 1)].filter((part) => part !== '');
  const without = facts.filter(({ change }) => change === null);
  const said = [
    extremes.length > 0
      ? `${places > 1 ? `Of ${places} places with seat changes, the largest: ` : ''}${extremes.join('; ')}.`
      : '',
    without.length > 0
      ? `${capitalise(
          without
            .slice(0, 2)
            .map((fact) => `${partyAtStart(fact.party)} in ${placeOf(fact)}`)
            .join(', '),
        )}${without.length > 2 ? ` and ${without.length - 2} more` : ''}: the number is not given.`
      : '',
  ];
  return capitalise(said.filter((part) => part !== '').join(' '));
}

/** Seat changes by council, largest first, each with its sum. `isPartial`: filters hide some parties, so that no sum can be checked. */
export function toSeatsModel(facts: readonly SeatFact[], isPartial = false): SeatsModel {
  const byPlace = groupBy(facts, ({ council, ward }) => `${council?.gss ?? ''}/${ward ?? ''}`);
  const groups = [...byPlace]
    .map(([key, those]) => toGroup(key, those, isPartial))
    .filter((group) => group !== null)
    .sort((a, b) => b.size - a.size || a.place.localeCompare(b.place, 'en-GB'));
  return {
    title: 'Seats won and lost',
    summary: summarise(facts, groups.length),
    groups,
    most: Math.max(4, ...groups.map(({ size }) => size)),
    columns,
    rows: facts.map(({ id, council, ward, party, change, direction, seats, baseline }) => ({
      council: council?.name ?? null,
      ward,
      party,
      change,
      direction,
      seats,
      baseline,
      fact: id,
    })),
  };
}
