import type { ControlFact } from '../../domain/ControlFact.ts';
import type { Control } from '../../domain/Fact.ts';
import type { FigureTable } from '../../domain/FigureTable.ts';
import { nameList } from '../../domain/nameList.ts';
import { isOutcomeFor } from '../../parts/filterFacts.ts';
import { partyAtStart, partyInSentence, partyOrder } from '../../parts/partyWords.ts';

/** How many councils were taken from one holder; `from` is null where the words do not say who held them. */
export interface GainSource {
  from: Control | null;
  count: number;
}

/** What the reports say of one party's councils. `net` is gained less lost; `now` is gained and held. */
export interface ScoreboardLine {
  party: Control;
  gained: readonly ControlFact[];
  held: readonly ControlFact[];
  lost: readonly ControlFact[];
  now: number;
  net: number;
  from: readonly GainSource[];
}

/** A line as plain values, for table and CSV. */
export type ScoreboardRow = {
  party: string;
  name: string;
  now: number;
  gained: number;
  held: number;
  lost: number;
  net: number;
  gained_from: string;
};

export interface ScoreboardModel extends FigureTable<ScoreboardRow> {
  title: string;
  summary: string;
  lines: readonly ScoreboardLine[];
  /** Councils reported in all, and how many of them changed hands without a named winner. */
  reported: number;
  withoutWinner: readonly ControlFact[];
  /** The longest line: councils now and lost. */
  most: number;
  /** Too many for a square each: all lines are bars then. */
  isCrowded: boolean;
}

const MOST_SQUARES = 32;

const columns = [
  { key: 'party', header: 'Code' },
  { key: 'name', header: 'Party' },
  { key: 'now', header: 'Councils now' },
  { key: 'gained', header: 'Gained' },
  { key: 'held', header: 'Held' },
  { key: 'lost', header: 'Lost' },
  { key: 'net', header: 'Net' },
  { key: 'gained_from', header: 'Gained from' },
] as const;

function toSources(gained: readonly ControlFact[]): GainSource[] {
  const counts = new Map<Control | null, number>();
  for (const { previous } of gained) counts.set(previous, (counts.get(previous) ?? 0) + 1);
  const orderOf = (code: Control | null) => (code === null ? Infinity : partyOrder(code));
  return [...counts].map(([from, count]) => ({ from, count })).sort((a, b) => orderOf(a.from) - orderOf(b.from));
}

/** Where gains came from, in words, the most first: "2 from Labour; 1, holder not said". Beyond `most` sources the rest is summed. */
export function sourcesInWords(from: readonly GainSource[], most = Infinity): string {
  const bySize = [...from].sort((a, b) => Number(a.from === null) - Number(b.from === null) || b.count - a.count);
  const said = bySize
    .slice(0, most)
    .map((source) =>
      source.from === null
        ? `${source.count}, holder not said`
        : `${source.count} from ${partyInSentence(source.from)}`,
    );
  const rest = bySize.slice(most).reduce((sum, { count }) => sum + count, 0);
  return [...said, ...(rest > 0 ? [`${rest} more`] : [])].join('; ');
}

function toLine(controls: readonly ControlFact[], party: Control): ScoreboardLine {
  const those = (outcome: ControlFact['outcome']) =>
    controls.filter((fact) =>
      isOutcomeFor(party, outcome, { outcome: fact.outcome, now: fact.control, before: fact.previous }),
    );
  const [gained, held, lost] = [those('gain'), those('hold'), those('loss')];
  return {
    party,
    gained,
    held,
    lost,
    now: gained.length + held.length,
    net: gained.length - lost.length,
    from: toSources(gained),
  };
}

function summarise(lines: readonly ScoreboardLine[], withoutWinner: number): string {
  const said = lines.map(({ party, gained, held, lost }) => {
    if (party === 'NOC') return gained.length > 0 ? `${gained.length} went to no overall control` : '';
    const counts = [
      gained.length > 0 ? `gained ${gained.length}` : '',
      held.length > 0 ? `held ${held.length}` : '',
      lost.length > 0 ? `lost ${lost.length}` : '',
    ].filter((part) => part !== '');
    return `${partyAtStart(party)} ${nameList(counts)}`;
  });
  if (withoutWinner > 0) said.push(`of ${withoutWinner} the winner is not said`);
  const all = said.filter((part) => part !== '').join('; ');
  return all === '' ? '' : `${all}.`;
}

/** Counts the reported councils by party. Takes control facts that are already filtered. */
export function toScoreboardModel(controls: readonly ControlFact[]): ScoreboardModel {
  const codes = new Set(controls.flatMap((fact) => [fact.control, fact.previous]).filter((code) => code !== null));
  const lines = [...codes]
    .map((party) => toLine(controls, party))
    .sort(
      (a, b) =>
        Number(a.party === 'NOC') - Number(b.party === 'NOC') ||
        b.now - a.now ||
        partyOrder(a.party) - partyOrder(b.party),
    );
  const withoutWinner = controls.filter((fact) => fact.outcome !== 'hold' && fact.control === null);
  const most = Math.max(1, ...lines.map((line) => line.now + line.lost.length));
  return {
    title: 'Councils reported',
    summary: summarise(lines, withoutWinner.length),
    lines,
    reported: controls.length,
    withoutWinner,
    most,
    isCrowded: most > MOST_SQUARES,
    columns,
    rows: lines.map((line) => ({
      party: line.party,
      name: partyAtStart(line.party),
      now: line.now,
      gained: line.gained.length,
      held: line.held.length,
      lost: line.lost.length,
      net: line.net,
      gained_from: sourcesInWords(line.from),
    })),
  };
}
