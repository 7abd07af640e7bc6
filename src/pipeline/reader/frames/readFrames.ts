import { kindTest } from '../units/kindTest.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { Frame } from './Frame.ts';
import type { VerbGroup } from '../units/groupVerbs.ts';
import { findSubject } from './findSubject.ts';
import { objectOf } from './objectOf.ts';
import { isGlad } from '../mood/isGlad.ts';
import { wordsOf, type Unit } from '../units/Unit.ts';

const isEntity = kindTest('PCWKHRQNSGMYX#o');
const isBoundary = kindTest('^;.:~|');
const isStop = kindTest('^;.~|');
const isLoose = kindTest(',;:-&.|^~"dwI(');
const isBefore = kindTest('CPQNRW');
const isOfPlace = kindTest('dxXCKRIOan');
const isInside = kindTest('C#SW');
const isMove = kindTest('FTB>U');

/** Finds each verb's subject and what follows it; "A gained X, B Y and C Z" gives a frame for each party. */
export function readFrames(units: readonly Unit[]): Frame[] {
  const verbs = verbsOf(units);
  if (verbs.length === 0) return [];
  const subjects = verbs.map((at, index) => findSubject(units, at, verbs[index - 1] ?? null));
  const frames: Frame[] = [];
  for (const [index, at] of verbs.entries()) {
    const group = units[at]?.group;
    if (group == null) continue;
    const own = subjects[index] ?? null;
    const region = regionEnd(units, at, verbs[index + 1] ?? null, subjects[index + 1]?.at ?? null);
    const from = clauseStart(units, at);
    const previous = frames.at(-1);
    let subject = own === null ? null : (units[own.at] ?? null);
    let inherited = false;
    if (subject === null && own === null && previous !== undefined && mayInherit(units, at, group)) {
      subject = previous.subject;
      inherited = subject !== null;
    }
    const mayBegin = inherited && subject !== null ? Math.max(0, units.indexOf(subject)) : (own?.at ?? null);
    const clause = span(units, from, at, region, beginOf(units, from, at, mayBegin));
    const base: Frame = {
      group,
      mood: isNeither(units, at) ? 'negated' : group.mood,
      introducer: introducerOf(units, from),
      bareInfinitive: (units[at]?.words ?? '').startsWith('to '),
      contact: own !== null && isContact(units, own.at, at),
      isAside: false,
      gerund: own?.gerund ?? false,
      words: clause.words,
      start: clause.start,
      end: clause.end,
      scope: clause.scope,
      subject,
      inherited,
      at,
      verbStart: units[at]?.start ?? 0,
      args: [],
      before: beforeOf(units, from, at, own?.at ?? null),
      objectKind: objectOf(units, at, region),
    };
    let last = at;
    let current = base;
    frames.push(current);
    for (let next = at + 1; next < region; next += 1) {
      const unit = units[next];
      if (unit === undefined || !isEntity(unit.kind) || unit.prep === '$') continue;
      if (startsGap(units, next, current, region)) {
        const own = span(units, next, next, region, next);
        current = {
          ...base,
          words: own.words,
          start: own.start,
          end: own.end,
          scope: own.scope,
          subject: unit,
          inherited: false,
          verbStart: unit.start,
          at,
          args: [],
          before: [],
          objectKind: objectOf(units, next, region),
        };
        const end = units[next - 1]?.end;
        const before = frames.at(-1);
        if (before !== undefined && end !== undefined && units[last] !== undefined)
          before.end = units[last]?.end ?? before.end;
        frames.push(current);
        continue;
      }
      current.args.push(unit);
      last = next;
    }
  }
  for (const frame of frames) if (claimsCouncil(frame)) frame.group = { ...frame.group, verbClass: 'gain' };
  withAntecedents(frames);
  return inheritForward(frames);
}

// "Labour had set its sights on X, but it failed": the words that say so begin with whom "it" means.
function withAntecedents(frames: readonly Frame[]): void {
  let named: Frame | null = null;
  for (const frame of frames) {
    if (frame.subject?.kind === kindOf.party) named = frame;
    else if (
      named !== null &&
      frame.subject?.kind === kindOf.pronoun &&
      /^(it|they|the party)$/.test(frame.subject.words)
    )
      frame.start = Math.min(frame.start, named.start);
  }
}

function verbsOf(units: readonly Unit[]): number[] {
  const verbs: number[] = [];
  for (let at = 0; at < units.length; at += 1) if (units[at]?.group != null) verbs.push(at);
  return verbs;
}

// "went on to claim X", "claimed X from Labour": to take it.
const claimsCouncil = ({ group, objectKind, args }: Frame): boolean =>
  group.lemma === 'claim' &&
  objectKind === kindOf.council &&
  (group.form === 'infinitive' || args.some(({ kind, prep }) => /[PN]/.test(kind) && prep === kindOf.from));

function span(
  units: readonly Unit[],
  from: number,
  at: number,
  region: number,
  begin: number,
): Pick<Frame, 'words' | 'start' | 'end' | 'scope'> {
  let last = region - 1;
  while (last > at && isLoose(units[last]?.kind ?? '')) last -= 1;
  return {
    scope: { start: units[from]?.start ?? 0, end: units[region - 1]?.end ?? 0 },
    words: wordsOf(units, from, region),
    start: units[begin]?.start ?? 0,
    end: units[last]?.end ?? units[begin]?.end ?? 0,
  };
}

// The clause begins with its subject, or with the place before it: "In Eastleigh the Lib Dems clung on".
function beginOf(units: readonly Unit[], from: number, at: number, subject: number | null): number {
  let place = from;
  while (place < at && units[place]?.kind !== kindOf.council) place += 1;
  // "gains in places like X, it failed": the place is of the words before.
  if (subject !== null && units.slice(from, place).some(({ kind }) => /[GSx]/.test(kind))) place = at;
  const first = Math.min(subject ?? at, place, at);
  return units[first - 1]?.kind === kindOf.at && first > from ? first - 1 : first;
}

function clauseStart(units: readonly Unit[], at: number): number {
  // "…, taking X": a clause of its own behind the comma.
  if (units[at]?.group?.form === 'ing' && units[at - 1]?.kind === ',') return at;
  for (let from = at - 1; from >= 0; from -= 1) {
    if (isBoundary(units[from]?.kind ?? '') || units[from]?.group != null) return from + 1;
  }
  return 0;
}

function introducerOf(units: readonly Unit[], from: number): string | null {
  const unit = units[from - 1];
  return unit?.kind === kindOf.clause || unit?.kind === kindOf.relative ? unit.words : null;
}

const isNeither = (units: readonly Unit[], at: number): boolean => units[at + 1]?.words === 'neither';

// "the last ward it held", "the county they ran": a noun, and right behind it a subject with its verb.
const leads = /^(?:despite|after|having|by|in spite of|without|with|in)$/;

function isContact(units: readonly Unit[], subject: number, verb: number): boolean {
  const noun = units[subject - 1]?.kind === kindOf.determiner ? units[subject - 2] : units[subject - 1];
  if (noun === undefined || !/[SRQ]/.test(noun.kind) || noun.owns) return false;
  // "Despite losing seven seats Labour still runs X": no comma, and no other verb that could be the sentence's.
  if (leads.test(units[0]?.words ?? '') && !units.some(({ group }, at) => at !== verb && group?.form === 'finite'))
    return false;
  // "After 44 years of Conservative rule it is Labour’s"
  if (units[verb]?.group?.verbClass === 'be' && noun.kind === 'Q' && noun.prep === 'O') return false;
  // "added W to the wards they hold in X"
  const hasObject = !/[I.,;]/.test(units[verb + 1]?.kind ?? '.');
  if (/[TIB>w]/.test(noun.prep ?? '') && (hasObject || noun.kind !== 'S')) return false;
  return /[PY]/.test(units[subject]?.kind ?? '') && verb - subject <= 2;
}

// A verb without a subject of its own shares the one before: "gained X and lost Y", "…, losing Y".
function mayInherit(units: readonly Unit[], at: number, group: VerbGroup): boolean {
  if (group.form !== 'finite') return true;
  const before = units[at - 1];
  // "is delighted to have won X"
  if (before !== undefined && isGlad(units, at)) return true;
  return before !== undefined && /[&,^\-;nl]/.test(before.kind);
}

// "After losing X to the Greens, Labour kept Y": the subject comes later.
function inheritForward(frames: Frame[]): Frame[] {
  for (const [index, frame] of frames.entries()) {
    if (frame.subject !== null || frame.group.form !== 'ing') continue;
    const next = frames.slice(index + 1).find(({ subject }) => subject !== null);
    if (next === undefined || index > 0 || !/[PYH]/.test(next.subject?.kind ?? '')) continue;
    frame.subject = next.subject;
    frame.inherited = true;
  }
  return frames;
}

function regionEnd(units: readonly Unit[], at: number, nextVerb: number | null, nextSubject: number | null): number {
  const stop = nextSubject !== null && nextSubject > at ? leadOf(units, at, nextSubject) : (nextVerb ?? units.length);
  for (let end = at + 1; end < stop; end += 1) {
    const kind = units[end]?.kind ?? '';
    if (
      kind === kindOf.clause &&
      /^(but|though|although)$/.test(units[end]?.words ?? '') &&
      /[FT]/.test(units[end + 1]?.kind ?? '')
    )
      continue;
    if (isStop(kind)) return end;
  }
  return stop;
}

// "…, and in X the independents took Y": the place belongs to the clause that follows.
function leadOf(units: readonly Unit[], verb: number, subject: number): number {
  let hasPlace = false;
  for (let at = subject - 1; at > verb && at > subject - 8; at -= 1) {
    const kind = units[at]?.kind ?? '';
    if (kind === ',' || kind === kindOf.and)
      return hasPlace || at === subject - 1 || units[at + 1]?.kind === kindOf.determiner ? at : subject;
    if (kind === kindOf.at) hasPlace = true;
    if (!isOfPlace(kind)) return subject;
  }
  return subject;
}

function beforeOf(units: readonly Unit[], from: number, at: number, subject: number | null): Unit[] {
  const before: Unit[] = [];
  for (let index = from; index < at; index += 1) {
    const unit = units[index];
    if (unit !== undefined && index !== subject && isBefore(unit.kind) && unit.prep !== '$') before.push(unit);
  }
  return before;
}

// "…, the Lib Dems Woking and the Greens Mid Suffolk": a name like the subject, with an object or agent of its own and no verb.
function startsGap(units: readonly Unit[], at: number, current: Frame, region: number): boolean {
  const unit = units[at];
  if (unit?.prep !== null || current.args.length === 0 || current.subject?.kind !== unit.kind) return false;
  const isCommaBefore = units
    .slice(Math.max(0, at - 3), at)
    .some(({ kind }) => kind === ',' || kind === kindOf.and || kind === '-');
  if (!isCommaBefore) return false;
  for (let next = at + 1; next < region; next += 1) {
    const following = units[next];
    if (following === undefined) return false;
    if (unit.kind === kindOf.party && following.kind === kindOf.at)
      return (
        (units[next + 1]?.kind ?? '').includes('C') &&
        current.args.every(({ kind, prep }) => kind !== kindOf.council || prep === kindOf.at)
      );
    if (unit.kind === kindOf.party)
      return isInside(following.kind) || (following.kind === kindOf.word && next < at + 3);
    if (isMove(following.kind)) return true;
    if (!/[dn,]/.test(following.kind)) return false;
  }
  return false;
}
