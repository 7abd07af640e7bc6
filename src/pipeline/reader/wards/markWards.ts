import type { Place } from '../../../domain/Fact.ts';
import { joinLongNames } from '../units/joinLongNames.ts';
import { joinPairs } from '../units/joinPairs.ts';
import { kindTest } from '../units/kindTest.ts';
import { kindOf } from '../units/lexiconWords.ts';
import { isOpenName, isPerson } from '../units/openName.ts';
import { openWard } from './openWards.ts';
import { changeUnit, type NamedCouncil, type Unit } from '../units/Unit.ts';
import {
  calledWard,
  isCompassAt,
  feedName,
  feedWardOfCouncilsName,
  seatsIn,
  verbObject,
  verbSubject,
} from './wardInContext.ts';
import { holderBeside } from './holderBeside.ts';
import { withoutOwners } from './withoutOwners.ts';
import { besideNoun, notElsewhere } from './wardBesideNoun.ts';
import { gazetteerPlace, placesAtHand, placesIn, settingPlace, type WardSetting } from './wardSetting.ts';
import {
  hasWard,
  joinAmpersands,
  joinParts,
  mayBeName,
  toWard,
  wardNouns,
  type PlaceOf,
  type WardRead,
} from './wardUnit.ts';
import { flatten } from '../../flatten.ts';

const opensName = kindTest('XKR');
const mayOpen = kindTest('XKRCx');

/** Finds ward names: before "(Council)", beside "ward", at the head of an entry, as the object or subject of a verb, and in the gazetteer of a council at hand. */
export function markWards(units: readonly Unit[], placeOf: PlaceOf, setting: WardSetting): Unit[] {
  const own = placesIn(units, placeOf);
  const counties = countiesAround(units, own, setting);
  const whole = joinAmpersands(counties.length > 0 ? joinParts(units, counties) : units);
  const named = joinPairs(joinLongNames(whole, placesAtHand(own, setting)), placesAtHand(own, setting));
  const marked: Unit[] = [];
  for (let at = 0; at < named.length; at += 1) {
    const unit = named[at];
    if (unit === undefined) continue;
    for (const aside of unit.asides)
      if (aside.kind === 'relative')
        aside.units = markWards(aside.units, placeOf, settingOf(unit, own, setting, placeOf));
    // A word without a capital is no name, and begins none.
    const isName = unit.cap ? mayOpen(unit.kind) : unit.kind === kindOf.name || unit.kind === kindOf.council;
    const read = isName ? readWard(named, at, placeOf, own, setting) : null;
    marked.push(read?.unit ?? unit);
    if (read !== null) at = read.end - 1;
  }
  return withoutOwners(listWards(marked, placeOf, setting));
}

const county = 'E10';

// A county’s divisions have names that are elsewhere those of constituencies or begin as districts’ do: "Lancaster Central".
function countiesAround(units: readonly Unit[], own: readonly Place[], setting: WardSetting): string[] {
  const mayBePart = units.some(
    ({ kind, end, words }, at) =>
      kind === kindOf.otherPlace ||
      (kind === kindOf.council && words.endsWith(' city')) ||
      (kind === kindOf.council && units[at + 1]?.kind === kindOf.name && units[at + 1]?.start === end + 1),
  );
  if (!mayBePart || setting.otherElection) return [];
  const { near, post, document } = setting;
  return flatten([...own, ...near, ...post, ...(document === null ? [] : [document])], ({ gss, name }) =>
    gss.startsWith(county) ? [name] : [],
  );
}

// "on X council, where the Greens gained A", "gained X from the Tories, who also lost A": what is said of a council is of its wards.
function settingOf(
  { kind, councils }: Unit,
  own: readonly Place[],
  setting: WardSetting,
  placeOf: PlaceOf,
): WardSetting {
  const [council, more] = councils;
  const only = own.length === 1 && kind !== kindOf.council ? (own[0] ?? null) : null;
  const place = kind !== kindOf.council || council === undefined || more !== undefined ? only : placeOf(council);
  if (place === null) return setting;
  const { post, document, isTitled, titled, earlier, counted, otherElection, otherNames } = setting;
  return { near: [place], post, document, isTitled, titled, earlier, counted, otherElection, otherNames };
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
    notElsewhere(besideNoun(units, at, placeOf), setting) ??
    headOfEntry(units, at, placeOf) ??
    entryOfCouncil(units, at, placeOf) ??
    feedWardOfCouncilsName(units, at, setting) ??
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
  // "Ann Rowe (Greater Manchester)": a mayor and the area.
  if (!mayBeName(units[at]) || isPerson(units[at])) return null;
  let end = at;
  while (mayBeName(units[end]) && end < at + 5) {
    const [aside] = units[end]?.asides ?? [];
    const council = aside?.kind === 'bracket' ? aside.units[0] : undefined;
    if (council?.kind === kindOf.council) {
      // "Redbridge (Walsall stays hung)": of two councils.
      if (
        aside?.units.some(
          ({ group }) => group?.form === 'finite' && /^(?:remain|hold|gain|lose|move)$/.test(group.verbClass),
        ) === true
      )
        return null;
      const [named] = council.councils;
      const place = named === undefined ? null : placeOf(named);
      const own = units[end]?.councils[0]?.candidates[0];
      if (end === at && own?.county != null && named?.candidates.some(({ name }) => name === own.county)) return null;
      const unit = toWard(units, at, end + 1, place);
      if (unit === null) return null;
      // "Fryerns (Basildon) ward: Lab hold"
      const noun = units[end + 1];
      return noun !== undefined && wardNouns.test(noun.words) && !noun.cap
        ? { unit: changeUnit(unit, { end: noun.end, asides: [...unit.asides, ...noun.asides] }), end: end + 2 }
        : { unit, end: end + 1 };
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

// "Kingsteignton West, Teignbridge – Con hold" at the head of a sentence or behind a colon.
function headOfEntry(units: readonly Unit[], at: number, placeOf: PlaceOf): WardRead | null {
  const before = units[at - 1];
  if (before !== undefined && !/[|:;.#]/.test(before.kind)) return null;
  if (!opensName(units[at]?.kind ?? '') || units[at]?.cap !== true) return null;
  let end = at;
  while (mayBeName(units[end + 1]) && units[end + 1]?.kind !== kindOf.council && end < at + 4) end += 1;
  const council = units[end + 2];
  const behind = units[end + 3];
  if (council?.kind !== kindOf.council || council.owns) return null;
  // "Herne Village in Kent: Reform by six votes"
  const isIn = units[end + 1]?.words === 'in' && behind !== undefined && /[:-]/.test(behind.kind);
  if (units[end + 1]?.kind !== ',' && !isIn) return null;
  if (behind !== undefined && !/[.:\-,(P|]/.test(behind.kind)) return null;
  // "Ann, Croydon, 2.31am: …": who writes from where.
  if (
    behind?.kind === ',' &&
    /^(?:\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?|noon|midnight)$/.test(units[end + 4]?.surface ?? '')
  )
    return null;
  const [named] = council.councils;
  const unit = toWard(units, at, end + 1, named === undefined ? null : placeOf(named));
  return unit === null ? null : { unit: changeUnit(unit, { end: council.end, asides: council.asides }), end: end + 3 };
}

// "NORWICH, Mancroft: Grn hold": the council first, in a feed.
function entryOfCouncil(units: readonly Unit[], at: number, placeOf: PlaceOf): WardRead | null {
  const unit = units[at];
  const before = units[at - 1];
  if (unit?.kind !== kindOf.council || unit.owns || (before !== undefined && !/[|;.:]/.test(before.kind))) return null;
  if (!/[-,:]/.test(units[at + 1]?.kind ?? '') || units[at + 2]?.kind !== kindOf.name) return null;
  let end = at + 2;
  while (mayBeName(units[end + 1]) && end < at + 6) end += 1;
  const [named] = unit.councils;
  const place = named === undefined ? null : placeOf(named);
  // "Result: Dudley, Gornal" by itself, where the gazetteer has it.
  const isLast = units[end + 1] === undefined && units[at + 2] !== undefined && hasWard(units[at + 2] ?? unit, place);
  if (!/[-:]/.test(units[end + 1]?.kind ?? '') && !isLast) return null;
  const ward = toWard(units, at + 2, end + 1, place);
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
  if (unit?.kind !== kindOf.name || unit.wardOf === null || isCompassAt(units, at)) return null;
  const place = gazetteerPlace(unit, own, setting);
  if (place === null) return null;
  const ward = toWard(units, at, at + 1, place);
  if (ward?.owns === true && units[at + 1]?.group != null) ward.owns = false; // "Queen Edith’s was won by Labour"
  // "W, X, fell to": the council only says where the ward is.
  const council = units[at + 2];
  const isOfWard = units[at + 1]?.kind === ',' && council?.councils[0]?.candidates.some(({ gss }) => gss === place.gss);
  if (ward !== null && council?.kind === kindOf.council && isOfWard === true && !council.owns) {
    const end = units[at + 3]?.kind === ',' && units[at + 4]?.group != null ? at + 4 : at + 3;
    return { unit: changeUnit(ward, { end: council.end, asides: [...ward.asides, ...council.asides] }), end };
  }
  return ward === null ? null : { unit: ward, end: at + 1 };
}

// "Regent’s Park and Hyde Park wards in Westminster": names in one list with a ward are wards too, and share its council.
function listWards(units: Unit[], placeOf: PlaceOf, setting: WardSetting): Unit[] {
  for (let at = units.length - 1; at > 1; at -= 1) {
    const unit = units[at];
    const before = units[at - 2];
    if (unit?.kind !== kindOf.ward || before?.kind !== kindOf.name || !/[,&]/.test(units[at - 1]?.kind ?? '')) continue;
    const ward = toWard([before], 0, 1, unit.wards[0]?.council ?? null);
    if (ward !== null) units[at - 2] = ward;
  }
  if (!units.some(({ kind }) => kind === kindOf.ward)) return units;
  for (let at = 0; at < units.length - 2; at += 1) if (units[at]?.kind === kindOf.ward) goOnWith(units, at);
  const councils = units.filter(isCouncilNamed);
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) continue;
    if (unit.kind !== kindOf.ward) continue;
    const holder = holderBeside(unit);
    for (const ward of unit.wards) ward.holder ??= holder;
    if (unit.wards.some(({ council }) => council !== null)) continue;
    const place = councils.length > 0 ? councilNear(units, at, placeOf, councils) : settingPlace(unit, setting);
    for (const ward of unit.wards) ward.council ??= place;
  }
  return units;
}

// "held Parr, Bold and Sutton Heath": a name behind a ward in one list.
function goOnWith(units: Unit[], at: number): void {
  let next = at + 1;
  if (units[next]?.kind === ',') next += 1;
  if (units[next]?.kind === kindOf.and) next += 1;
  const unit = units[next];
  if (next === at + 1 || !isOpenName(unit) || unit.owns) return;
  const behind = units[next + 1];
  if (behind !== undefined && !/[.,;:|&FT]/.test(behind.kind)) return;
  const ward = toWard([unit], 0, 1, units[at]?.wards[0]?.council ?? null);
  if (ward !== null) units[next] = ward;
}

// Also "at an East Hertfordshire by-election", which is no result of the council.
const isCouncilNamed = ({ kind, words, councils }: Unit): boolean =>
  kind === kindOf.council || (kind === kindOf.otherPlace && councils.length === 1 && /\bby ?election$/.test(words));

// "… ward in Great Yarmouth", "… ward, Stevenage", "Bristol’s … ward", "a County Durham division".
function councilNear(units: readonly Unit[], at: number, placeOf: PlaceOf, councils: readonly Unit[]): Place | null {
  const council =
    within(units.slice(at + 1, at + 6)).find(isCouncilNamed) ??
    units.slice(Math.max(0, at - 9), at).findLast(isCouncilNamed);
  const found = council ?? (councils.length === 1 ? councils[0] : undefined);
  const [named] = found?.councils ?? [];
  if (named === undefined || (found?.councils.length ?? 0) > 1) return null;
  return placeOf(named) ?? placeWithWard(units[at], named);
}

// Up to a semicolon: "in X, Labour gained A; in Y, the Tories held B".
function within(units: readonly Unit[]): readonly Unit[] {
  const end = units.findIndex(({ kind }) => kind === ';');
  return end < 0 ? units : units.slice(0, end);
}

// "Dene ward in Newcastle": of two councils of one name, the one that has the ward.
function placeWithWard(unit: Unit | undefined, { candidates }: NamedCouncil): Place | null {
  const [only, more] = candidates.filter(({ gss }) => unit?.wardOf?.includes(gss));
  return only !== undefined && more === undefined ? { gss: only.gss, name: only.name } : null;
}
