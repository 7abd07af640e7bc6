import { kindOf } from './lexiconWords.ts';
import type { Frame } from './Frame.ts';
import type { VerbGroup } from './groupVerbs.ts';
import type { Unit } from './Unit.ts';

const entity = /[PCWKHRQNSGMYX#o]/;
const boundary = /[\^;.:~|]/;
const light = /[anldxjf]/;

/** Finds each verb's subject and what follows it; "A gained X, B Y and C Z" gives a frame for each party. */
export function readFrames(units: readonly Unit[]): Frame[] {
  const verbs = [...units.keys()].filter((at) => units[at]?.group != null);
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
    const base = {
      group,
      mood: isNeither(units, at) ? 'negated' : group.mood,
      introducer: introducerOf(units, from),
      bareInfinitive: /^to /.test(units[at]?.words ?? ''),
      contact: own !== null && isContact(units, own.at, at),
      isAside: false,
      gerund: own?.gerund ?? false,
    };
    let last = at;
    let current: Frame = {
      ...base,
      ...span(
        units,
        from,
        at,
        region,
        beginOf(
          units,
          from,
          at,
          inherited && subject !== null ? Math.max(0, units.indexOf(subject)) : (own?.at ?? null),
        ),
      ),
      subject,
      inherited,
      at,
      verbStart: units[at]?.start ?? 0,
      args: [],
      before: beforeOf(units, from, at, own?.at ?? null),
      objectKind: objectOf(units, at, region),
    };
    frames.push(current);
    for (let next = at + 1; next < region; next += 1) {
      const unit = units[next];
      if (unit === undefined || !entity.test(unit.kind) || unit.prep === '$') continue;
      if (startsGap(units, next, current, region)) {
        current = {
          ...base,
          ...span(units, next, next, region, next),
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
  return inheritForward(frames);
}

function span(
  units: readonly Unit[],
  from: number,
  at: number,
  region: number,
  begin: number,
): Pick<Frame, 'words' | 'start' | 'end' | 'scope'> {
  let last = region - 1;
  while (last > at && /[,;:\-&.|^~"dwI(]/.test(units[last]?.kind ?? '')) last -= 1;
  return {
    scope: { start: units[from]?.start ?? 0, end: units[region - 1]?.end ?? 0 },
    words: units
      .slice(from, region)
      .map(({ words }) => words)
      .join(' '),
    start: units[begin]?.start ?? 0,
    end: units[last]?.end ?? units[begin]?.end ?? 0,
  };
}

// The clause begins with its subject, or with the place before it: "In Eastleigh the Lib Dems clung on".
function beginOf(units: readonly Unit[], from: number, at: number, subject: number | null): number {
  const place = units.findIndex((unit, index) => index >= from && index < at && unit.kind === kindOf.council);
  const first = Math.min(subject ?? at, place < 0 ? at : place);
  return units[first - 1]?.kind === kindOf.at && first > from ? first - 1 : first;
}

function clauseStart(units: readonly Unit[], at: number): number {
  for (let from = at - 1; from >= 0; from -= 1) {
    if (boundary.test(units[from]?.kind ?? '') || units[from]?.group != null) return from + 1;
  }
  return 0;
}

function introducerOf(units: readonly Unit[], from: number): string | null {
  const unit = units[from - 1];
  return unit?.kind === kindOf.clause || unit?.kind === kindOf.relative ? unit.words : null;
}

interface Found {
  at: number;
  gerund?: boolean;
}

function findSubject(units: readonly Unit[], verb: number, previous: number | null): Found | null {
  const group = units[verb]?.group;
  if (group == null) return null;
  const nonFinite = group.form === 'ing' || group.form === 'infinitive';
  let commas = 0;
  for (let at = verb - 1; at >= 0; at -= 1) {
    const unit = units[at];
    if (unit?.kind === ':' && at === 1 && units[0]?.kind === kindOf.party) return { at: 0 };
    if (unit !== undefined && commas % 2 === 1 && (unit.group !== null || unit.kind === kindOf.clause)) {
      const open = openingComma(units, at, previous);
      if (open === null) break;
      commas += 1;
      at = open;
      continue;
    }
    if (unit === undefined || boundary.test(unit.kind) || unit.group !== null) break;
    if (unit.kind === kindOf.and && previous !== null && at >= verb - 2 && previous < at) return null;
    if (unit.kind === ',' || unit.kind === '-') {
      commas += 1;
      if (nonFinite || (previous !== null && at === verb - 1 && !hasSubjectBefore(units, at, previous))) break;
    }
    if (nonFinite) {
      if (/[PCYHSRXQW]/.test(unit.kind))
        return unit.prep === null || unit.prep === kindOf.with
          ? { at }
          : /^[OI]$/.test(unit.prep) && group.form === 'ing'
            ? { at, gerund: true }
            : null;
      if (!light.test(unit.kind)) break;
      continue;
    }
    if (unit.kind === kindOf.with && previous === null && commas === 0) continue;
    if (!entity.test(unit.kind) || unit.prep !== null) continue;
    if (unit.kind === kindOf.number && units[at + 1]?.kind !== kindOf.seats) continue;
    // Behind a comma a name is the object of the verb before: "gained X, Y and lost Z".
    if (previous !== null && commas % 2 === 1 && at < verb - 1) return null;
    return { at };
  }
  return null;
}

// "X, Tory since anyone can remember, is …": the comma at the other end of what stands between.
function openingComma(units: readonly Unit[], from: number, previous: number | null): number | null {
  for (let at = from - 1; at > 0; at -= 1) {
    const unit = units[at];
    if (unit === undefined || /[;.:]/.test(unit.kind)) return null;
    if (unit.kind === ',' || unit.kind === '-')
      return units[at - 1]?.kind === kindOf.and || (previous !== null && hasFinite(units, at)) ? null : at;
  }
  return null;
}

const hasFinite = (units: readonly Unit[], end: number): boolean =>
  units.slice(0, end).some(({ group }) => group?.form === 'finite');

function hasSubjectBefore(units: readonly Unit[], comma: number, previous: number): boolean {
  for (let at = comma - 1; at > previous; at -= 1)
    if (units[at]?.kind === ',' || units[at]?.kind === kindOf.and) return true;
  return false;
}

// A verb without a subject of its own shares the one before: "gained X and lost Y", "…, losing Y".
const isNeither = (units: readonly Unit[], at: number): boolean => units[at + 1]?.words === 'neither';

// "the last ward it held", "the county they ran": a noun, and right behind it a subject with its verb.
function isContact(units: readonly Unit[], subject: number, verb: number): boolean {
  const noun = units[subject - 1]?.kind === kindOf.determiner ? units[subject - 2] : units[subject - 1];
  if (noun === undefined || !/[SRQ]/.test(noun.kind) || noun.owns || /[TIB>w]/.test(noun.prep ?? '')) return false;
  return /[PY]/.test(units[subject]?.kind ?? '') && verb - subject <= 2;
}

function mayInherit(units: readonly Unit[], at: number, group: VerbGroup): boolean {
  if (group.form !== 'finite') return true;
  const before = units[at - 1];
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
    if (/[\^;.~|]/.test(kind)) return end;
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
    if (!/[dxXCKRIOan]/.test(kind)) return subject;
  }
  return subject;
}

function beforeOf(units: readonly Unit[], from: number, at: number, subject: number | null): Unit[] {
  return units
    .slice(from, at)
    .filter((unit, index) => from + index !== subject && /[CPQNRW]/.test(unit.kind) && unit.prep !== '$');
}

function objectOf(units: readonly Unit[], at: number, region: number): string | null {
  let words = 0;
  for (let next = at + 1; next < region; next += 1) {
    const unit = units[next];
    if (unit === undefined) break;
    const { kind } = unit;
    if (entity.test(kind)) {
      if (unit.prep === '$') continue;
      if (kind === kindOf.number) {
        if (isSeats(units, next)) return kindOf.seats;
        if (countsCouncils(units, next)) continue;
        return kindOf.number;
      }
      return unit.prep === null ? kind : words > 0 ? 'x' : null;
    }
    if (kind === kindOf.word) words += 1;
    if (/[FTIBO>UwA<]/.test(kind)) return words > 0 ? 'x' : null;
    if (/[,\-]/.test(kind)) {
      if (words > 0) return 'x';
      if (units[next + 1]?.kind === kindOf.council && kind === '-') continue;
      const close = closingComma(units, next, region);
      if (close === null) return null;
      next = close;
    }
  }
  return words > 0 ? 'x' : null;
}

// "won, for the first time, X": the comma that closes a stretch without names.
function closingComma(units: readonly Unit[], from: number, region: number): number | null {
  for (let at = from + 1; at < region; at += 1) {
    const kind = units[at]?.kind ?? '';
    if (kind === ',' || kind === '-') return at;
    if (/[PCWRQYHo]/.test(kind)) return null;
  }
  return null;
}

// "10 councils", "three London boroughs"
function countsCouncils(units: readonly Unit[], at: number): boolean {
  for (let next = at + 1; next < at + 4; next += 1) {
    const kind = units[next]?.kind ?? '';
    if (/[CR]/.test(kind)) return true;
    if (!/[xXnd]/.test(kind)) return false;
  }
  return false;
}

function isSeats(units: readonly Unit[], at: number): boolean {
  for (let next = at + 1; next < at + 6; next += 1) {
    const kind = units[next]?.kind;
    if (kind === kindOf.seats || kind === kindOf.gains) return true;
    if (kind === undefined || !/[Odx#PnX]/.test(kind)) return false;
  }
  return false;
}

// "…, the Lib Dems Woking and the Greens Mid Suffolk": a name like the subject, with an object or agent of its own and no verb.
function startsGap(units: readonly Unit[], at: number, current: Frame, region: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.prep !== null || current.args.length === 0 || current.subject?.kind !== unit.kind)
    return false;
  const isCommaBefore = units
    .slice(Math.max(0, at - 3), at)
    .some(({ kind }) => kind === ',' || kind === kindOf.and || kind === '-');
  if (!isCommaBefore) return false;
  for (let next = at + 1; next < region; next += 1) {
    const following = units[next];
    if (following === undefined) return false;
    if (unit.kind === kindOf.party)
      return /[C#SW]/.test(following.kind) || (following.kind === kindOf.word && next < at + 3);
    if (/[FTB>U]/.test(following.kind)) return true;
    if (!/[dn,]/.test(following.kind)) return false;
  }
  return false;
}
