import { someBefore } from '../discourse/someOfList.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { wordsOf, type NamedCouncil, type Unit } from '../units/Unit.ts';
import { flatten } from '../../flatten.ts';

/** Where a phrase stands among a sentence's units. */
export interface PhraseSpan {
  from: number;
  to: number;
  isApposed: boolean;
}

const near = 5;

/** The councils that a phrase is about: named in it or right behind it, else before it, else the only ones of the sentence, else those the sentence is about. */
export function councilsOfPhrase(
  sentence: ReadSentence,
  { from, to, isApposed }: PhraseSpan,
  meant: () => readonly NamedCouncil[],
): readonly NamedCouncil[] {
  const { units } = sentence;
  const inside = lastGroup(units, from, to + 1, units.length);
  if (inside !== null) return inside.councils;
  const behind = isApposed ? null : groupBehind(units, to + 1);
  if (behind !== null) return behind;
  const some =
    someBefore(sentence, units[from]?.start ?? 0) ?? formerOrLatter(units, from) ?? someInside(sentence, from, to);
  if (some !== null) return some;
  if (all.test(wordsOf(units, to + 1, to + 1 + near))) return meant();
  // "Eastwood, Tory since 2000": of the name before the comma, whatever it is.
  if (isApposed && /[XWK]/.test(units[from - 2]?.kind ?? '') && units[from - 1]?.kind === ',') return [];
  const start = segmentStart(units, from);
  const before = lastGroup(units, start, from);
  const outer = before === null ? null : aroundInsertion(sentence, before);
  if (outer !== null) return outer;
  if (before !== null) return isApposed && isOfOther(units, before.end, from) ? [] : shared(units, before, from);
  const after = firstGroup(units, to + 1, segmentEnd(units, to + 1));
  // "Blue for two years, X is now …"
  const opens =
    from === 0 && after !== null && units.slice(to + 1, after.start).every(({ kind }) => /[,dxat#]/.test(kind));
  if (after !== null && (!isApposed || opens) && !refersBack(units, from, to)) return after.councils;
  const listed = behindColon(units, start, to);
  if (listed !== null) return listed;
  const named = units.filter(({ kind }) => kind === kindOf.council);
  if (named.length > 0) {
    const earlier = lastGroup(units, 0, from);
    return earlier === null
      ? []
      : named.every(({ start: one }) => one >= (units[earlier.start]?.start ?? 0))
        ? earlier.councils
        : [];
  }
  return meant();
}

// "X, the ring of villages around Y, is Lib Dem": of the verb’s subject, not of the name inside the commas.
function aroundInsertion({ units, frames }: ReadSentence, { start, end }: Group): readonly NamedCouncil[] | null {
  const [name, comma, verb] = [units[start], units[end + 1], units[end + 2]];
  if (comma?.kind !== ',' || verb?.group == null || !/[IO]/.test(units[start - 1]?.kind ?? '')) return null;
  const subject = frames.find(({ verbStart }) => verbStart === verb.start)?.subject;
  return subject?.kind === kindOf.council && subject.end <= (name?.start ?? 0) ? subject.councils : null;
}

// "hoped for X, but it is hung, and nobody stood in Y": of what was named before.
const refersBack = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(0, from).some(({ kind }) => kind === kindOf.council) &&
  units.slice(from, to + 1).some(({ words }) => words === 'it');

// "won two councils which the Tories had run for years: X and Y": of the list that the colon announces.
function behindColon(units: readonly Unit[], from: number, to: number): readonly NamedCouncil[] | null {
  const end = segmentEnd(units, to + 1);
  const isSeveral = units
    .slice(from, end)
    .some(
      ({ kind, words }) =>
        kind === kindOf.reference && /(?:councils|boroughs|cities|towns|counties|districts|authorities)$/.test(words),
    );
  if (units[end]?.kind !== ':' || !isSeveral) return null;
  return firstGroup(units, end + 1, segmentEnd(units, end + 1))?.councils ?? null;
}

// "had majorities on the two of them"
const all = /^(?:(?:on|in|of|over|at) )?(?:both|the (?:\w+) of them|all (?:\w+ )?of them)\b/;

interface Group {
  start: number;
  end: number;
  councils: readonly NamedCouncil[];
}

const isList = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.kind === ',' || unit.kind === kindOf.and || unit.kind === kindOf.determiner || unit.kind === kindOf.council);

// "to X and to Y", "of X and of Y"
const isRepeated = (units: readonly Unit[], at: number): boolean =>
  /^(?:to|of|in|at|from)$/.test(units[at]?.words ?? '') &&
  (units[at - 1]?.kind === kindOf.and || units[at - 1]?.kind === ',') &&
  units[at + 1]?.kind === kindOf.council;

// "X, Y and Z" as one.
function groupAt(units: readonly Unit[], at: number, from: number, end: number): Group {
  let start = at;
  let last = at;
  for (let before = at - 1; before >= from && (isList(units[before]) || isRepeated(units, before)); before -= 1)
    if (units[before]?.kind === kindOf.council) start = before;
  for (let behind = at + 1; behind < end && (isList(units[behind]) || isRepeated(units, behind)); behind += 1)
    if (units[behind]?.kind === kindOf.council) last = behind;
  const councils = flatten(units.slice(start, last + 1), (unit) => (unit.kind === kindOf.council ? unit.councils : []));
  return { start, end: last, councils };
}

// The group whose name stands last before `end`; its list may go on up to `limit`.
function lastGroup(units: readonly Unit[], from: number, end: number, limit = end): Group | null {
  for (let at = end - 1; at >= from; at -= 1)
    if (units[at]?.kind === kindOf.council) return groupAt(units, at, from, limit);
  return null;
}

function firstGroup(units: readonly Unit[], from: number, end: number): Group | null {
  for (let at = from; at < end; at += 1) if (units[at]?.kind === kindOf.council) return groupAt(units, at, from, end);
  return null;
}

// "… in X", "… of X": right behind the phrase.
function groupBehind(units: readonly Unit[], from: number): readonly NamedCouncil[] | null {
  for (let at = from; at < from + near; at += 1) {
    const kind = units[at]?.kind ?? '.';
    if (kind === kindOf.council) return groupAt(units, at, from, units.length).councils;
    if (/[,;:.P^~&vWX]/.test(kind)) return null;
  }
  return null;
}

// "The Tories run the latter", of the list that the sentence before named
function someInside(sentence: ReadSentence, from: number, to: number): readonly NamedCouncil[] | null {
  const which = sentence.units.slice(from, to + 1).find(({ words }) => /^the (?:former|latter)$/.test(words));
  return which === undefined ? null : someBefore(sentence, which.end);
}

// "X and Y, of which the former was hung and the latter Tory"
function formerOrLatter(units: readonly Unit[], from: number): readonly NamedCouncil[] | null {
  const which = units.slice(Math.max(0, from - 2), from + 1).find(({ words }) => /^the (former|latter)$/.test(words));
  const pair = which === undefined ? null : lastGroup(units, 0, from);
  if (which === undefined || pair === null || pair.councils.length < 2) return null;
  return which.words === 'the former' ? pair.councils.slice(0, 1) : pair.councils.slice(-1);
}

const segmentEnds = (unit: Unit | undefined): boolean =>
  unit === undefined || /[;:.?!]/.test(unit.kind) || /^(while|whilst|whereas|but)$/.test(unit.words);

function segmentStart(units: readonly Unit[], from: number): number {
  let at = from;
  while (at > 0 && !segmentEnds(units[at - 1])) at -= 1;
  return at;
}

function segmentEnd(units: readonly Unit[], from: number): number {
  let at = from;
  while (at < units.length && !segmentEnds(units[at])) at += 1;
  return at;
}

// What hangs on a list's last name is said of that alone, unless the list is all that came before or words say so.
function shared(units: readonly Unit[], group: Group, from: number): readonly NamedCouncil[] {
  if (group.councils.length < 2) return group.councils;
  // "X, Y and Z, in none of which anybody had …"
  if (/^(?:in|on|at) (?:none|neither|all|each|both)\b/.test(wordsOf(units, from, from + 2))) return group.councils;
  const between = units.slice(group.end + 1, from);
  const next = between.find(({ kind }) => kind !== ',');
  const isOne =
    next === undefined || /^(which|where|that|who|whose|previously|formerly|hitherto|long|a|an|once)$/.test(next.words);
  if (!isOne || /^(both|all|each)\b/.test(next?.words ?? '')) return group.councils;
  const isSubject = !units.slice(0, group.start).some(({ group: verb }) => verb !== null);
  return isSubject ? group.councils : group.councils.slice(-1);
}

// ", X, Tory since 2000": the name right before the comma is no council.
function isOfOther(units: readonly Unit[], council: number, from: number): boolean {
  return units.slice(council + 1, from).some(({ kind }, at, all) => /[XWK]/.test(kind) && all[at + 1]?.kind === ',');
}
