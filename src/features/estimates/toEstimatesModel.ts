import type { Estimate } from '../../domain/Estimate.ts';
import type { FigureTable } from '../../domain/FigureTable.ts';
import { nameList } from '../../domain/nameList.ts';
import { formatNumber, plural } from '../../parts/formatChange.ts';
import { formatDay, toLocalMinute } from '../../parts/formatTime.ts';
import { partyAtStart, partyInSentence } from '../../parts/partyWords.ts';

/** One quoted figure, in words alone: an estimate is never drawn as a result is. */
export interface EstimateEntry {
  fact: string;
  kind: string;
  figure: string;
  isMissing: boolean;
  /** Whose figure it is, of where, and when it was said. */
  attribution: string;
  quote: string;
  note: string | null;
}

/** One party's value as plain values, for table and CSV. */
export type EstimateRow = {
  kind: string;
  source: string | null;
  area: string | null;
  party: string | null;
  value: number | null;
  unit: string | null;
  of: string | null;
  towards: string | null;
  note: string | null;
  fact: string;
};

export interface EstimatesModel extends FigureTable<EstimateRow> {
  title: string;
  summary: string;
  entries: readonly EstimateEntry[];
}

const kinds: Record<Estimate['kind'], string> = {
  'projected-share': 'Projected national share',
  'commons-seats': 'House of Commons estimate',
  'exit-poll': 'Exit poll',
  odds: 'Betting odds',
  swing: 'Swing as described',
};
const kindOrder = Object.keys(kinds);

const columns = [
  { key: 'kind', header: 'Kind' },
  { key: 'source', header: 'Source' },
  { key: 'area', header: 'Area' },
  { key: 'party', header: 'Party' },
  { key: 'value', header: 'Value' },
  { key: 'unit', header: 'Unit' },
  { key: 'of', header: 'Ahead of' },
  { key: 'towards', header: 'Towards' },
  { key: 'note', header: 'Note' },
  { key: 'fact', header: 'Evidence' },
] as const;

/** As many decimals as were printed, at most two. */
const asPrinted = (value: number): string => formatNumber(value, value % 1 === 0 ? 0 : (value * 10) % 1 === 0 ? 1 : 2);

function valueInWords({ party, value, unit, of }: Estimate['values'][number]): string {
  const name = partyAtStart(party);
  switch (unit) {
    case 'percent':
      return `${name} ${asPrinted(value)}%`;
    case 'points':
      return `${name} ${asPrinted(value)} percentage points`;
    case 'decimal-odds':
      return `${name} ${formatNumber(value, 2)}`;
    case 'seats-ahead-of':
      return `${name} ${plural(value, 'seat')} ahead${of === undefined ? '' : ` of ${partyInSentence(of)}`}`;
    case 'seats':
      return `${name} ${plural(value, 'seat')}`;
  }
}

function figureOf({ kind, missing, values, towards }: Estimate): string {
  if (values.length > 0) {
    const said = nameList(values.map(valueInWords));
    return kind === 'odds' ? `${said} (decimal odds)` : said;
  }
  if (missing) return 'Figure not in this copy';
  return towards === null ? 'No figure given' : `Towards ${partyInSentence(towards)}`;
}

function attributionOf({ source, area, declaredAt }: Estimate, timeZone: string): string {
  const minute = declaredAt === null ? null : toLocalMinute(declaredAt, timeZone);
  const when = minute === null ? 'time not given' : `${formatDay(minute, 'short')}, ${minute.slice(11)}`;
  return [source ?? 'source not said', area, when].filter((part) => part !== null).join(' · ');
}

/** National and modelled figures as quoted, each kind its own, in a fixed order. */
export function toEstimatesModel(estimates: readonly Estimate[], timeZone: string): EstimatesModel {
  const inOrder = [...estimates].sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind));
  const lost = inOrder.filter(({ missing, values }) => missing && values.length === 0).length;
  const count = plural(inOrder.length, 'figure that is', 'figures that are');
  return {
    title: 'Forecasts, polls and odds',
    summary:
      inOrder.length === 0
        ? ''
        : `${count} modelled or quoted, and none of them a result.${lost > 0 ? ` ${plural(lost, 'was announced but is not in this copy', 'were announced but are not in this copy')}.` : ''}`,
    entries: inOrder.map((fact) => ({
      fact: fact.id,
      kind: kinds[fact.kind],
      figure: figureOf(fact),
      isMissing: fact.missing && fact.values.length === 0,
      attribution: attributionOf(fact, timeZone),
      quote: fact.evidence[0]?.quote ?? '',
      note: fact.note,
    })),
    columns,
    rows: inOrder.flatMap((estimate): EstimateRow[] => {
      const { id, kind, source, area, towards, note, values } = estimate;
      const base = { kind, source, area, towards, note, fact: id };
      if (values.length === 0) return [{ ...base, party: null, value: null, unit: null, of: null }];
      return values.map(({ party, value, unit, of }) => ({ ...base, party, value, unit, of: of ?? null }));
    }),
  };
}
