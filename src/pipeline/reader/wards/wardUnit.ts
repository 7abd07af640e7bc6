import type { Place } from '../../../domain/Fact.ts';
import { kindTest } from '../units/kindTest.ts';
import { kindOf } from '../units/lexiconWords.ts';
import { isOpenName } from '../units/openName.ts';
import { inTitleCase } from './headingNames.ts';
import { changeUnit, type NamedCouncil, type NamedWard, type Unit } from '../units/Unit.ts';
import { flatten } from '../../flatten.ts';

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

function nameOf(units: readonly Unit[]): string {
  const name = units
    .map(({ surface }) => surface)
    .join(' ')
    .replace(/['’]s?$/, (ending) => (ending.length === 1 ? '' : ending));
  // "ELM ROW" is how a heading writes it.
  return name.length > longestShort && name === name.toUpperCase() ? inTitleCase(name) : name;
}

const longestShort = 3;

const standsAlone = kindTest('PNY~^FTOBI');

/** Whether a word may stand in a ward's name: a capital, and neither a verb nor a word that only joins. */
export const mayBeName = (unit: Unit | undefined): boolean =>
  unit?.cap === true && unit.group === null && !standsAlone(unit.kind);

/** Whether the gazetteer gives a council a ward of this name. */
export const hasWard = (unit: Unit, place: Place | null): boolean =>
  place !== null && (unit.wardOf?.includes(place.gss) ?? false);

const mayStand = kindTest('XCK');
const longestSide = 3;

/** Joins "Minster" "&" "Woodmansey": the sign, unlike the word, stands inside names, also between those that are councils by themselves. */
export function joinAmpersands(units: readonly Unit[]): readonly Unit[] {
  if (!units.some(({ kind, surface }) => kind === kindOf.and && surface === '&')) return units;
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) continue;
    const from = unit.surface === '&' ? sideBefore(joined) : joined.length;
    const end = unit.surface === '&' ? sideBehind(units, at + 1) : at + 1;
    const sides = [...joined.slice(from), ...units.slice(at + 1, end)];
    if (from < joined.length && end > at + 1 && sides.some(({ kind }) => kind === kindOf.name)) {
      const first = isListOfOne(joined, from, units[end]) ? from - 2 : from;
      joined.splice(first, joined.length - first, joinAll([...joined.slice(first), unit, ...units.slice(at + 1, end)]));
      at = end - 1;
      continue;
    }
    joined.push(unit);
  }
  return joined;
}

// "Longstanton, Northstowe & Over division": one name of three.
const isListOfOne = (joined: readonly Unit[], from: number, behind: Unit | undefined): boolean =>
  joined[from - 1]?.kind === ',' && isSide(joined[from - 2]) && /^(?:ward|division)$/.test(behind?.words ?? '');

const isSide = (unit: Unit | undefined): boolean =>
  unit !== undefined && mayStand(unit.kind) && unit.cap && unit.councils.length < 2;

// Where the words in a row before the sign begin.
function sideBefore(units: readonly Unit[]): number {
  let from = units.length;
  while (from > units.length - longestSide) {
    const unit = units[from - 1];
    const next = units[from];
    if (
      unit === undefined ||
      !isSide(unit) ||
      unit.asides.length > 0 ||
      unit.owns ||
      (next !== undefined && next.start !== unit.end + 1)
    )
      break;
    from -= 1;
  }
  return from;
}

function sideBehind(units: readonly Unit[], start: number): number {
  let end = start;
  while (end < start + longestSide) {
    const unit = units[end];
    const before = units[end - 1];
    if (unit === undefined || before === undefined) break;
    // "Northstowe & Over"
    const isName = isSide(unit) || (end === start && unit.cap && /[IRxa]/.test(unit.kind));
    if (!isName || (end > start && (unit.start !== before.end + 1 || before.owns))) break;
    end += 1;
    if (unit.asides.length > 0) break;
  }
  return end;
}

/** One name of several and the signs and words that stand between them: "A, B and C", "A & B". */
export function joinAll(units: readonly Unit[]): Unit {
  const [first, ...rest] = units;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('Nothing to join.');
  return changeUnit(first, {
    kind: kindOf.name,
    councils: [],
    end: last.end,
    owns: last.owns,
    asides: last.asides,
    words: units.map(({ words, kind }) => (kind === kindOf.and ? 'and' : words)).join(' '),
    surface: units
      .map(({ surface }) => surface)
      .join(' ')
      .replaceAll(' ,', ','),
    wardOf: flatten(units, ({ wardOf }) => wardOf ?? []),
  });
}

const part = /^(?:(?:north|south|east|west|central|mid|northern|southern)(?: (?:east|west|central))?|city|rural)$/;

/** Joins "Lancaster" and "Central", a division that is a part of a town, and in a county's list "Boston" and "Coastal". */
export function joinParts(units: readonly Unit[], counties: readonly string[]): Unit[] {
  const joined: Unit[] = [];
  for (const [at, one] of units.entries()) {
    // "Chorley Central was held by Labour, who also held Preston City"
    const isCity = one.kind === kindOf.council && one.words.endsWith(' city') && isOfCounty(one, counties);
    const unit = isCity ? changeUnit(one, { kind: kindOf.name, councils: [], loose: true }) : one;
    const town = joined.at(-1);
    const isOne =
      town !== undefined && units[at - 1] === town && (isPart(town, unit) || isOfDistrict(town, unit, counties));
    if (!isOne) {
      joined.push(unit);
      continue;
    }
    joined.pop();
    joined.push(
      changeUnit(town, {
        kind: kindOf.name,
        councils: [],
        end: unit.end,
        owns: unit.owns,
        asides: unit.asides,
        words: `${town.words} ${unit.words}`,
        surface: `${town.surface} ${unit.surface}`,
        loose: true,
      }),
    );
  }
  return joined;
}

const isPart = (town: Unit, { kind, words, start, cap }: Unit): boolean =>
  town.kind === kindOf.otherPlace &&
  town.cap &&
  cap &&
  kind === kindOf.name &&
  start === town.end + 1 &&
  // "Cannock Town Centre"
  (part.test(words) || (words === 'centre' && town.words.endsWith(' town')));

// A district of the county with the rest of a division's name.
const isOfDistrict = (district: Unit, unit: Unit, counties: readonly string[]): boolean =>
  isDistrictOf(district, counties) &&
  unit.start === district.end + 1 &&
  ((unit.kind === kindOf.name && unit.cap && parts.test(unit.words)) || isOpenName(unit));

// "Ribble Valley North East"
const parts = /^(?:north|south|east|west|central|rural)(?: (?:east|west|central|rural))?$/;

const suffix = /\b(?:council|borough|city|district)\b/;

/** Whether a unit is the plain name of a district of one of these counties. */
export const isDistrictOf = (
  { kind, cap, owns, words, asides, councils }: Unit,
  counties: readonly string[],
): boolean =>
  kind === kindOf.council &&
  cap &&
  !owns &&
  asides.length === 0 &&
  !suffix.test(words) &&
  isOfCounty({ councils, owns, asides }, counties);

const isOfCounty = (
  { councils, owns, asides }: Pick<Unit, 'councils' | 'owns' | 'asides'>,
  counties: readonly string[],
): boolean =>
  !owns &&
  asides.length === 0 &&
  councils.length === 1 &&
  councils.some(({ candidates }) => candidates.every(({ county }) => county !== null && counties.includes(county)));

/** One name of two and what stands between them. */
export function joinNames(first: Unit, sign: Unit, last: Unit): Unit {
  return changeUnit(first, {
    end: last.end,
    owns: last.owns,
    asides: last.asides,
    words: `${first.words} and ${last.words}`,
    surface: `${first.surface} ${sign.surface} ${last.surface}`,
    wardOf: placesOfBoth(first.wardOf ?? [], last.wardOf ?? []),
  });
}

// Where one council has a ward of either name, it is of that one.
function placesOfBoth(first: readonly string[], last: readonly string[]): readonly string[] {
  const both = first.filter((gss) => last.includes(gss));
  return both.length > 0 ? both : [...first, ...last];
}
