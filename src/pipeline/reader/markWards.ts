import type { Place } from '../../domain/Fact.ts';
import { firstNames } from './firstNames.ts';
import { joinPairs } from './joinPairs.ts';
import { kindTest } from './kindTest.ts';
import { kindOf } from './lexiconWords.ts';
import { openWard } from './openWards.ts';
import { changeUnit, type NamedCouncil, type Unit } from './Unit.ts';
import { calledWard, feedName, seatsIn, verbObject, verbSubject } from './wardInContext.ts';
import { gazetteerPlace, placesIn, settingPlace, type WardSetting } from './wardSetting.ts';
import {
  hasWard,
  joinAmpersands,
  joinNames,
  mayBeName,
  toWard,
  wardNouns,
  type PlaceOf,
  type WardRead,
} from './wardUnit.ts';

const opensName = kindTest('XKR');
const mayOpen = kindTest('XKRCx');

/** Finds ward names: before "(Council)", beside "ward", at the head of an entry, as the object or subject of a verb, and in the gazetteer of a council at hand. */
export function markWards(units: readonly Unit[], placeOf: PlaceOf, setting: WardSetting): Unit[] {
  const named = joinPairs(joinAmpersands(units));
  const own = placesIn(named, placeOf);
  const marked: Unit[] = [];
  for (let at = 0; at < named.length; at += 1) {
    const unit = named[at];
    if (unit === undefined) continue;
    for (const aside of unit.asides)
      if (aside.kind === 'relative') aside.units = markWards(aside.units, placeOf, setting);
    // A word without a capital is no name, and begins none.
    const isName = unit.cap ? mayOpen(unit.kind) : unit.kind === kindOf.name || unit.kind === kindOf.council;
    const read = isName ? readWard(named, at, placeOf, own, setting) : null;
    if (read === null) {
      marked.push(unit);
      continue;
    }
    marked.push(read.unit);
    at = read.end - 1;
  }
  return withoutOwners(listWards(marked, placeOf, setting));
}

// "in Richmond’s Ham Common": the council only says where the ward is.
function withoutOwners(units: readonly Unit[]): Unit[] {
  return units.filter((unit, at) => {
    const next = units[at + 1];
    const isOwner = unit.kind === kindOf.council && unit.owns && next?.kind === kindOf.ward && unit.asides.length === 0;
    if (isOwner) next.start = unit.start;
    return !isOwner;
  });
}

function readWard(
  units: readonly Unit[],
  at: number,
  placeOf: PlaceOf,
  own: readonly Place[],
  setting: WardSetting,
): WardRead | null {
  return (
    bracketed(units, at, placeOf) ??
    insideBracket(units, at, placeOf) ??
    besideNoun(units, at, placeOf) ??
    headOfEntry(units, at, placeOf) ??
    entryOfCouncil(units, at, placeOf) ??
    inCouncil(units, at, placeOf) ??
    known(units, at, own, setting) ??
    calledWard(units, at, own, setting) ??
    feedName(units, at, own, setting) ??
    verbObject(units, at, own, setting) ??
    verbSubject(units, at, own, setting) ??
    seatsIn(units, at, own, setting) ??
    openWard(units, at, own, setting, placeOf)
  );
}

// "Fryerns (Basildon)"; not "Mansfield (Nottinghamshire)", whose brackets hold its county.
function bracketed(units: readonly Unit[], at: number, placeOf: PlaceOf): WardRead | null {
  if (!mayBeName(units[at])) return null;
  let end = at;
  while (mayBeName(units[end]) && end < at + 5) {
    const [aside] = units[end]?.asides ?? [];
    const council = aside?.kind === 'bracket' ? aside.units[0] : undefined;
    if (council?.kind === kindOf.council) {
      const [named] = council.councils;
      const place = named === undefined ? null : placeOf(named);
      const own = units[end]?.councils[0]?.candidates[0];
      if (end === at && own?.county != null && named?.candidates.some(({ name }) => name === own.county)) return null;
      const unit = toWard(units, at, end + 1, place);
      return unit === null ? null : { unit, end: end + 1 };
    }
    if (aside !== undefined) return null;
    end += 1;
  }
  return null;
}

// "Bury (Besses): Labour hold": the ward in the brackets.
function insideBracket(units: readonly Unit[], at: number, placeOf: PlaceOf): WardRead | null {
  const unit = units[at];
  const [named] = unit?.councils ?? [];
  const [aside] = unit?.asides ?? [];
  if (unit?.kind !== kindOf.council || named === undefined || aside?.kind !== 'bracket') return null;
  const [inside, more] = aside.units;
  const place = placeOf(named);
  if (inside === undefined || (more !== undefined && !wardNouns.test(more.words)) || !hasWard(inside, place))
    return null;
  const ward = toWard(aside.units, 0, 1, place);
  return ward === null
    ? null
    : { unit: changeUnit(ward, { start: unit.start, end: inside.end + 1, asides: [] }), end: at + 1 };
}

// "Old Town ward", "the wards of X and Y", "Regent’s Park and Hyde Park wards", "Ladywood by-election"
function besideNoun(units: readonly Unit[], at: number, placeOf: PlaceOf): WardRead | null {
  const unit = units[at];
  const next = units[at + 1];
  // "Claire Ward": a person.
  if (unit !== undefined && next?.surface === 'Ward' && firstNames.has(unit.words)) return null;
  if (unit?.cap !== true || unit.group !== null || !/[XKRCx]/.test(unit.kind)) return null;
  if (unit.kind === kindOf.council && (next?.words !== 'ward' || isOneOfMany(units, at))) return null;
  let end = at;
  while (
    /[XKRx]/.test(units[end + 1]?.kind ?? '') &&
    units[end + 1]?.cap === true &&
    !wardNouns.test(units[end + 1]?.words ?? '') &&
    end < at + 3
  )
    end += 1;
  // "Brockmoor and Pensnett ward", but "Regent’s Park and Hyde Park wards".
  const [joiner, second, single] = units.slice(end + 1, end + 4);
  if (
    end === at &&
    unit.kind === kindOf.name &&
    joiner?.kind === kindOf.and &&
    second?.kind === kindOf.name &&
    single !== undefined &&
    /^(ward|division)$/.test(single.words) &&
    !isListOfTwo(unit, second)
  ) {
    const near = [joinNames(unit, joiner, second), ...units.slice(at + 3, at + 8)];
    const read = besideNoun(near, 0, placeOf);
    return read === null ? null : { unit: read.unit, end: at + read.end + 2 };
  }
  const noun = units[end + 1];
  if (
    noun !== undefined &&
    (wardNouns.test(noun.words) || (noun.kind === kindOf.wardWord && unit.kind !== kindOf.council)) &&
    !noun.owns
  ) {
    const beside = councilBeside(units, end + 1);
    // A by-election may be Parliament’s: the name has to be a ward’s.
    if (noun.kind === kindOf.wardWord && beside === null && unit.wardOf === null) return null;
    const ward = toWard(units, at, end + 1, beside === null ? null : placeOf(beside.council));
    if (ward === null) return null;
    const words = noun.kind === kindOf.wardWord ? 'by election' : ward.words;
    return {
      unit: changeUnit(ward, { end: beside?.stop ?? noun.end, owns: noun.owns, words, asides: noun.asides }),
      end: beside?.end ?? end + 2,
    };
  }
  const before = units[at - 1];
  const two = units[at - 2];
  if (
    unit.kind === kindOf.name &&
    before !== undefined &&
    two !== undefined &&
    /[OI]/.test(before.kind) &&
    (wardNouns.test(two.words) || two.kind === kindOf.wardWord)
  ) {
    const ward = toWard(units, at, end + 1, null);
    return ward === null
      ? null
      : { unit: two.kind === kindOf.wardWord ? changeUnit(ward, { words: 'by election' }) : ward, end: end + 1 };
  }
  return null;
}

// "First Kirklees ward: …", "a Bury ward": a ward of that council, and not one of its name.
const isOneOfMany = (units: readonly Unit[], at: number): boolean =>
  /^(first|next|last|latest|key|a|one|another|every|this|that|our)$/.test(units[at - 1]?.words ?? '') ||
  units[at + 2]?.kind === ':';

// Both are wards of one council: two wards rather than one name.
const isListOfTwo = (first: Unit, second: Unit): boolean =>
  first.wardOf?.some((gss) => second.wardOf?.includes(gss) ?? false) ?? false;

// "… ward (Reading)", "… ward, Stevenage,"
function councilBeside(
  units: readonly Unit[],
  noun: number,
): { council: NamedCouncil; end: number; stop: number } | null {
  const [aside] = units[noun]?.asides ?? [];
  const inside =
    aside?.kind === 'bracket' && aside.units[0]?.kind === kindOf.council ? aside.units[0].councils[0] : undefined;
  if (inside !== undefined) return { council: inside, end: noun + 1, stop: inside.end + 1 };
  const unit = units[noun + 2];
  const behind = units[noun + 3];
  const [named] = unit?.councils ?? [];
  if (units[noun + 1]?.kind !== ',' || unit?.kind !== kindOf.council || named === undefined) return null;
  return behind === undefined || /[,.:\-;(|]/.test(behind.kind)
    ? { council: named, end: behind?.kind === ',' ? noun + 4 : noun + 3, stop: unit.end }
    : null;
}

// "Kingsteignton West, Teignbridge – Con hold" at the head of a sentence or behind a colon.
function headOfEntry(units: readonly Unit[], at: number, placeOf: PlaceOf): WardRead | null {
  const before = units[at - 1];
  if (before !== undefined && !/[|:;.#]/.test(before.kind)) return null;
  if (!opensName(units[at]?.kind ?? '') || units[at]?.cap !== true) return null;
  let end = at;
  while (mayBeName(units[end + 1]) && units[end + 1]?.kind !== kindOf.council && end < at + 4) end += 1;
  const council = units[end + 2];
  if (units[end + 1]?.kind !== ',' || council?.kind !== kindOf.council || council.owns) return null;
  const behind = units[end + 3];
  if (behind !== undefined && !/[.:\-,(P|]/.test(behind.kind)) return null;
  const [named] = council.councils;
  const unit = toWard(units, at, end + 1, named === undefined ? null : placeOf(named));
  return unit === null ? null : { unit: changeUnit(unit, { end: council.end, asides: council.asides }), end: end + 3 };
}

// "NORWICH, Mancroft: Grn hold": the council first, in a feed.
function entryOfCouncil(units: readonly Unit[], at: number, placeOf: PlaceOf): WardRead | null {
  const unit = units[at];
  const before = units[at - 1];
  if (unit?.kind !== kindOf.council || unit.owns || (before !== undefined && !/[|;.]/.test(before.kind))) return null;
  if (!/[-,:]/.test(units[at + 1]?.kind ?? '') || units[at + 2]?.kind !== kindOf.name) return null;
  let end = at + 2;
  while (mayBeName(units[end + 1]) && end < at + 6) end += 1;
  if (!/[-:]/.test(units[end + 1]?.kind ?? '')) return null;
  const [named] = unit.councils;
  const ward = toWard(units, at + 2, end + 1, named === undefined ? null : placeOf(named));
  return ward === null ? null : { unit: changeUnit(ward, { start: unit.start }), end: end + 1 };
}

// "Hindley Green in Wigan", where the gazetteer has it.
function inCouncil(units: readonly Unit[], at: number, placeOf: PlaceOf): WardRead | null {
  const unit = units[at];
  const council = units[at + 2];
  if (unit?.kind !== kindOf.name || units[at + 1]?.kind !== kindOf.at || council?.kind !== kindOf.council) return null;
  const place = council.councils[0] === undefined ? null : placeOf(council.councils[0]);
  if (place === null || !hasWard(unit, place)) return null;
  const ward = toWard(units, at, at + 1, place);
  return ward === null ? null : { unit: ward, end: at + 1 };
}

// A name of the gazetteer of a council that the sentence or what stands before it is about.
function known(units: readonly Unit[], at: number, own: readonly Place[], setting: WardSetting): WardRead | null {
  const unit = units[at];
  if (unit?.kind !== kindOf.name || unit.wardOf === null) return null;
  const place = gazetteerPlace(unit, own, setting);
  if (place === null) return null;
  const ward = toWard(units, at, at + 1, place);
  // "W, X, fell to": the council only says where the ward is.
  const council = units[at + 2];
  const isOfWard = units[at + 1]?.kind === ',' && council?.councils[0]?.candidates.some(({ gss }) => gss === place.gss);
  if (ward !== null && council?.kind === kindOf.council && isOfWard === true && !council.owns) {
    const end = units[at + 3]?.kind === ',' && units[at + 4]?.group != null ? at + 4 : at + 3;
    return { unit: changeUnit(ward, { end: council.end, asides: [...ward.asides, ...council.asides] }), end };
  }
  return ward === null ? null : { unit: ward, end: at + 1 };
}

// "Regent’s Park and Hyde Park wards in Westminster": names before a ward are wards too, and share its council.
function listWards(units: Unit[], placeOf: PlaceOf, setting: WardSetting): Unit[] {
  for (let at = units.length - 1; at > 1; at -= 1) {
    const unit = units[at];
    const before = units[at - 2];
    if (unit?.kind !== kindOf.ward || before?.kind !== kindOf.name || !/[,&]/.test(units[at - 1]?.kind ?? '')) continue;
    const ward = toWard([before], 0, 1, unit.wards[0]?.council ?? null);
    if (ward !== null) units[at - 2] = ward;
  }
  if (!units.some(({ kind }) => kind === kindOf.ward)) return units;
  const councils = units.filter(({ kind }) => kind === kindOf.council);
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) continue;
    if (unit.kind !== kindOf.ward || unit.wards.some(({ council }) => council !== null)) continue;
    const place = councils.length > 0 ? councilNear(units, at, placeOf, councils) : settingPlace(unit, setting);
    for (const ward of unit.wards) ward.council ??= place;
  }
  return units;
}

// "… ward in Great Yarmouth", "… ward, Stevenage", "Bristol’s … ward", "a County Durham division".
function councilNear(units: readonly Unit[], at: number, placeOf: PlaceOf, councils: readonly Unit[]): Place | null {
  const council =
    units.slice(at + 1, at + 6).find(({ kind }) => kind === kindOf.council) ??
    units.slice(Math.max(0, at - 6), at).findLast(({ kind }) => kind === kindOf.council);
  const found = council ?? (councils.length === 1 ? councils[0] : undefined);
  const [named] = found?.councils ?? [];
  return named === undefined || (found?.councils.length ?? 0) > 1 ? null : placeOf(named);
}
