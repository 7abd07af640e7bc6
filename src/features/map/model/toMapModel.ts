import type { ControlFact } from '../../../domain/ControlFact.ts';
import { isVoteKnown, type Council } from '../../../domain/Council.ts';
import type { Facts } from '../../../domain/Dataset.ts';
import type { Control } from '../../../domain/Fact.ts';
import { toSlug } from '../../../domain/toSlug.ts';
import { controlSentence } from '../../../parts/controlSentence.ts';
import { filterFacts, type FactFilters } from '../../../parts/filterFacts.ts';
import { toLetters } from './toLetters.ts';
import { toRecord, type RecordState } from './toRecord.ts';

/** What is known of a council: who runs it; that something is reported, but not who won; nothing, though it voted; no election. */
export type AreaStatus = 'control' | 'unsaid' | 'silent' | 'none' | 'unknown';

/** One council as the map, the hexes and the table show it. */
export interface MapArea {
  gss: string;
  slug: string;
  name: string;
  letters: string;
  region: string | null;
  point: readonly [number, number] | null;
  hex: readonly [number, number] | null;
  status: AreaStatus;
  /** Who runs it now, where that is reported. */
  party: Control | null;
  isGain: boolean;
  isVoted: boolean;
  /** Outside of the filters: drawn faint. */
  isOut: boolean;
  control: ControlFact | null;
  /** The fact that a press on its figure leads to. */
  fact: string | null;
  sentence: string;
  record: RecordState;
  recordSentence: string | null;
}

export interface MapModel {
  areas: readonly MapArea[];
  /** Reported councils that have no place on a map of the districts of that day. */
  undrawn: readonly MapArea[];
}

/** One model of the councils for map, hexes and table: what is known by `at`, and what the filters leave. */
export function toMapModel(facts: Facts, councils: readonly Council[], filters: FactFilters): MapModel {
  const known = filterFacts(facts, councils, { party: [], outcome: [], region: null, at: filters.at });
  const kept = new Set(filterFacts(facts, councils, filters).controls.map((fact) => fact.id));
  const controls = new Map(known.controls.map((fact) => [fact.council.gss, fact]));
  const partial = new Map(
    [...known.seats, ...known.wards].flatMap((fact) => (fact.council ? [[fact.council.gss, fact.id]] : [])),
  );
  const isKnown = isVoteKnown(councils);
  const isChoosing = filters.party.length > 0 || filters.outcome.length > 0;

  const toArea = (council: Council): MapArea => {
    const control = controls.get(council.gss) ?? null;
    const part = partial.get(council.gss) ?? null;
    const status = control?.control
      ? 'control'
      : control || part
        ? 'unsaid'
        : council.voted
          ? 'silent'
          : isKnown
            ? 'none'
            : 'unknown';
    const isElsewhere =
      filters.region !== null && (council.region === null || toSlug(council.region) !== filters.region);
    return {
      gss: council.gss,
      slug: council.slug,
      name: council.name,
      letters: toLetters(council.name),
      region: council.region,
      point: council.point,
      hex: council.hex,
      status,
      party: control?.control ?? null,
      isGain: control?.outcome === 'gain',
      isVoted: council.voted,
      isOut: isElsewhere || (isChoosing && (control === null ? status === 'unsaid' : !kept.has(control.id))),
      control,
      fact: control?.id ?? part,
      sentence: toSentence(council, status, control),
      ...toRecord(council, control),
    };
  };

  const areas = councils.map(toArea);
  const listed = new Set(councils.map((council) => council.gss));
  const unlisted = known.controls
    .filter((fact) => !listed.has(fact.council.gss))
    .map((fact) => toArea(toUnlisted(fact)));
  const isDrawn = (area: MapArea) => area.point !== null;
  return {
    areas: areas.filter(isDrawn),
    undrawn: [...areas.filter((area) => !isDrawn(area) && area.fact !== null), ...unlisted],
  };
}

function toSentence(council: Council, status: AreaStatus, control: ControlFact | null): string {
  if (control) {
    const said = controlSentence(control);
    return control.control === null ? `${said}; who won is not said` : said;
  }
  if (status === 'unsaid') return `${council.name}: wards or seats are reported, but not who runs it`;
  if (status === 'silent') return `${council.name} voted; its result is not in these documents`;
  return status === 'none' ? `${council.name}: no election` : `${council.name} is not in these documents`;
}

const toUnlisted = ({ council }: ControlFact): Council => ({
  ...council,
  slug: toSlug(council.name),
  aliases: [],
  region: null,
  type: 'other',
  point: null,
  hex: null,
  voted: true,
  official: null,
});

/** The rows of the table: what voted or is reported, results first; where results are chosen among, results only. */
export function toTableAreas({ areas, undrawn }: MapModel, isChoosing: boolean): MapArea[] {
  return [...areas, ...undrawn]
    .filter((area) => !area.isOut && (isChoosing ? area.control !== null : area.isVoted || area.fact !== null))
    .sort((a, b) => Number(b.control !== null) - Number(a.control !== null) || a.name.localeCompare(b.name, 'en-GB'));
}
