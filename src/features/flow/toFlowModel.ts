import type { ControlFact } from '../../domain/ControlFact.ts';
import type { Control } from '../../domain/Fact.ts';
import type { FigureTable } from '../../domain/FigureTable.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { nameList } from '../../domain/nameList.ts';
import type { WardFact } from '../../domain/WardFact.ts';
import { formatNumber, plural } from '../../parts/formatChange.ts';
import { partyInSentence, partyName, partyOrder } from '../../parts/partyWords.ts';

export type FlowLevel = 'council' | 'ward';

/** One place that changed hands. */
export interface FlowPlace {
  fact: string;
  name: string;
}

/** All places that went one way; null is a holder or winner whom the words do not name. */
export interface FlowStream {
  key: string;
  from: Control | null;
  to: Control | null;
  places: readonly FlowPlace[];
  /** "3 councils: the Liberal Democrats from the Conservatives". */
  words: string;
}

/** A holder before, or a winner now, with how many places. */
export interface FlowSide {
  code: Control | null;
  name: string;
  count: number;
}

/** A stream as plain values, for table and CSV. */
export type FlowRow = { from: string | null; to: string | null; count: number; places: string };

export interface FlowModel extends FigureTable<FlowRow> {
  level: FlowLevel;
  title: string;
  summary: string;
  streams: readonly FlowStream[];
  left: readonly FlowSide[];
  right: readonly FlowSide[];
  changed: number;
  held: number;
}

const columns = [
  { key: 'from', header: 'Held by' },
  { key: 'to', header: 'Won by' },
  { key: 'count', header: 'Number' },
  { key: 'places', header: 'Which' },
] as const;

interface Change extends FlowPlace {
  from: Control | null;
  to: Control | null;
}

const orderOf = (code: Control | null): number => (code === null ? Infinity : partyOrder(code));
/** Two unknowns are alike: their difference would not be a number. */
const byOrder = (a: Control | null, b: Control | null): number => (a === b ? 0 : orderOf(a) - orderOf(b));

function toSides(changes: readonly Change[], side: 'from' | 'to', unknown: string): FlowSide[] {
  return [...groupBy(changes, (change) => change[side])]
    .map(([code, those]) => ({ code, name: code === null ? unknown : partyName(code), count: those.length }))
    .sort((a, b) => byOrder(a.code, b.code));
}

function streamInWords(from: Control | null, to: Control | null, count: number, level: FlowLevel): string {
  const head = plural(count, level);
  if (from === null && to === null) return `${head} changed hands, between whom is not said`;
  if (to === null) return `${head} lost by ${partyInSentence(from ?? '')}, winner not said`;
  if (from !== null) return `${head} from ${partyInSentence(from)} to ${partyInSentence(to)}`;
  return `${head} ${to === 'NOC' ? 'to' : 'won by'} ${partyInSentence(to)}, holder not said`;
}

function toStreams(changes: readonly Change[], level: FlowLevel): FlowStream[] {
  return [...groupBy(changes, ({ from, to }) => `${from ?? ''}>${to ?? ''}`)]
    .flatMap(([key, those]) => {
      const [first] = those;
      if (!first) return [];
      const { from, to } = first;
      const places = those
        .map(({ fact, name }) => ({ fact, name }))
        .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
      return [{ key, from, to, places, words: streamInWords(from, to, places.length, level) }];
    })
    .sort((a, b) => byOrder(a.from, b.from) || byOrder(a.to, b.to));
}

function summarise(streams: readonly FlowStream[], changed: number, level: FlowLevel): string {
  if (changed === 0) return '';
  const said = streams.filter(({ from, to }) => from !== null && to !== null);
  const most = said.reduce<FlowStream | null>(
    (best, one) => (one.places.length > (best?.places.length ?? 0) ? one : best),
    null,
  );
  const head = `${plural(changed, level)} changed hands`;
  if (!most?.to || !most.from) return `${head}; of none are both the old holder and the new one named.`;
  const [only] = most.places;
  if (most.places.length === 1 && only) {
    const what =
      most.to === 'NOC'
        ? `${only.name} went from ${partyInSentence(most.from)} to no overall control`
        : `${partyInSentence(most.to)} took ${only.name} from ${partyInSentence(most.from)}`;
    return streams.length === 1 ? `${head}: ${what}.` : `${head}; one of them: ${what}.`;
  }
  const names = nameList(
    most.places.map(({ name }) => name),
    3,
  );
  const count = formatNumber(most.places.length);
  const what =
    most.to === 'NOC'
      ? `${count} went from ${partyInSentence(most.from)} to no overall control`
      : `${partyInSentence(most.to)} took ${count} from ${partyInSentence(most.from)}`;
  return `${head}; the largest stream: ${what} (${names}).`;
}

function toModel(changes: readonly Change[], held: number, level: FlowLevel): FlowModel {
  const streams = toStreams(changes, level);
  return {
    level,
    title: level === 'council' ? 'Who took which councils from whom' : 'Who took which wards from whom',
    summary: summarise(streams, changes.length, level),
    streams,
    left: toSides(changes, 'from', 'Holder not said'),
    right: toSides(changes, 'to', 'Winner not said'),
    changed: changes.length,
    held,
    columns,
    rows: streams.map(({ from, to, places }) => ({
      from,
      to,
      count: places.length,
      places: places.map(({ name }) => name).join('; '),
    })),
  };
}

/** Councils that changed hands, from holder to winner. */
export function toCouncilFlow(controls: readonly ControlFact[]): FlowModel {
  const changed = controls.filter(({ outcome }) => outcome !== 'hold');
  return toModel(
    changed.map(({ id, council, previous, control }) => ({
      fact: id,
      name: council.name,
      from: previous,
      to: control,
    })),
    controls.length - changed.length,
    'council',
  );
}

/** Wards that changed hands, from holder to winner; one "won" with no word of its holder is neither changed nor held. */
export function toWardFlow(wards: readonly WardFact[]): FlowModel {
  const changed = wards.filter(({ outcome }) => outcome === 'gain' || outcome === 'loss');
  return toModel(
    changed.map(({ id, ward, council, previous, party }) => ({
      fact: id,
      name: council ? `${ward} (${council.name})` : ward,
      from: previous,
      to: party,
    })),
    wards.filter(({ outcome }) => outcome === 'hold').length,
    'ward',
  );
}
