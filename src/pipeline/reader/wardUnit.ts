import type { Place } from '../../domain/Fact.ts';
import { kindTest } from './kindTest.ts';
import { kindOf } from './lexiconWords.ts';
import { changeUnit, type NamedCouncil, type NamedWard, type Unit } from './Unit.ts';

/** The settled place of a council's name; null where the document leaves it open. */
export type PlaceOf = (council: NamedCouncil) => Place | null;

/** A ward that was read in a row of units, with the index behind it. */
export interface WardRead {
  unit: Unit;
  end: number;
}

/** "ward" and "division", one or several. */
export const wardNouns = /^(ward|wards|division|divisions|electoral division|council ward)$/;

/** Makes one ward of the units between two indexes; null where there are none. */
export function toWard(units: readonly Unit[], from: number, end: number, council: Place | null): Unit | null {
  const first = units[from];
  const last = units[end - 1];
  if (first === undefined || last === undefined) return null;
  const ward: NamedWard = { name: nameOf(units.slice(from, end)), council, holder: null };
  return changeUnit(first, {
    kind: kindOf.ward,
    end: last.end,
    owns: last.owns,
    wards: [ward],
    councils: [],
    parties: [],
    holder: null,
    asides: last.asides,
    group: null,
  });
}

const nameOf = (units: readonly Unit[]): string =>
  units
    .map(({ surface }) => surface)
    .join(' ')
    .replace(/['’]s?$/, (ending) => (ending.length === 1 ? '' : ending));

const standsAlone = kindTest('PNY~^FTOBI');

/** Whether a word may stand in a ward's name: a capital, and neither a verb nor a word that only joins. */
export const mayBeName = (unit: Unit | undefined): boolean =>
  unit?.cap === true && unit.group === null && !standsAlone(unit.kind);

/** Whether the gazetteer gives a council a ward of this name. */
export const hasWard = (unit: Unit, place: Place | null): boolean =>
  place !== null && (unit.wardOf?.includes(place.gss) ?? false);

/** Joins "Minster" "&" "Woodmansey": the sign, unlike the word, stands inside names. */
export function joinAmpersands(units: readonly Unit[]): readonly Unit[] {
  if (!units.some(({ kind, surface }) => kind === kindOf.and && surface === '&')) return units;
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) continue;
    const sign = joined.at(-1);
    const first = joined.at(-2);
    if (
      unit.kind === kindOf.name &&
      sign?.surface === '&' &&
      sign === units[at - 1] &&
      first?.kind === kindOf.name &&
      first.asides.length === 0
    ) {
      joined.splice(-2, 2, joinNames(first, sign, unit));
      continue;
    }
    joined.push(unit);
  }
  return joined;
}

/** One name of two and what stands between them. */
export function joinNames(first: Unit, sign: Unit, last: Unit): Unit {
  return changeUnit(first, {
    end: last.end,
    owns: last.owns,
    asides: last.asides,
    words: `${first.words} and ${last.words}`,
    surface: `${first.surface} ${sign.surface} ${last.surface}`,
    wardOf: [...(first.wardOf ?? []), ...(last.wardOf ?? [])],
  });
}
