import type { Control, Party, Place } from '../../../domain/Fact.ts';
import type { Frame } from './Frame.ts';
import { theyWhoAre } from './theyWhoAre.ts';
import { holderOf, holderOfAsides } from '../holders/holderOf.ts';
import { colours } from '../units/colours.ts';
import { kindOf } from '../units/lexiconWords.ts';
import { allAsSubject, meantByBoth, takesAllOfThem } from '../discourse/allOfThem.ts';
import { gripsOther, gripsRegion, isMajorityElsewhere } from './gripOfOther.ts';
import { isOfCompound } from './isOfCompound.ts';
import { isHeadline, isLabelled, isSingular, isWardOf, placeBefore, takenHere } from './placeOfControl.ts';
import { someAsSubject, someBefore, someTaken } from '../discourse/someOfList.ts';
import { onlyParty, rivalNamed } from './partyMeant.ts';
import { endsBehind } from './placesPaired.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { isOpenName } from '../units/openName.ts';
import type { NamedCouncil, Unit } from '../units/Unit.ts';
import { flatten } from '../../flatten.ts';

/** A council that a verb is about, with who it is said to have come from or gone to, and who is said to have held it. */
export interface CouncilRole {
  council: NamedCouncil;
  place: Place;
  from: Control | null;
  to: Control | null;
  holder: Control | null;
}

/** A party or "no overall control", as a name or as a noun that is said to be somebody's ("Labour control"). */
export function controlOfUnit(unit: Unit): Control | null {
  if (unit.kind === kindOf.noc) return unit.tense === null ? 'NOC' : null;
  if (unit.kind === kindOf.party) return unit.parties.length === 1 ? (unit.parties[0] ?? null) : null;
  if (unit.kind === kindOf.control || unit.kind === kindOf.reference) return unit.holder;
  if (unit.kind === kindOf.colour) return colours.get(unit.words) ?? null;
  return null;
}

const toRole = (council: NamedCouncil, sentence: ReadSentence): CouncilRole | null => {
  const place = sentence.discourse.placeOf(council);
  return place === null ? null : { council, place, from: null, to: goesTo(council), holder: holderOf(council) };
};

/** Whom words beside a council's name say that it went to: "lost X and Y, both to Labour", "X (to the Lib Dems)". */
export function goesTo(council: NamedCouncil): Control | null {
  for (const { units } of council.asides) {
    const rest = units.filter(({ kind }) => !/[da.]/.test(kind));
    const [first, second] = rest;
    if (first?.kind === kindOf.to && second !== undefined && rest.length === 2) return controlOfUnit(second);
  }
  return null;
}

/** The councils that a verb of gaining, holding or losing is about: its object, or where "control" or a bare verb is said to be. */
export function councilsOf(frame: Frame, sentence: ReadSentence): CouncilRole[] {
  const { objectKind } = frame;
  if (objectKind === kindOf.control && (gripsOther(frame.words) || isMajorityElsewhere(frame.verbStart, sentence)))
    return [];
  if (objectKind === kindOf.council)
    return pairs(frame, sentence, (unit) => unit.prep === null || unit.prep === kindOf.and);
  const picked = takesAllOfThem(frame)
    ? meantByBoth(sentence, frame)
    : (someTaken(sentence, frame) ?? takenHere(frame, sentence));
  if (picked !== null) return withTail(frame, sentence, picked);
  const inside = (unit: Unit): boolean => /^[IO]$/.test(unit.prep ?? '') || unit.prep === null;
  if (
    objectKind === kindOf.control ||
    objectKind === kindOf.reference ||
    objectKind === kindOf.pronoun ||
    objectKind === null
  ) {
    if (objectKind === kindOf.pronoun && (!refersToCouncil(frame, sentence) || isAboutWard(frame, sentence))) return [];
    // "kept all three of the X seats"
    if (objectKind === null && frame.args[0]?.kind === kindOf.seats && frame.args[0].prep === kindOf.of) return [];
    // "In Bede Labour held on", "won it in Blyth": of a ward or a place we do not know.
    const around = objectKind === kindOf.pronoun ? frame.args : objectKind === null ? frame.before : [];
    if (around.some(({ kind, prep }) => /[XWK]/.test(kind) && prep === kindOf.at)) return [];
    const located =
      objectKind === kindOf.reference || objectKind === kindOf.pronoun ? [] : pairs(frame, sentence, inside);
    if (located.length > 0) return located;
    // "lost their majorities on both"
    if (objectKind === kindOf.control && /\b(?:in|on|of|at) (?:both|all (?:three|four|five))\b/.test(frame.words))
      return withTail(frame, sentence, meantByBoth(sentence, frame));
    if (
      objectKind === kindOf.reference &&
      !isDefinite(frame.args.find(({ kind }) => kind === kindOf.reference)) &&
      !isHeadline(frame, sentence)
    )
      return [];
    // "control of two authorities": which ones is said elsewhere.
    const wide = frame.args.find(({ kind, prep }) => kind === kindOf.reference && prep === kindOf.of);
    const own = wide !== undefined && isSingular(wide) ? placeBefore(frame) : null;
    if (objectKind === kindOf.control && own !== null && wide !== undefined)
      return withTail(frame, sentence, own).map((role) => ({
        ...role,
        holder: role.holder ?? holderOfAsides(wide.asides),
      }));
    const isWide = wide !== undefined && !isDefinite(wide) && !(isSingular(wide) && isLabelled(sentence));
    if (objectKind === kindOf.control && (isWide || gripsRegion(frame.words))) return [];
    const before = flatten(
      frame.before.filter(({ kind, prep }) => kind === kindOf.council && prep === kindOf.at),
      ({ councils }) => councils,
    );
    const local = frame.subject?.at ?? frame.args.find((unit) => unit.at !== null && !isWardOf(unit))?.at ?? null;
    const found = before.length > 0 ? before : local !== null ? [local] : [];
    if (found.length > 0) return withTail(frame, sentence, found);
    if (objectKind === null && !sentence.text.includes('there')) return [];
    return withTail(frame, sentence, councilsMeant(frame, sentence));
  }
  return [];
}

/** "the council", "the city": not "councils" or "a borough". */
export const isDefinite = (unit: Unit | undefined): boolean => unit?.definite === true;

// "needed one more seat in X and lost it"
const isOfSeat = ({ verbStart }: Frame, { text, start }: ReadSentence): boolean =>
  /\b(?:one|an?|the|that|this) (?:more |last |final |extra |crucial )?seat\b/i.test(text.slice(0, verbStart - start));

const refersToCouncil = (frame: Frame, sentence: ReadSentence): boolean =>
  /^it$/.test(frame.args[0]?.words ?? '') &&
  !isOfSeat(frame, sentence) &&
  !/\d ?(?:%|per ?cent)/.test(sentence.text) &&
  !sentence.frames.some((other) => isOfPlace(other, frame));

// The ward of the lines before, unless the sentence names its council: "X turns red: Labour gain it".
const isAboutWard = ({ verbStart }: Frame, { discourse, main }: ReadSentence): boolean =>
  discourse.ward !== null &&
  !main.some(({ kind, prep, start }) => kind === kindOf.council && prep === null && start < verbStart);

// "W was one of the few to resist: the Greens won it"
const isOfPlace = ({ subject, verbStart }: Frame, { verbStart: behind }: Frame): boolean =>
  verbStart < behind && subject !== null && (subject.kind === kindOf.ward || isOpenName(subject));

/** What "it", "there", "the council" or a control with no place means: the councils of the clause before, else of the sentence before. */
export function councilsMeant(frame: Frame, sentence: ReadSentence): readonly NamedCouncil[] {
  const here = sentence.main
    .filter(({ kind, at, start }) => (kind === kindOf.council || at !== null) && start < frame.verbStart)
    .at(-1);
  if (here !== undefined) return here.at !== null ? [here.at] : here.councils.length === 1 ? here.councils : [];
  const aside = namedInAside(frame, sentence);
  if (aside !== null) return [aside];
  const { councils, topic } = sentence.discourse;
  if (councils.length === 1) return councils;
  return councils.length === 0 && topic !== null ? [topic] : [];
}

// "The Conservatives, who had run X, lost it": the one council that the sentence names, in a clause before the verb.
function namedInAside(frame: Frame, { units, shape }: ReadSentence): NamedCouncil | null {
  if (shape.includes(kindOf.ward)) return null;
  const named = units.filter(({ kind }) => kind === kindOf.council);
  const [unit] = named;
  return named.length === 1 && unit !== undefined && unit.start < frame.verbStart ? (unit.councils[0] ?? null) : null;
}

function withTail(frame: Frame, sentence: ReadSentence, councils: readonly NamedCouncil[]): CouncilRole[] {
  const roles = flatten(councils, (council) => toRole(council, sentence) ?? []);
  for (const unit of frame.args) setEnds(pickedOf(roles, unit, sentence), unit, sentence);
  // "won the county council, a Lib Dem authority till today"
  const noun = frame.args.find(({ kind, asides }) => kind === kindOf.reference && asides.length > 0);
  if (noun !== undefined && roles.length === 1) for (const role of roles) role.holder ??= holderOfAsides(noun.asides);
  return roles;
}

// "X, Y and Z, the first two of them from the Tories": whom an end is of.
function pickedOf(roles: CouncilRole[], { prep, start }: Unit, sentence: ReadSentence): CouncilRole[] {
  const some = roles.length > 1 && /^[FT>U]$/.test(prep ?? '') ? someBefore(sentence, start) : null;
  return some === null ? roles : roles.filter(({ council }) => some.includes(council));
}

// "Labour failed against the Tories in X. In Y the Lib Dems took it from them": from which of the two?
const namesOne = ({ discourse: { before } }: ReadSentence): boolean =>
  before === null || onlyParty(before) !== null || !before.kinds.includes(kindOf.party);

function setEnds(roles: CouncilRole[], unit: Unit, sentence: ReadSentence): void {
  const isThem =
    unit.kind === kindOf.pronoun &&
    ((unit.words === 'them' && /^[FT]$/.test(unit.prep ?? '')) || (unit.words === 'it' && unit.prep === kindOf.from));
  const { lastResult, party } = sentence.discourse;
  const loser = unit.prep === kindOf.from ? (lastResult?.previous ?? null) : null;
  const control = isThem
    ? (loser ?? rivalNamed(unit, sentence) ?? (namesOne(sentence) ? party : null))
    : controlOfUnit(unit);
  if (control === null) return;
  if (unit.prep === kindOf.from) for (const role of roles) role.from ??= control;
  if (unit.prep === kindOf.to || unit.prep === kindOf.into || unit.prep === kindOf.under)
    for (const role of roles) role.to ??= control;
}

// "X and Y from A, and Z from B": each "from" and "to" belongs to the names since the one before.
function pairs(frame: Frame, sentence: ReadSentence, isObject: (unit: Unit) => boolean): CouncilRole[] {
  const roles: CouncilRole[] = [];
  let pending: CouncilRole[] = [];
  let closed = false;
  for (const unit of endsBehind(frame)) {
    if (unit.kind === kindOf.council && isObject(unit)) {
      if (unit.owns || isBlocked(frame, frame.args.indexOf(unit))) continue;
      if (closed) pending = [];
      closed = false;
      const found = flatten(unit.councils, (council) => toRole(council, sentence) ?? []);
      pending.push(...found);
      roles.push(...found);
      continue;
    }
    if (unit.kind === kindOf.pronoun && /^the (former|first|second|latter|last)/.test(unit.words)) {
      const one = /former|first/.test(unit.words) ? roles[0] : unit.words.includes('second') ? roles[1] : roles.at(-1);
      pending = one === undefined ? [] : [one];
      continue;
    }
    if (/^[FT>U]$/.test(unit.prep ?? '')) {
      setEnds(pickedOf(pending, unit, sentence), unit, sentence);
      if (controlOfUnit(unit) !== null) closed = true;
    }
  }
  return roles;
}

// "took control of X and two seats in Y": behind seats or wards a council is no object.
function isBlocked(frame: Frame, at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const kind = frame.args[before]?.kind ?? '';
    if (/[SWXK]/.test(kind) && frame.args[before]?.prep === null) return true;
    if (kind === kindOf.number && frame.objectKind !== kindOf.council && frame.args[before]?.prep === null) return true;
    // "Con hold in X, NOC in Y"
    const isBareHung = kind === kindOf.noc && frame.args[before]?.prep === null;
    if (isBareHung && frame.args.slice(0, before).some((unit) => unit.kind === kindOf.council)) return true;
    if (/[CQ]/.test(kind)) return false;
  }
  return false;
}

/** The councils that are the verb's subject: "X and Y have gone to Labour", "Control of X was lost", "It was hung". */
export function subjectCouncils(frame: Frame, sentence: ReadSentence): CouncilRole[] {
  const { subject } = frame;
  const some = subject?.kind === kindOf.council ? null : someAsSubject(sentence, frame.verbStart);
  if (some !== null) return withTail(frame, sentence, some);
  const all = subject === null || subject.kind === kindOf.reference ? allAsSubject(sentence, frame) : null;
  if (all !== null) return withTail(frame, sentence, all);
  if (subject === null) return [];
  if (subject.kind === kindOf.council) return withTail(frame, sentence, subject.councils);
  if (subject.kind === kindOf.reference && (!isDefinite(subject) || isOfCompound(subject, sentence))) return [];
  if (subject.kind === kindOf.control && isMajorityElsewhere(subject.start, sentence)) return [];
  if (subject.kind === kindOf.control || subject.kind === kindOf.reference) {
    const near = [...frame.before, ...frame.args].filter(
      ({ kind, prep }) => kind === kindOf.council && /^[IO]$/.test(prep ?? ''),
    );
    if (near.length > 0)
      return withTail(
        frame,
        sentence,
        flatten(near, ({ councils }) => councils),
      );
    if (subject.at !== null) return withTail(frame, sentence, [subject.at]);
    return withTail(frame, sentence, councilsMeant(frame, sentence));
  }
  return withTail(frame, sentence, (subject.words === 'it' ? councilsMeant : theyWhoAre)(frame, sentence));
}

/** Whose doing a verb without a subject is: "Losing X is quite an achievement for the Tories", or "Lost: X" below a party's name. */
export function unnamedSubject(frame: Frame, sentence: ReadSentence): Party | null {
  const isFirst = sentence.main[0] !== undefined && frame.start <= sentence.main[0].start;
  // "Gains: X (from Con)" is a label, and read as one.
  if (!isFirst || sentence.main[1]?.kind === ':') return null;
  return (
    onlyParty(sentence) ?? (sentence.units.some(({ kind }) => kind === kindOf.party) ? null : sentence.discourse.party)
  );
}

/** "gained one seat and with it the council": the council that comes with the seats. */
export function alongWith(frame: Frame, sentence: ReadSentence): CouncilRole[] {
  if (frame.objectKind !== kindOf.seats) return [];
  if (
    !/\bwith (it|them|that|those)\b|\band (overall |outright |full )?control of\b|\band (an? |their |its )?(overall |outright )?majority\b(?! of)|\band the (?:council|borough|city council|county council|town hall)\b/.test(
      frame.words,
    )
  )
    return [];
  const prize = frame.args.find(
    ({ kind, prep }) =>
      (kind === kindOf.reference || kind === kindOf.control) && (prep === kindOf.with || prep === null),
  );
  if (prize === undefined) return [];
  const own = flatten(
    frame.args.filter(
      ({ kind, prep, start }) =>
        kind === kindOf.council &&
        /^[IO]$/.test(prep ?? '') &&
        (start < prize.start ? prep === kindOf.at : prep === kindOf.of || prize.words.endsWith('majority')),
    ),
    ({ councils }) => councils,
  );
  const local = frame.subject?.at ?? null;
  const meant = local === null ? councilsMeant(frame, sentence) : [local];
  const roles = withTail(frame, sentence, own.length > 0 ? own : meant);
  const holder = holderOfAsides(prize.asides);
  for (const role of roles) role.holder ??= holder;
  return roles;
}
