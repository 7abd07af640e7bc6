import type { Place } from '../../../domain/Fact.ts';
import { kindOf } from '../units/lexiconWords.ts';
import { isCounted, isGapped, isHeldInBracket, isResultNamed } from './countedWards.ts';
import { isListed, isTold } from './openEntries.ts';
import { isPlaceOfResult, isSubjectOfMore } from './openPlaces.ts';
import { behindRemark, isSubject } from './openSubjects.ts';
import { isOpenName } from '../units/openName.ts';
import { resultShape } from '../units/resultWord.ts';
import { changeUnit, type NamedCouncil, type Unit } from '../units/Unit.ts';
import { isCandidate } from './wardInContext.ts';
import { gazetteerPlace, isNobodys, isOfOther, settingPlace, type WardSetting } from './wardSetting.ts';
import { toWard, wardNouns, type PlaceOf, type WardRead } from './wardUnit.ts';

const longestList = 12;
/** What may stand behind a name that is not the first word of a longer noun. */
const boundary = /[.,;:\-()FTIBw<^~&|UO"!?V]/;
const tookSeats = /^(?:gain|hold|lose)$/;
const contests = /^(?:fight|contest|races?|scrap|tussle)$/;

/** Names in a row, "A, B and C", with the indexes of the first and behind the last. */
function listAround(units: readonly Unit[], at: number): { from: number; end: number } {
  const isItem = (index: number): boolean => /[XW]/.test(units[index]?.kind ?? '') && units[index]?.cap === true;
  let from = at;
  while (from > at - longestList) {
    const glue = glueBefore(units, from);
    if (glue === null || !isItem(glue - 1)) break;
    from = glue - 1;
  }
  let end = at + 1;
  while (end < at + longestList) {
    let next = end;
    if (units[next]?.kind === ',') next += 1;
    if (units[next]?.kind === kindOf.and) next += 1;
    if (next === end || !isItem(next)) break;
    end = next + 1;
  }
  return { from, end };
}

function glueBefore(units: readonly Unit[], at: number): number | null {
  let before = at;
  if (units[before - 1]?.kind === kindOf.and) before -= 1;
  if (units[before - 1]?.kind === ',') before -= 1;
  return before === at ? null : before;
}

/** A ward whose name no gazetteer has, known by its place in the sentence: what a party gains or holds, or what goes to a party. */
export function openWard(
  units: readonly Unit[],
  at: number,
  own: readonly Place[],
  setting: WardSetting,
  placeOf: PlaceOf,
): WardRead | null {
  const unit = units[at];
  if (!isOpenName(unit) || setting.otherElection || isOfOther(unit, setting) || isCandidate(unit, units[at + 1]))
    return null;
  const { from, end } = listAround(units, at);
  const owner = units[from - 1];
  const council = owner?.kind === kindOf.council && owner.owns ? (owner.councils[0] ?? null) : null;
  if (council !== null && owner?.councils.length === 1 && (isPlaced(units, end) || isOpeningOf(units, from - 1, end)))
    return asWard(units, at, placeOf(council), placeOf);
  const isWard =
    isObject(units, from, end) ||
    isSubject(units, from, end) ||
    isSeat(units, at, own, setting) ||
    isOfNoun(units, from, end) ||
    isPlaceOfResult(units, from, end) ||
    isSubjectOfMore(units, from, end) ||
    isOpening(units, from, end) ||
    isTold(units, unit, from, end) ||
    isListed(units, from, end, own.length > 0 || setting.document !== null) ||
    isCounted(units, from, end) ||
    isResultNamed(units, from, end) ||
    isGapped(units, from, end) ||
    isHeldInBracket(units, unit);
  if (!isWard) return null;
  const [only] = own;
  const place =
    own.length === 0
      ? settingPlace(unit, setting)
      : (gazetteerPlace(unit, own, setting) ??
        (own.length === 1 && units[from - 1]?.kind === ';' ? (only ?? null) : null));
  // "held Manchester Gorton", with no council at hand; "won Runcorn and Helsby" where others were spoken of
  if (place === null && own.length === 0 && (unit.loose || isNobodys(unit, setting))) return null;
  return asWard(units, at, place, placeOf);
}

// "gained A from Labour", "lost A and B to the Greens", "held A"
function isObject(units: readonly Unit[], from: number, end: number): boolean {
  const before = units[from - 1]?.kind === kindOf.determiner ? units[from - 2] : units[from - 1];
  const group = before?.group ?? null;
  const isItem = glueBefore(units, from) !== null || units[from - 1]?.kind === ':';
  if (group === null && isItem && /^[FT]d?P/.test(shapeFrom(units, end)))
    return units
      .slice(Math.max(0, from - longestList), from)
      .some((one) =>
        one.group === null
          ? /[+=_]/.test(resultShape([one]))
          : tookSeats.test(one.group.verbClass) && one.group.voice === 'active',
      );
  if (group === null || !tookSeats.test(group.verbClass) || group.voice === 'passive' || group.bare) return false;
  if (units[end - 1]?.owns === true && !/[.,;:\-()FTIB]/.test(units[end]?.kind ?? '.')) return false;
  // "held the Cotswolds": a ward that is no such name has no article of its own.
  if (units[from - 1]?.surface === 'the' && units[from]?.wardOf === null && end === from + 1) return false;
  // "hung on to A by a whisker: …"
  const behind = units.slice(end, end + 3).find(({ kind, words }) => !/[an]/.test(kind) && words !== 'enough');
  return boundary.test(behind?.kind ?? '.');
}

const shapeFrom = (units: readonly Unit[], from: number): string =>
  units
    .slice(from, from + 4)
    .map(({ kind }) => kind)
    .join('');

// "the A seat on X council", "her A seat", "the A by-election in X"
function isSeat(units: readonly Unit[], at: number, own: readonly Place[], setting: WardSetting): boolean {
  const noun = units[at + 1];
  const isNoun =
    noun?.kind === kindOf.wardWord || (noun?.kind === kindOf.seats && /^(?:council )?seat$/.test(noun.words));
  const hasPlace = own.length > 0 || setting.near.length > 0 || setting.document !== null;
  return isNoun && hasPlace && (units[at - 1]?.kind === kindOf.determiner || at === 0);
}

// "Lib Dem hold in A, X", "a win at A", "survive in A"
function isOfNoun(units: readonly Unit[], from: number, end: number): boolean {
  const [two, one] = units.slice(Math.max(0, from - 2), from);
  // "with a gain from Labour in A"
  if (one?.words === 'in' && two?.kind === kindOf.party && isGainFrom(units, from - 2)) return true;
  // "the voters of A"
  if (/^(?:of|in)$/.test(one?.words ?? '') && /^(?:voters|electors|residents)$/.test(two?.words ?? '')) return true;
  if (one?.kind === kindOf.from && two?.kind === kindOf.party) return isOustedFrom(units, from);
  // "was turned out of A by the Tories"
  if (one?.words === 'out of' && two?.group?.lemma === 'turn')
    return two.group.voice === 'passive' && two.group.mood === 'stated' && units[end]?.kind === kindOf.by;
  if (one?.kind !== kindOf.at || two === undefined || !boundary.test(units[end]?.kind ?? '.')) return false;
  const { group } = two;
  // "kept theirs in A"
  if (two.words === 'theirs') return units[from - 3]?.group?.verbClass === 'hold';
  if (/[+=_]/.test(resultShape([two])) || (units[end]?.kind === ':' && one.words === 'in')) return true;
  // "the Labour candidate in A", "all three seats in A", "was elected in A"
  if (/^(?:council )?seats$/.test(two.words) && !isAllSeats(units, from - 3)) return false;
  if (
    /^(?:candidates?|councillors?|council seats?|seats?|by election|no change|recount|votes?|poll|cent)$/.test(
      two.words,
    ) ||
    two.kind === '%'
  )
    return true;
  if (group?.mood === 'stated' && /^(?:elect|re ?elect|return)$/.test(group.lemma)) return true;
  if (group?.mood === 'stated' && /^(?:oust|seeOff|gain|hold|lose)$/.test(group.verbClass)) return true;
  // "saw off a Tory challenge in A", "has unseated the Labour leader in A", "lost his seat in A"
  for (let at = from - 2; at >= Math.max(0, from - 8); at -= 1) {
    const unit = units[at];
    if (unit === undefined || !/[dxPHSXBa#vO-]/.test(unit.kind)) return false;
    if (unit.group === null) continue;
    // "won a four-cornered fight in A"
    const isContest = unit.group.verbClass === 'gain' && contests.test(two.words);
    const isSeatLost =
      unit.group.verbClass === 'lose' && units.slice(at, from).some(({ kind }) => kind === kindOf.seats);
    return unit.group.mood === 'stated' && (/^(?:oust|seeOff)$/.test(unit.group.verbClass) || isSeatLost || isContest);
  }
  return false;
}

function isGainFrom(units: readonly Unit[], party: number): boolean {
  const from = units[party - 1]?.kind === kindOf.determiner ? party - 2 : party - 1;
  return units[from]?.kind === kindOf.from && /^(?:gain|win|victory)$/.test(units[from - 1]?.words ?? '');
}

// "have ousted the Conservatives from A and B"
const isOustedFrom = (units: readonly Unit[], from: number): boolean =>
  units
    .slice(Math.max(0, from - 5), from)
    .some(({ group }) => group?.verbClass === 'oust' && group.mood === 'stated' && group.voice === 'active');

// "all three seats in A", "two of the three seats in A"; "four seats in A" are a town’s.
const isAllSeats = (units: readonly Unit[], at: number): boolean =>
  units
    .slice(Math.max(0, at - 4), at + 1)
    .some(({ words }) => /^(?:all|both|every|all two|all three|all of|two of|one of|of)$/.test(words));

// "In A, the Tories held on", "in A the Conservatives lost to Labour"
function isOpening(units: readonly Unit[], from: number, end: number): boolean {
  // "In both A and B", "In nearby A"
  const lead = /^(?:both|nearby|neighbouring)$/.test(units[from - 1]?.words ?? '') ? from - 2 : from - 1;
  const before = units[lead - 1];
  if (!/^(?:in|at)$/i.test(units[lead]?.words ?? '') || units[lead]?.kind !== kindOf.at) return false;
  if (before !== undefined && !/[|;.^&,:-]/.test(before.kind)) return false;
  const behind = behindRemark(units, behindMore(units, end));
  const rest = units.slice(behind, behind + 6).filter(({ kind }) => !/[dan]/.test(kind));
  // "In A former council leader N lost for Labour"
  return /^(?:,C)?(?:IC)?,?(?:x?P|S|H,X|x?HX[+=_]|Q[bv])/.test(resultShape(rest)) || isPronoun(rest) || isScene(rest);
}

// "In A and in B the Greens won": the index behind the other names.
function behindMore(units: readonly Unit[], end: number): number {
  let at = end;
  while (
    units[at]?.kind === kindOf.and &&
    units[at + 1]?.words === 'in' &&
    units[at + 2]?.kind === kindOf.name &&
    at < end + 6
  )
    at += 3;
  return at;
}

// "In A the picture was muddier"
const isScene = ([first, second]: readonly Unit[]): boolean =>
  /^(?:picture|story|result|outcome|contest|race|battle|count|margin)$/.test(first?.words ?? '') &&
  second?.group?.verbClass === 'be';

// "In A it took 68% of the vote and kept the seat"
const isPronoun = ([first, second]: readonly Unit[]): boolean =>
  /^(?:it|they|the party)$/.test(first?.words ?? '') && /^(?:gain|hold|lose)$/.test(second?.group?.verbClass ?? '');

// "X’s A": a ward where the name ends there, or goes or is gone to somebody.
function isPlaced(units: readonly Unit[], end: number): boolean {
  const next = units[end];
  if (next === undefined || boundary.test(next.kind) || wardNouns.test(next.words) || next.words === 'seat')
    return true;
  return isSubject([...units.slice(end - 1)], 0, 1);
}

// "In X’s A an independent came first"
const isOpeningOf = (units: readonly Unit[], owner: number, end: number): boolean =>
  owner > 0 && isOpening([...units.slice(0, owner), ...units.slice(owner + 1)], owner, end - 1);

// "A, X, fell to": the council only says where the ward is.
function withCouncil(units: readonly Unit[], at: number, unit: Unit, placeOf: PlaceOf): WardRead {
  const council = units[at + 2];
  const [named] = council?.councils ?? [];
  const behind = units[at + 3];
  const isApposed =
    units[at + 1]?.kind === ',' &&
    council?.kind === kindOf.council &&
    !council.owns &&
    council.councils.length === 1 &&
    (behind === undefined || /[.,;:\-()FTw^]/.test(behind.kind)) &&
    !(behind?.kind === ',' && /[C&]/.test(units[at + 4]?.kind ?? ''));
  const place = isApposed && named !== undefined ? placeOf(named) : null;
  if (!isApposed || place === null) {
    const county = divisionOf(units, at + 1);
    const other = county === null ? null : placeOf(county);
    if (other !== null) for (const ward of unit.wards) ward.council = other;
    return { unit, end: at + 1 };
  }
  for (const ward of unit.wards) ward.council = place;
  const end = behind?.kind === ',' && units[at + 4]?.group != null ? at + 4 : at + 3;
  return { unit: changeUnit(unit, { end: council.end, asides: [...unit.asides, ...council.asides] }), end };
}

// "A, a West Sussex division"
function divisionOf(units: readonly Unit[], from: number): NamedCouncil | null {
  const [comma, article, council, noun] = units.slice(from, from + 4);
  const isIt =
    comma?.kind === ',' &&
    /^(?:an?|the)$/.test(article?.words ?? '') &&
    council?.kind === kindOf.council &&
    council.councils.length === 1 &&
    /^(?:county )?(?:ward|division)$/.test(noun?.words ?? '');
  return isIt ? (council.councils[0] ?? null) : null;
}

function asWard(units: readonly Unit[], at: number, place: Place | null, placeOf: PlaceOf): WardRead | null {
  const unit = toWard(units, at, at + 1, place);
  if (unit === null) return null;
  unit.owns = false; // "St Bride’s" owns nothing where the name ends.
  const noun = units[at + 1];
  const isNoun = noun?.kind === kindOf.wardWord || (noun?.kind === kindOf.seats && noun.words.endsWith('seat'));
  if (!isNoun) return withCouncil(units, at, unit, placeOf);
  const words = noun.kind === kindOf.wardWord ? 'by election' : unit.words;
  return { unit: changeUnit(unit, { end: noun.end, words, asides: noun.asides }), end: at + 2 };
}
