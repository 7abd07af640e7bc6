import type { Party } from '../../../domain/Fact.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import { partyOfUnit } from '../../reader/frames/partyMeant.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { shapeOf, wordsOf, type Unit } from '../../reader/units/Unit.ts';
import { down } from './moveVerbs.ts';
import { partyOfSubject, partySpokenOf } from './partyNear.ts';
import { isWhole, type Count } from './readCount.ts';
import { flatten } from '../../flatten.ts';

const farthest = 6;

/** Whom "them" means in "the Tories took eight seats from them": the party spoken of before, not the subject. */
export function partyMeantByThem(sentence: ReadSentence, frame: Frame, way: 'up' | 'down'): Party | null {
  // "has gained X from the Tories after winning four seats from them"
  const here = new Set(
    flatten(sentence.units, ({ kind, start, parties }) =>
      kind === kindOf.party && start < frame.verbStart ? parties : [],
    ),
  );
  const [own] = frame.subject?.parties ?? [];
  const [other, ...others] = [...here].filter((one) => one !== own);
  if (own !== undefined && other !== undefined && others.length === 0) return other;
  const meant = partySpokenOf(sentence, way === 'up' ? 'down' : 'up');
  return frame.subject?.parties.includes(meant ?? '') === true ? null : meant;
}

/** Whose they were: "took three Labour seats", "took three of its seats". */
export function ownerOf({ units }: ReadSentence, frame: Frame, from: number, to: number): Party | null {
  const inside = units.slice(from, to);
  const named = inside.find(({ kind }) => kind === kindOf.party);
  if (named !== undefined) return named.parties[0] ?? null;
  const isOfOther =
    !down.has(frame.group.lemma) &&
    inside.some(({ words }, at) => /\bof$/.test(words) && /^(?:its|their)$/.test(inside[at + 1]?.words ?? ''));
  if (!isOfOther) return null;
  const own = frame.subject?.parties ?? [];
  const other = units.findLast(
    ({ kind, start, parties }) =>
      kind === kindOf.party &&
      start < (frame.subject?.start ?? frame.start) &&
      parties.every((one) => !own.includes(one)),
  );
  return own.length === 1 && other?.parties.length === 1 ? (other.parties[0] ?? null) : null;
}

/** Who had them before: "took three seats there that had been Labour’s", "two seats which had belonged to the Tories". */
export function formerOwner(units: readonly Unit[], from: number): Party | null {
  const rest = units.slice(from, from + 10);
  const told = /^(?:a|I?a|Id?[CR])*,?~(?:vf?|fv?)T?d?P/.exec(shapeOf(rest))?.[0] ?? '';
  const verb = rest.find(({ group }) => group !== null);
  const isHad =
    verb?.group?.mood !== 'negated' &&
    (/^(?:were|was|had been)$/.test(verb?.words ?? '') || verb?.group?.lemma === 'belong');
  const owner = rest[told.length - 1];
  return told !== '' && isHad && owner?.parties.length === 1 ? (owner.parties[0] ?? null) : null;
}

/** A number that comes late: "leaked seats everywhere – ten in all", "lost seats (18 of them)". */
export function countBehind(units: readonly Unit[], from: number): { value: number | null; end: number } | null {
  // "every seat they had: all nineteen of them"
  const had = /^~?Y[v1b](?:Id?C)?(?=[,:-])/.exec(shapeOf(units.slice(from, from + 7)))?.[0].length ?? 0;
  for (let at = from + had; at < Math.min(units.length, from + had + farthest); at += 1) {
    const unit = units[at];
    if (unit === undefined || /[v^;.|]/.test(unit.kind)) return null;
    if (unit.kind !== kindOf.number) continue;
    return isWhole(unit) && /^(?:in all|in total|of them|all told|altogether)\b/.test(wordsOf(units, at + 1, at + 3))
      ? { value: unit.value, end: at + (units[at + 1]?.kind === kindOf.at ? 3 : 2) }
      : null;
  }
  return null;
}

/** The subject; both of them in "Labour and the Tories each lost two". */
export function partiesOf(
  sentence: ReadSentence,
  frame: Frame,
  { value, end }: Count,
  way: 'up' | 'down',
): (Party | null)[] {
  const { units } = sentence;
  const named = frame.subject?.kind === kindOf.party ? frame.subject.parties : [];
  // "with wards going to the Greens, Labour has lost seats": the last name is the subject.
  const first = units.findIndex(({ start }) => start === frame.subject?.start);
  const lead = units[first - 1]?.kind === kindOf.determiner ? units[first - 2] : units[first - 1];
  if (named.length > 1 && (lead?.words.endsWith(' to') === true || /^[FTBw]$/.test(lead?.kind ?? '')))
    return named.slice(-1);
  if (named.length < 2) return [partyOfSubject(frame, sentence, way) ?? partyOfAntecedent(frame, sentence)];
  const around = units.filter(({ start }, at) => at <= end && start >= (frame.subject?.start ?? 0));
  return value === null || around.some(({ words }) => /\b(?:each|both|apiece)\b/.test(words)) ? [...named] : [];
}

// "a bad night for the party, which loses 12 seats"
function partyOfAntecedent(frame: Frame, sentence: ReadSentence): string | null {
  if (frame.subject !== null || !/^(?:which|who)$/.test(frame.introducer ?? '')) return null;
  const name = sentence.units.findLast(({ kind, start }) => start < frame.start && /[PYR]/.test(kind));
  if (name?.kind === kindOf.party) return name.parties.length === 1 ? (name.parties[0] ?? null) : null;
  return name?.words === 'the party' ? partyOfUnit(name, sentence) : null;
}
