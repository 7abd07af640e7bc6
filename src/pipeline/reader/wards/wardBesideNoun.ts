import { firstNames } from '../names/firstNames.ts';
import { kindOf } from '../units/lexiconWords.ts';
import { changeUnit, type NamedCouncil, type Unit } from '../units/Unit.ts';
import { isOfOther, type WardSetting } from './wardSetting.ts';
import { joinNames, toWard, wardNouns, type PlaceOf, type WardRead } from './wardUnit.ts';

/** "Old Town ward", "the wards of X and Y", "Regent’s Park and Hyde Park wards", "Ladywood by-election": a name beside a noun that says what it is. */
export function besideNoun(units: readonly Unit[], at: number, placeOf: PlaceOf): WardRead | null {
  const unit = units[at];
  const next = units[at + 1];
  // "Claire Ward": a person.
  if (unit !== undefined && next?.surface === 'Ward' && firstNames.has(unit.words)) return null;
  if (unit?.cap !== true || unit.group !== null || !/[XKRCx]/.test(unit.kind)) return null;
  if (unit.kind === kindOf.council && (next?.words !== 'ward' || isOneOfMany(units, at))) return null;
  // "Blackpool South by-election": Parliament’s.
  const before = units[at - 1];
  if (before?.kind === kindOf.otherPlace && before.end + 1 === unit.start && units[at + 1]?.kind === kindOf.wardWord)
    return null;
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
    (single.kind === kindOf.wardWord
      ? /^by ?election$/.test(single.words)
      : single.words === 'division' || (single.words === 'ward' && !isListOfTwo(unit, second)))
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
    if (noun.kind === kindOf.wardWord && beside === null && (unit.wardOf ?? []).length === 0) return null;
    const ward = toWard(units, at, end + 1, beside === null ? null : placeOf(beside.council));
    if (ward === null) return null;
    const words = noun.kind === kindOf.wardWord ? 'by election' : ward.words;
    return {
      unit: changeUnit(ward, {
        end: beside?.stop ?? noun.end,
        owns: noun.owns,
        words,
        asides: [...noun.asides, ...(beside?.asides ?? [])],
      }),
      end: beside?.end ?? end + 2,
    };
  }
  const two = units[at - 2];
  if (
    before !== undefined &&
    two !== undefined &&
    /[OI]/.test(before.kind) &&
    (unit.kind === kindOf.name || (unit.kind === kindOf.otherPlace && before.kind === kindOf.of)) &&
    (wardNouns.test(two.words) || (two.kind === kindOf.wardWord && unit.kind === kindOf.name)) &&
    !/^(?:parliament|westminster|mayor|the commons)$/.test(unit.words)
  ) {
    // "the Gloucestershire division of Stroud Central"
    const [named] = units[at - 3]?.kind === kindOf.council ? (units[at - 3]?.councils ?? []) : [];
    const isTheirs = wardNouns.test(two.words) && before.kind === kindOf.of && named !== undefined;
    const ward = toWard(units, at, end + 1, isTheirs ? placeOf(named) : null);
    return ward === null
      ? null
      : { unit: two.kind === kindOf.wardWord ? changeUnit(ward, { words: 'by election' }) : ward, end: end + 1 };
  }
  return null;
}

// "First Kirklees ward: …", "a Bury ward": a ward of that council, and not one of its name.
const isOneOfMany = (units: readonly Unit[], at: number): boolean =>
  units[at + 2]?.kind === kindOf.of ||
  /^(first|next|last|latest|key|a|one|another|every|this|that|our)$/.test(units[at - 1]?.words ?? '') ||
  // "Smithills, the Bolton ward which Labour gained"
  (units[at - 1]?.words === 'the' &&
    ((units[at - 2]?.kind === ',' && units[at - 3]?.kind === kindOf.name) || (units[at]?.wardOf ?? []).length === 0)) ||
  units[at + 2]?.kind === ':';

// Both are wards of one council: two wards rather than one name.
const isListOfTwo = (first: Unit, second: Unit): boolean =>
  first.wardOf?.some((gss) => second.wardOf?.includes(gss) ?? false) ?? false;

// "… ward (Reading)", "… ward, Stevenage,"
function councilBeside(
  units: readonly Unit[],
  noun: number,
): { council: NamedCouncil; end: number; stop: number; asides: Unit['asides'] } | null {
  const [aside] = units[noun]?.asides ?? [];
  const inside =
    aside?.kind === 'bracket' && aside.units[0]?.kind === kindOf.council ? aside.units[0].councils[0] : undefined;
  if (inside !== undefined) return { council: inside, end: noun + 1, stop: inside.end + 1, asides: [] };
  const unit = units[noun + 2];
  const behind = units[noun + 3];
  const [named] = unit?.councils ?? [];
  if (units[noun + 1]?.kind !== ',' || unit?.kind !== kindOf.council || named === undefined) return null;
  return behind === undefined || /[,.:\-;(|]/.test(behind.kind)
    ? { council: named, end: closesAt(units, noun + 3), stop: unit.end, asides: unit.asides }
    : null;
}

// "W ward, X, fell to": the second comma only closes what the first opened; "won in W ward, X, beating …" begins anew.
const closesAt = (units: readonly Unit[], at: number): number =>
  units[at]?.kind === ',' && units[at + 1]?.group?.form !== 'ing' ? at + 1 : at;

/** A ward that was read beside "by-election"; null for "the Raven and Hale by-election", which the document elsewhere calls Parliament’s. */
export function notElsewhere(read: WardRead | null, setting: WardSetting): WardRead | null {
  const isOther =
    read?.unit.words === 'by election' &&
    read.unit.wards.some(({ name, council }) => council === null && isOfOther({ words: name.toLowerCase() }, setting));
  return isOther ? null : read;
}
