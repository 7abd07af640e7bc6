import type { Control, Party } from '../../../domain/Fact.ts';
import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import type { NamedWard, Unit } from '../../reader/units/Unit.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import { controlOfUnit } from '../../reader/frames/frameRoles.ts';
import { holderBefore, holderBehind, holderOfAll, isHolder } from './wardFrom.ts';
import { gainerBefore } from './partyOfSubject.ts';
import { rivalNamed } from '../../reader/frames/partyMeant.ts';
import { holderOfAsides } from '../../reader/holders/holderOf.ts';
import { isOpenName } from '../../reader/units/openName.ts';
import { flatten } from '../../flatten.ts';

/** A ward that a verb is about, with who it is said to have come from or gone to. */
export interface WardRole {
  ward: NamedWard;
  from: Party | null;
  to: Party | null;
  byElection: boolean;
}

/** Makes a ward finding; `previous` of a hold is its holder. */
export function toWardDraft(
  span: { start: number; end: number },
  { ward, byElection }: Pick<WardRole, 'ward' | 'byElection'>,
  outcome: 'gain' | 'hold' | 'loss' | 'win',
  party: Party | null,
  previous: Party | null,
  elected: { party: Party; seats: number }[] = [],
): Draft {
  return {
    type: 'ward',
    start: span.start,
    end: span.end,
    ward: ward.name,
    council: ward.council,
    outcome,
    party,
    previous: outcome === 'hold' ? party : previous,
    elected,
    shares: [],
    turnout: null,
    lead: null,
    byElection,
  };
}

/** The wards that a verb of gaining, holding or losing has as its object; "it" and "the seat" mean the ward that was named last. */
export function wardsOf(frame: Frame, sentence: ReadSentence): WardRole[] {
  const roles: WardRole[] = [];
  let pending: WardRole[] = [];
  let closed = false;
  const isNamed = frame.args[0]?.words === 'it' && namesOther(frame, sentence);
  const carried = wardHere(frame, sentence) ?? (isNamed ? null : sentence.discourse.ward);
  const isCarried = carried !== null && /[YRS]/.test(frame.objectKind ?? '') && isSingular(frame);
  if (isCarried) pending.push({ ward: carried.ward, from: null, to: null, byElection: carried.byElection });
  const front = isCarried ? null : fronted(frame, sentence);
  if (front !== null) pending.push(...rolesOf(front, sentence));
  roles.push(...pending);
  if (opensNext(frame, sentence)) return roles;
  const ahead: { from: Party | null; to: Party | null } = { from: null, to: null };
  for (const unit of frame.args) {
    if (opensClause(unit, frame, sentence) || isBehindMiss(unit, frame, sentence) || isSubjectOf(unit, frame, sentence))
      break;
    if (
      unit.kind === 'W' &&
      (unit.prep === null || unit.prep === 'O' || unit.prep === '&' || (unit.prep === 'I' && mayBeIn(frame)))
    ) {
      if (closed) pending = [];
      closed = false;
      const found = rolesOf(unit, sentence);
      if (roles.length === 0 && (unit.prep === 'I' || frame.objectKind === 'S'))
        for (const role of found) Object.assign(role, { from: role.from ?? ahead.from, to: role.to ?? ahead.to });
      pending.push(...found);
      roles.push(...found);
      continue;
    }
    if (unit.kind === 'S' && roles.length === 0) Object.assign(ahead, movedAll(unit));
    if (unit.kind === 'Y' && /^the (former|first|latter|last)/.test(unit.words)) {
      const one = /former|first/.test(unit.words) ? roles[0] : roles.at(-1);
      pending = one === undefined ? [] : [one];
      closed = true;
    }
    const isThem =
      unit.kind === 'Y' &&
      ((unit.words === 'them' && /^[FT]$/.test(unit.prep ?? '')) || (unit.words === 'it' && unit.prep === 'F'));
    const party =
      unit.kind === 'P'
        ? controlOfUnit(unit)
        : unit.prep === 'F' && isHolder(unit)
          ? (unit.parties[0] ?? null)
          : isThem
            ? (gainerBefore(unit, sentence) ??
              rivalNamed(unit, sentence) ??
              sentence.discourse.party ??
              sentence.discourse.partyNamed)
            : null;
    if (party === null) continue;
    if (unit.prep === 'F' && isSwing(unit, sentence)) continue;
    // "lost to the Greens in W"
    if (roles.length === 0 && unit.prep === 'F') ahead.from ??= party;
    if (roles.length === 0 && unit.prep === 'T') ahead.to ??= party;
    if (unit.prep === 'F') for (const role of pending) role.from ??= party;
    else if (unit.prep === 'T') for (const role of pending) role.to ??= party;
    else continue;
    closed = true;
  }
  const shared = holderOfAll(frame, sentence) ?? takenFromUs(frame, sentence);
  if (shared !== null) for (const role of roles) role.from ??= shared;
  const [first, ...more] = isCarried && roles.length > 1 ? roles.slice(1) : roles;
  if (first === undefined) return [];
  // "took W from Labour in X, and V too"
  if (saysAlso(frame, sentence)) for (const role of more) role.from ??= first.from;
  return [first, ...more];
}

function saysAlso({ args }: Frame, { units }: ReadSentence): boolean {
  const last = args.findLast(({ kind }) => kind === 'W');
  return (
    last !== undefined && /^(?:too|as well|likewise)$/.test(units.find(({ start }) => start >= last.end)?.words ?? '')
  );
}

// "Hartcliffe it held": the name that the clause begins with, before the verb’s subject.
function fronted({ group, subject, objectKind, isAside, at }: Frame, { main }: ReadSentence): Unit | null {
  const isTaken = /^(?:gain|hold|lose)$/.test(group.verbClass) && group.voice === 'active' && !isAside;
  if (!isTaken || subject === null || objectKind !== null) return null;
  const start = main.findIndex((one) => one.start === subject.start);
  const name = main[start - 1]?.kind === 'd' ? start - 2 : start - 1;
  const isNext = main.slice(start + 1, at).every(({ kind }) => /[anl]/.test(kind));
  const isHead = /[|;.,&^:]/.test(main[name - 1]?.kind ?? '.');
  return start > 0 && isNext && isHead && main[name]?.kind === 'W' ? (main[name] ?? null) : null;
}

// "when Ukip took W off us", on a party’s own page
function takenFromUs({ verbStart, end }: Frame, { units, discourse }: ReadSentence): Party | null {
  const at = units.findIndex(({ kind, start }) => kind === 'F' && start > verbStart && start <= end + 5);
  return at >= 0 && units[at + 1]?.words === 'us' ? discourse.ours : null;
}

// "took V from the Tories, and within ten minutes W had gone"
const isSubjectOf = ({ kind, start, prep }: Unit, { verbStart }: Frame, { frames }: ReadSentence): boolean =>
  kind === 'W' &&
  prep === null &&
  frames.some((other) => other.verbStart > verbStart && !other.inherited && other.subject?.start === start);

// "gained only one seat and just missed out in W"
const isBehindMiss = (unit: Unit, frame: Frame, { main }: ReadSentence): boolean =>
  unit.kind === 'W' &&
  main.some(
    ({ group, effects, start }) =>
      (group === null ? effects.includes('fail') : group.bare) && start > frame.verbStart && start < unit.start,
  );

// "lost two seats, both to Labour: A and B"
function movedAll({ asides }: Unit): { from?: Party; to?: Party } {
  for (const { units } of asides) {
    const [all, prep, party] = units.filter(({ kind, words }) => kind !== 'd' || /^(?:both|all|each)\b/.test(words));
    const isAll = /^(?:both|all|each)\b/.test(all?.words ?? '') && party?.kind === 'P' && party.parties.length === 1;
    const [one] = party?.parties ?? [];
    if (!isAll || one === undefined) continue;
    if (prep?.kind === 'F') return { from: one };
    if (prep?.kind === 'T') return { to: one };
  }
  return {};
}

// "gained W, and in V the Tories gained …": where the next verb’s clause begins.
function opensClause(unit: Unit, frame: Frame, { frames, main }: ReadSentence): boolean {
  if (unit.kind !== 'W' || unit.prep !== 'I') return false;
  const at = main.findIndex(({ start }) => start === unit.start);
  const isApart = main[at - 1]?.kind === 'I' && /[,;&^]/.test(main[at - 2]?.kind ?? '');
  return (
    isApart &&
    frames.some(
      ({ before, verbStart }) => verbStart > frame.verbStart && before.some(({ start }) => start === unit.start),
    )
  );
}

// "A was the Tories’ one bright spot; they kept it": the name that the sentence begins with may be another ward.
function namesOther({ verbStart }: Frame, { main }: ReadSentence): boolean {
  const [first, second] = main.filter(({ kind }) => kind !== '|');
  return isOpenName(first) && second?.group?.verbClass === 'be' && second.start < verbStart;
}

// "W Con hold, V Lab hold": behind the comma begins the next entry.
function opensNext({ at, args, isAside }: Frame, { main }: ReadSentence): boolean {
  if (isAside || !/[,;/|]/.test(main[at + 1]?.kind ?? '')) return false;
  const next = main.slice(at + 2, at + 5).find(({ kind }) => !/[dan]/.test(kind));
  return next?.kind === 'W' && next === args[0];
}

// "with a swing of 12% from Labour"
const isSwing = (party: Unit, { units }: ReadSentence): boolean => {
  const at = units.findIndex(({ start }) => start >= party.start);
  return units.slice(Math.max(0, at - 7), at).some(({ words }) => words === 'swing');
};

// "won in W", "won the seat in W", "won a by-election in W"; not "held a meeting in W".
const mayBeIn = ({ objectKind, args, group, words }: Frame): boolean =>
  objectKind === null ||
  (objectKind === 'S' && !/^gains|losses$/.test(args[0]?.words ?? '')) ||
  objectKind === 'V' ||
  objectKind === '#' ||
  // "kept theirs in W"
  (objectKind === 'Y' && args[0]?.words === 'theirs') ||
  (objectKind === 'W' && group.verbClass !== 'lose') ||
  (objectKind === 'x' &&
    group.verbClass === 'gain' &&
    /\b(?:contest|races?|vacancy|election|poll|fight|scrap|tussle)\b/.test(words));

/** The one ward that a sentence names before a verb: "W (X): Labour have gained the ward". */
export function wardHere(frame: Pick<Frame, 'verbStart'>, sentence: ReadSentence): ReadSentence['discourse']['ward'] {
  const before = sentence.main.filter(({ start }) => start < frame.verbStart);
  const own = before.filter(({ kind }) => kind === 'W');
  // "The Tories, who won W in 2014, have lost it"
  const named =
    own.length > 0
      ? own
      : flatten(before, ({ asides }) =>
          flatten(asides, ({ kind, units }) => (kind === 'relative' ? units.filter((one) => one.kind === 'W') : [])),
        );
  const [unit] = named;
  const [role] = unit === undefined ? [] : rolesOf(unit, sentence);
  return named.length === 1 && role !== undefined && unit?.wards.length === 1
    ? { ward: role.ward, byElection: role.byElection }
    : null;
}

const isSingular = (frame: Frame): boolean => {
  const object = frame.args[0];
  if (object === undefined) return false;
  if (object.kind === 'Y') return object.words === 'it' || everySeat.test(object.words);
  if (everySeat.test(frame.words.replace(/^.*?\b(?=(?:both|all|the pair|every)\b)/, ''))) return true;
  // "a shock in W, gaining all three seats from Labour"
  if (frame.group.form === 'ing' && /\b(?:all|both)\b.*\bseats\b/.test(frame.words)) return true;
  return /^(ward|seat|division|council seat|place)$/.test(object.words) && !otherSeats.test(frame.words);
};

// "kept all three", "held both of them", "took both seats"
const everySeat =
  /^(?:both|all (?:two|three|four)|the pair)(?: of (?:them|the seats|its seats|their seats))?(?: seats)?(?: (?:comfortably|easily|again|here|there|too))?(?=[ ,.;:!]*$|[,;] | by \d| with )/;

// "every other ward it was defending": not the one that was named.
const otherSeats =
  /\b(other|another|every|each|last|only|one of|first|next|second|third) (\w+ )?(ward|seat|division|council seat|place)\b/;

/** The ward that the lines before are about, for a sentence that names no place of its own: the next of its paragraph, or the first below its heading. */
export function carriedWard({ discourse, shape, paragraph }: ReadSentence): ReadSentence['discourse']['ward'] {
  const { ward, before } = discourse;
  if (ward === null || /[WCKM]/.test(shape)) return null;
  // Its title named it.
  if (before === null) return ward;
  const isHeading = before.frames.length === 0 && before.main.length <= headingLength;
  const isList = before.paragraph >= paragraph - 1 && before.scores.length > 0 && before.frames.length === 0;
  return before.paragraph === paragraph || isHeading || isList ? ward : null;
}

const headingLength = 4;

/** The wards of a unit, as roles. */
export function rolesOf(unit: Unit, sentence: ReadSentence): WardRole[] {
  const byElection =
    unit.words === 'by election' ||
    sentence.discourse.byElections ||
    (/\bby-?election\b/i.test(sentence.text) && !/parliament/i.test(sentence.text));
  const holder = holderBefore(unit, sentence) ?? holderBehind(unit, sentence);
  // "A (from Labour), B (from the Tories)": each has its own; what stands behind the last may be said of that alone.
  const own =
    unit.wards.length > 1 && !ofAll.test(unit.asides.at(-1)?.units[0]?.words ?? '')
      ? null
      : holderOfAsides(unit.asides);
  return unit.wards.map((ward) => ({ ward, from: toParty(ward.holder ?? holder ?? own), to: null, byElection }));
}

const ofAll = /^(?:both|all|each)\b/;
const toParty = (holder: Control | null): Party | null => (holder === 'NOC' ? null : holder);

/** The ward that is a verb’s subject, itself or by its seat, its seats, its by-election or its voters: "The seat of W has gone to …", "Voters in W elected …". */
export function wardOfSeats({ subject, before, words }: Frame): Unit | null {
  if (subject?.kind === 'W') return subject;
  const isContest =
    (subject === null || subject.kind === 'C') &&
    /^(?:an?|the|last night|\w+day) ?(?:\w+ )?by election (?:in|for)\b/.test(words);
  const isAll = subject?.kind === 'S' && /\b(all (two|three|four)|both)( of (the|its))?( council)? seats\b/.test(words);
  const isSeat = /^(seat|council seat|division|ward|voters|people|electors|residents)$/.test(subject?.words ?? '');
  if (!isContest && !isAll && !isSeat) return null;
  const wards = before.filter(({ kind, prep }) => kind === 'W' && /[IO]/.test(prep ?? ''));
  return wards.length === 1 ? (wards[0] ?? null) : null;
}
