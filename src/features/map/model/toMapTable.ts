import type { FigureTable } from '../../../domain/FigureTable.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import { nameList } from '../../../domain/nameList.ts';
import { plural } from '../../../parts/formatChange.ts';
import { formatDayTime } from '../../../parts/formatTime.ts';
import { partyName, partyOrder } from '../../../parts/partyWords.ts';
import type { MapArea } from './toMapModel.ts';

/** A council as plain values, for CSV. */
type MapRow = {
  council: string;
  gss: string;
  region: string | null;
  control: string | null;
  outcome: string | null;
  previous: string | null;
  known_by: string | null;
  official: string | null;
  fact: string | null;
};

const columns = [
  { key: 'council', header: 'Council' },
  { key: 'gss', header: 'GSS code' },
  { key: 'region', header: 'Region' },
  { key: 'control', header: 'Who runs it now' },
  { key: 'outcome', header: 'What happened' },
  { key: 'previous', header: 'Before' },
  { key: 'known_by', header: 'Known by' },
  { key: 'official', header: 'Official record' },
  { key: 'fact', header: 'Evidence' },
];

/** The councils of map, hexes and table as plain rows. */
export const toMapTable = (areas: readonly MapArea[]): FigureTable<MapRow> => ({
  columns,
  rows: areas.map(({ name, gss, region, control, fact, record }) => ({
    council: name,
    gss,
    region,
    control: control?.control ?? null,
    outcome: control?.outcome ?? null,
    previous: control?.previous ?? null,
    known_by: control?.knownBy ?? null,
    official: record,
    fact,
  })),
});

const pictured = [
  { key: 'council', header: 'Council' },
  { key: 'now', header: 'Who runs it now' },
  { key: 'happened', header: 'What happened' },
  { key: 'known', header: 'Known by' },
];

/** The same councils as a reader has them: names, sentences, local times. */
export const toPicturedTable = (areas: readonly MapArea[], timeZone: string): FigureTable => ({
  columns: pictured,
  rows: areas.map(({ name, party, fact, control, sentence }) => ({
    council: name,
    now: party === null ? (fact === null ? 'Not in these documents' : 'Not said') : partyName(party),
    happened: control ? sentence : null,
    known: control ? formatDayTime(control.knownBy, timeZone, 'short') : null,
  })),
});

/** The map in a sentence: how many councils are reported, and who runs them. */
export function toMapSentence(areas: readonly MapArea[]): string {
  const shown = areas.filter(({ control, isOut }) => control !== null && !isOut);
  if (shown.length === 0) return 'No council is reported within these filters.';
  const counts = [...groupBy(shown, ({ party }) => party)].map(([party, those]) => ({ party, count: those.length }));
  const rank = (party: string | null) => (party === null ? 2 : Number(party === 'NOC'));
  const said = counts
    .sort(
      (a, b) =>
        rank(a.party) - rank(b.party) || b.count - a.count || partyOrder(a.party ?? '') - partyOrder(b.party ?? ''),
    )
    .map(({ party, count }) => {
      if (party === null) return `${count} whose winner is not said`;
      return party === 'NOC' ? `${count} with no overall control` : `${count} ${partyName(party)}`;
    });
  return `${plural(shown.length, 'council')} reported: ${nameList(said)}.`;
}
