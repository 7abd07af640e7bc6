import type { Place } from '../../../domain/Fact.ts';
import { endsAsPlace } from '../names/nameWords.ts';
import { isOpenName, isRegion } from '../units/openName.ts';
import { kindOf } from '../units/lexiconWords.ts';
import { resultShape } from '../units/resultWord.ts';
import type { Unit } from '../units/Unit.ts';
import { gazetteerPlace, isOfOther, settingPlace, type WardSetting } from './wardSetting.ts';
import { hasWard, toWard, wardNouns, type WardRead } from './wardUnit.ts';

const isKnownName = ({ wardOf }: Unit): boolean => wardOf !== null && wardOf.length > 0;

// Whether what follows a name in a feed is its result: a party with its outcome or its score, or "held by" a party.
const resultBehind =
  /^[:\-,|.]*(?:v?P:?,?[+=_]|P[-:,]?#|P\(?[+=]|#P(?:[,&(.;]|$)|#?[SPH]v(?:[.,;|]|$)|v[BTw]P|vP[+=G]|vP[.,;|]?$|[+=](?:[BFT]P|[.,;|:]|$)|[+=]B?P)/;

/** "Amble: Con hold", "Hartley: held by the Lib Dems", "Bicester North: Lib Dem 41.3%": a name at the head of an entry with its result. */
export function feedName(
  units: readonly Unit[],
  at: number,
  own: readonly Place[],
  setting: WardSetting,
): WardRead | null {
  const unit = units[at];
  const before = units[at - 1];
  if (unit?.kind === kindOf.otherPlace) return feedPart(units, at, setting);
  if (unit?.kind !== kindOf.name || setting.otherElection) return null;
  if (isCandidate(unit, units[at + 1])) return null;
  // "St Mary’s: Lab hold"
  if (unit.owns && !/[-:]/.test(units[at + 1]?.kind ?? '')) return null;
  if (before !== undefined && !/[|;.#:]/.test(before.kind)) return null;
  const { sign, shape } = behindName(units, at);
  if (!/[:\-|,]/.test(sign) && !(isKnownName(unit) && /^(v|P[+=_])/.test(shape))) return null;
  if (!resultBehind.test(shape)) return null;
  const place = own.length === 0 ? settingPlace(unit, setting) : placeAbove(unit, own, before);
  if (place === null && isRegion(unit)) return null;
  if (!isKnownName(unit) && (place === null || !isOpenName(unit))) return null;
  return asWard(units, at, place);
}

/** "Ray Hill (Lab) – 1,204 votes elected": a person, whatever the name. */
export const isCandidate = ({ asides }: Unit, next: Unit | undefined): boolean =>
  asides.some(({ kind, units }) => kind === 'bracket' && units.length === 1 && units[0]?.kind === kindOf.party) &&
  /^[-#v=]$/.test(next?.kind ?? '');

// "Canterbury South: Con hold" in a county’s list
function feedPart(units: readonly Unit[], at: number, setting: WardSetting): WardRead | null {
  const [unit, next] = units.slice(at, at + 2);
  const before = units[at - 1];
  const isPart =
    setting.isTitled && next?.kind === kindOf.name && next.start === (unit?.end ?? 0) + 1 && endsAsPlace(next.words);
  if (!isPart || setting.otherElection || (before !== undefined && !/[|;.#]/.test(before.kind))) return null;
  const { sign, shape } = behindName(units, at + 1);
  if (!/[:-]/.test(sign) || !resultBehind.test(shape)) return null;
  const ward = toWard(units, at, at + 2, setting.document);
  return ward === null ? null : { unit: ward, end: at + 2 };
}

function behindName(units: readonly Unit[], at: number): { sign: string; shape: string } {
  let next = at + 1;
  while (/^(result|results|declared|declares|just in|latest)$/.test(units[next]?.words ?? '')) next += 1;
  const rest = units.slice(next, next + 12).filter(({ kind }) => !/[danl]/.test(kind));
  return { sign: units[next]?.kind ?? '', shape: resultShape(rest) };
}

/** "Stoke: Lab hold" in a list of Plymouth's wards: the name of another council, with a result, in a document about one that has such a ward. */
export function feedWardOfCouncilsName(units: readonly Unit[], at: number, setting: WardSetting): WardRead | null {
  const unit = units[at];
  const before = units[at - 1];
  const { document } = setting;
  if (unit?.kind !== kindOf.council || unit.wardOf === null || document === null) return null;
  if (!hasWard(unit, document) || unit.councils[0]?.candidates.some(({ gss }) => gss === document.gss) !== false)
    return null;
  if (before !== undefined && !/[|;.#-]/.test(before.kind)) return null;
  const { sign, shape } = behindName(units, at);
  return /[:|-]/.test(sign) && resultBehind.test(shape) ? asWard(units, at, document) : null;
}

// "Ward result from Bury: Besses is a Labour hold"
function placeAbove(unit: Unit, own: readonly Place[], before: Unit | undefined): Place | null {
  const known = own.find(({ gss }) => unit.wardOf?.includes(gss));
  const [only] = own;
  return known ?? (own.length === 1 && before?.kind === ':' && only !== undefined ? only : null);
}

/** "gained Mill Hill from Labour", "losing Warren Farm to the Greens", "held Manor Castle": the object of a verb that only a ward can be. */
export function verbObject(
  units: readonly Unit[],
  at: number,
  own: readonly Place[],
  setting: WardSetting,
): WardRead | null {
  const unit = units[at];
  const verb = units[at - 1]?.kind === kindOf.determiner ? units[at - 2] : units[at - 1];
  if (unit?.kind !== kindOf.name || unit.owns || setting.otherElection || isOfOther(unit, setting)) return null;
  if (verb?.group == null || !/^(gain|hold|lose)$/.test(verb.group.verbClass)) return null;
  const rest = units.slice(at + 1, at + 5).filter(({ kind }) => !/[danx]/.test(kind));
  const isMoved = /^[FT]P/.test(rest.map(({ kind }) => kind).join(''));
  if (!isMoved) return null;
  const saysWard = units.some(
    ({ words, kind }) => wardNouns.test(words) || (kind === kindOf.seats && words.includes('seat')),
  );
  const place =
    own.length === 0
      ? settingPlace(unit, setting)
      : (gazetteerPlace(unit, own, setting) ?? (own.length === 1 && saysWard ? (own[0] ?? null) : null));
  if (isKnownName(unit)) return asWard(units, at, place);
  return place !== null && saysWard ? asWard(units, at, place) : null;
}

/** "Harwich & Kingsway stayed with Labour", "Lilliput fell to the Lib Dems": the subject of a verb, where the council is plain. */
export function verbSubject(
  units: readonly Unit[],
  at: number,
  own: readonly Place[],
  setting: WardSetting,
): WardRead | null {
  const unit = units[at];
  const before = units[at - 1];
  if (unit?.kind !== kindOf.name || unit.owns || !isKnownName(unit) || own.length > 0) return null;
  if (setting.otherElection || isOfOther(unit, setting)) return null;
  if (before !== undefined && !/[|;.^&,:]/.test(before.kind)) return null;
  const verb = units[at + 1];
  const rest = units
    .slice(at + 2, at + 5)
    .filter(({ kind }) => !/[dan]/.test(kind))
    .map(({ kind }) => kind)
    .join('');
  const group = verb?.group;
  if (group?.mood !== 'stated') return null;
  const isMove = /^(move|remain)$/.test(group.verbClass) && /^[Tw>]?P/.test(rest);
  const isPassive = /^(gain|hold|lose)$/.test(group.verbClass) && group.voice === 'passive' && /^[BT]P/.test(rest);
  if (!isMove && !isPassive) return null;
  const place = settingPlace(unit, setting);
  return place === null && !isPassive ? null : asWard(units, at, place);
}

/** "all three seats in Norbiton", "two of the three seats in W": seats of a name that a gazetteer has. */
export function seatsIn(
  units: readonly Unit[],
  at: number,
  own: readonly Place[],
  setting: WardSetting,
): WardRead | null {
  const unit = units[at];
  if (unit?.kind !== kindOf.name || !isKnownName(unit) || units[at - 1]?.words !== 'in') return null;
  const seats = units[at - 2];
  const number = units[at - 3];
  if (seats?.kind !== kindOf.seats || !/^seats?$/.test(seats.words) || setting.otherElection) return null;
  if (number === undefined || !/^(all \w+|both|all|three|two|3|2|the \w+)$/.test(number.words)) return null;
  const isAll = units
    .slice(Math.max(0, at - 6), at - 2)
    .some(({ words }) => /^(all\b|both|two of|one of|the$)/.test(words));
  return isAll
    ? asWard(units, at, own.length === 0 ? settingPlace(unit, setting) : gazetteerPlace(unit, own, setting))
    : null;
}

/** "the last of the wards, South Blyth,", "Among the wards to move was Rainham South East": called a ward near by. */
export function calledWard(
  units: readonly Unit[],
  at: number,
  own: readonly Place[],
  setting: WardSetting,
): WardRead | null {
  const unit = units[at];
  if (unit?.kind !== kindOf.name || unit.owns) return null;
  for (let before = at - 1; before >= at - 6; before -= 1) {
    const one = units[before];
    if (one === undefined) return null;
    if (wardNouns.test(one.words) && !one.owns) {
      const between = units.slice(before + 1, at);
      const isLinked = between.some(
        ({ kind, words }) =>
          kind === ',' ||
          kind === ':' ||
          kind === '-' ||
          /^(was|were|is|are|like|such as|including)$/.test(words) ||
          /^(was|were|is|are|to \w+ (was|were))$/.test(words),
      );
      // "one more ward to the Lib Dems – A"
      const isBroken = between.some(({ kind }) => /[CWHS]/.test(kind));
      const hasParty = between.some(({ kind }) => kind === 'P');
      if (!isLinked || isBroken || (hasParty && !/[TF]/.test(between[0]?.kind ?? ''))) return null;
      const [only] = own;
      const place =
        gazetteerPlace(unit, own, setting) ??
        (own.length === 0 ? settingPlace(unit, setting) : own.length === 1 && only !== undefined ? only : null);
      return place === null && !isKnownName(unit) ? null : asWard(units, at, place);
    }
    if (/[.;|]/.test(one.kind)) return null;
  }
  return null;
}

function asWard(units: readonly Unit[], at: number, place: Place | null): WardRead | null {
  const unit = toWard(units, at, at + 1, place);
  return unit === null ? null : { unit, end: at + 1 };
}

// "the West of England", "in the North": a ward of that name is called one.
const isCompass = ({ words }: Unit): boolean => /^(?:north|south|east|west|central|town|park)$/.test(words);

// "the Greens hold Central", "They’ve held on in Central"
const isTaken = (units: readonly Unit[], at: number): boolean =>
  /^(?:central|town|park)$/.test(units[at]?.words ?? '') &&
  units[at]?.cap === true &&
  /^(?:gain|hold|lose)$/.test((units[at - 1]?.words === 'in' ? units[at - 2] : units[at - 1])?.group?.verbClass ?? '');

/** Whether a name is only where something lies: "the West of England", "in the North"; not "the Greens hold Central". */
export const isCompassAt = (units: readonly Unit[], at: number): boolean =>
  units[at] !== undefined && isCompass(units[at]) && !isTaken(units, at);
