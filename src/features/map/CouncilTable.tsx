import { plural } from '../../parts/formatChange.ts';
import { EvidenceLink } from '../../parts/EvidenceLink.tsx';
import { formatDayTime } from '../../parts/formatTime.ts';
import { PartySwatch } from '../../parts/PartySwatch.tsx';
import { partyName } from '../../parts/partyWords.ts';
import type { Control } from '../../domain/Fact.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useLink } from '../../url/useLink.ts';
import type { MapArea } from './model/toMapModel.ts';

const outcomes = { gain: 'Gained', hold: 'Held', loss: 'Lost' };
const records = { agrees: 'Agrees', differs: 'Differs', disputed: 'Disputed', silent: '' };

function Party({ code, unknown }: { code: Control | null; unknown: string }) {
  if (code === null) return <span className="text-quiet">{unknown}</span>;
  return (
    <span className="inline-flex items-baseline gap-1.5">
      <PartySwatch party={code} size={10} />
      {partyName(code)}
    </span>
  );
}

/** Who ran it before and after by the official record, and whether the reports agree. */
function Record({ area, official }: { area: MapArea; official: string | null }) {
  if (!official) return <span className="text-quiet">Not on record</span>;
  const verdict = area.record ? records[area.record] : '';
  return (
    <>
      {official}
      {verdict ? <span className="text-quiet"> · {verdict.toLowerCase()}</span> : null}
    </>
  );
}

interface CouncilTableProps {
  areas: readonly MapArea[];
  selected: string | null;
  timeZone: string;
  /** The official record of a council in a few words: "Con → NOC". */
  officialOf: (gss: string) => string | null;
}

/** Every council that voted or is reported, as rows: the same figures as the map's, to be sorted. */
export function CouncilTable({ areas, selected, timeZone, officialOf }: CouncilTableProps) {
  const { href } = useLink();
  const unknown = (area: MapArea) => (area.fact ? 'Not said' : 'Not in these documents');
  const columns: Column<MapArea>[] = [
    {
      key: 'council',
      header: 'Council',
      sortValue: (area) => area.name,
      cell: (area) => (
        <a className="link" href={href({ council: area.slug })}>
          {area.name}
        </a>
      ),
    },
    {
      key: 'now',
      header: 'Who runs it now',
      sortValue: (area) => (area.party ? partyName(area.party) : null),
      cell: (area) => <Party code={area.party} unknown={unknown(area)} />,
    },
    {
      key: 'outcome',
      header: 'What happened',
      sortValue: (area) => (area.control ? outcomes[area.control.outcome] : null),
      cell: (area) => (area.control ? outcomes[area.control.outcome] : null),
    },
    {
      key: 'before',
      header: 'Before',
      sortValue: (area) => (area.control?.previous ? partyName(area.control.previous) : null),
      cell: (area) => (area.control ? <Party code={area.control.previous} unknown="Not said" /> : null),
    },
    {
      key: 'known',
      header: 'Known by',
      sortValue: (area) => area.control?.knownBy ?? null,
      cell: (area) => {
        if (!area.fact) return null;
        const time = area.control ? formatDayTime(area.control.knownBy, timeZone, 'short') : 'The words';
        return <EvidenceLink fact={area.fact}>{time}</EvidenceLink>;
      },
    },
    {
      key: 'record',
      header: 'Official record',
      sortValue: (area) => area.record,
      cell: (area) => <Record area={area} official={officialOf(area.gss)} />,
    },
    { key: 'region', header: 'Region', sortValue: (area) => area.region, cell: (area) => area.region },
  ];
  return (
    <DataTable
      caption={`${plural(areas.length, 'council')}, reported ones first`}
      columns={columns}
      rows={areas}
      rowKey={(area) => area.gss}
      isSelected={(area) => area.gss === selected}
      empty="No council is left within these filters."
    />
  );
}
