import type { FigureTable } from '../../../domain/FigureTable.ts';
import { nameList } from '../../../domain/nameList.ts';
import { plural } from '../../../parts/formatChange.ts';
import { partyAtStart, partyInSentence, partyOrder } from '../../../parts/partyWords.ts';
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

/** The map in a sentence: how many councils are reported, and who runs them. */
export function toMapSentence(areas: readonly MapArea[]): string {
  const shown = areas.filter(({ control, isOut }) => control !== null && !isOut);
  const counts = new Map<string, number>();
  for (const { party } of shown) if (party !== null) counts.set(party, (counts.get(party) ?? 0) + 1);
  const said = [...counts]
    .sort(
      ([a, ofA], [b, ofB]) => Number(a === 'NOC') - Number(b === 'NOC') || ofB - ofA || partyOrder(a) - partyOrder(b),
    )
    .map(([code, count]) => `${code === 'NOC' ? partyInSentence(code) : partyAtStart(code)} ${count}`);
  const unsaid = shown.length - [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (unsaid > 0) said.push(`not said who ${unsaid}`);
  if (shown.length === 0) return 'No council is reported within these filters.';
  return `${plural(shown.length, 'council')} reported: ${nameList(said)}.`;
}
