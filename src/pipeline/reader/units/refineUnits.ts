import { kindOf } from './lexiconWords.ts';
import { joinCoalition } from './joinCoalition.ts';
import { joinLocal } from './joinLocal.ts';
import { joinPlaceNames } from './joinPlaceNames.ts';
import { markNameWords } from '../names/nameWords.ts';
import { markOtherPlaces } from './markOtherPlaces.ts';
import { readVerbGroup } from './groupVerbs.ts';
import { joinNobody } from './joinNobody.ts';
import { isVerbAt, nounable } from './verbOrNoun.ts';
import { changeUnit, copyUnit, newUnit, wordsOf, type Unit } from './Unit.ts';
import { flatten } from '../../flatten.ts';

const nounKinds = new Set<string>([kindOf.gains, kindOf.seats, kindOf.control, kindOf.person, kindOf.reference]);
const gripNouns = new Set(['hold on']);
const gainNouns = new Set('gain gains hold holds win wins loss capture defeat defeats'.split(' '));

/** Decides which words are nouns, joins names of several words, and puts verbs together with their helpers. */
export function refineUnits(units: readonly Unit[]): Unit[] {
  const plain = units.filter(({ kind }) => kind !== '"' && kind !== "'");
  markWas(plain);
  markHall(plain);
  markOtherPlaces(plain);
  markNouns(plain);
  markContests(plain);
  markThat(plain);
  markNameWords(plain);
  return joinNobody(markFor(groupVerbs(joinLocal(joinPlaceNames(joinCoalition(partings.reduce(partWhere, plain)))))));
}

// "…, for the Tories have lost X": because they have.
function markFor(units: Unit[]): Unit[] {
  for (const [at, unit] of units.entries()) {
    if (unit.words !== 'for' || !/[,;–—-]/.test(units[at - 1]?.kind ?? '')) continue;
    const isLed = /[da]/.test(units[at + 1]?.kind ?? '');
    const subject = isLed ? at + 2 : at + 1;
    const isSubject = /[PCY]/.test(units[subject]?.kind ?? '') && units[subject]?.owns === false;
    if (isSubject && units[subject + 1]?.group?.form === 'finite')
      units[at] = changeUnit(unit, { kind: kindOf.clause, words: 'because' });
  }
  return units;
}

interface Parting {
  /** Words of which a sentence must have one. */
  words: ReadonlySet<string>;
  part: (unit: Unit, at: number, units: readonly Unit[]) => Unit[];
}

const partWhere = (units: Unit[], { words, part }: Parting): Unit[] =>
  units.some((unit) => words.has(unit.words)) ? flatten(units, (unit, at) => part(unit, at, units)) : units;

// "had run County Hall in Maidstone": where the hall of a county stands is no council.
function markHall(units: Unit[]): void {
  for (const [at, unit] of units.entries()) {
    const [hall, inside] = units.slice(Math.max(0, at - 2), at);
    if (unit.kind === kindOf.council && inside?.kind === kindOf.at && /^(?:county|shire) hall$/.test(hall?.words ?? ''))
      units[at] = changeUnit(unit, { kind: kindOf.otherPlace });
  }
}

// "X: Labour (was Con)", "X – no overall control, was Tory": what it was before.
function markWas(units: Unit[]): void {
  for (const [at, unit] of units.entries()) {
    if (unit.words !== 'was' || !/[(,;-]/.test(units[at - 1]?.kind ?? '')) continue;
    const [holder, next, last] = units.slice(at + 1, at + 4);
    const isHolder = holder?.kind === kindOf.party || holder?.kind === kindOf.noc || holder?.kind === kindOf.colour;
    const end = /^(?:minority|majority|control|run|held|led)$/.test(next?.words ?? '') ? last : next;
    if (isHolder && (end === undefined || /[),;.]/.test(end.kind)))
      units[at] = changeUnit(unit, { kind: kindOf.formerly, verb: null });
  }
}

// "its hold on X": a noun and its preposition; "a Labour hold on a turnout of 44%": a result.
function partGrip(unit: Unit, at: number, units: readonly Unit[]): Unit[] {
  if (unit.kind !== kindOf.control || unit.words !== 'hold on') return [unit];
  const end = unit.end - ' on'.length;
  const [first, second] = units.slice(at + 1, at + 4).filter(({ kind }) => kind !== kindOf.determiner);
  const isResult =
    first?.kind === kindOf.number || figures.test(first?.words ?? '') || figures.test(second?.words ?? '');
  const kind = isResult && units[at - 1]?.kind === kindOf.party ? kindOf.gains : kindOf.control;
  return [changeUnit(unit, { words: 'hold', end, kind }), newUnit(kindOf.at, end + 1, unit.end, 'on')];
}

const figures = /^(?:turnout|majority|share|swing|recount|count|vote)$/;

// "held on in spite of losing seats": a verb, and "despite".
function partSpite(unit: Unit, at: number, units: readonly Unit[]): Unit[] {
  if (isSpite(units, at - 1) || isSpite(units, at - 2)) return [];
  const verb = unit.verb;
  const of = units[at + 2];
  if (!isSpite(units, at) || verb === null || of === undefined) return [unit];
  const end = unit.end - ' in'.length;
  return [
    changeUnit(unit, {
      words: unit.words.slice(0, -' in'.length),
      end,
      verb: { ...verb, lemma: verb.lemma.replace(/ in$/, '') },
    }),
    newUnit(kindOf.clause, end + 1, of.end, 'despite'),
  ];
}

const isSpite = (units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.words === 'spite' && units[at + 2]?.kind === kindOf.of && (units[at]?.words ?? '').endsWith(' on in');

// "at the Tories’ expense": "at the expense of the Tories", in whose words it is said.
function turnExpense(unit: Unit, at: number, units: readonly Unit[]): Unit[] {
  if (isExpense(unit) && isOwner(units[at - 1]) && isAtOf(units, at - 1)) return [];
  if (isOwner(unit) && isExpense(units[at + 1]) && isAtOf(units, at)) return [changeUnit(unit, { owns: false })];
  const owner = units[at + 1]?.kind === kindOf.determiner ? at + 2 : at + 1;
  const isAt = unit.words === 'at' && isOwner(units[owner]) && isExpense(units[owner + 1]);
  return [isAt ? changeUnit(unit, { kind: kindOf.from, words: 'at the expense of' }) : unit];
}

const isOwner = (one: Unit | undefined): boolean => one?.kind === kindOf.party && one.owns;

const isExpense = (unit: Unit | undefined): boolean => /^(?:expense|cost)$/.test(unit?.words ?? '');

const isAtOf = (units: readonly Unit[], owner: number): boolean =>
  units[units[owner - 1]?.kind === kindOf.determiner ? owner - 2 : owner - 1]?.words === 'at';

// "took two wards off Labour", "took Old Town ward off Labour": a noun and its preposition.
function partWards(unit: Unit, at: number, units: readonly Unit[]): Unit[] {
  const before = units[at - 1];
  const isOne = unit.words === 'ward off' && before?.cap === true && before.verb === null;
  if (!isOne && (unit.words !== 'wards off' || !/[#d]/.test(before?.kind ?? ''))) return [unit];
  const end = unit.end - ' off'.length;
  return [
    changeUnit(unit, { kind: kindOf.seats, words: isOne ? 'ward' : 'wards', end, verb: null, effects: [] }),
    newUnit(kindOf.from, end + 1, unit.end, 'off'),
  ];
}

const partings: readonly Parting[] = [
  { words: new Set(['spite']), part: partSpite },
  { words: new Set(['hold on']), part: partGrip },
  { words: new Set(['ward off', 'wards off']), part: partWards },
  { words: new Set(['expense', 'cost']), part: turnExpense },
];

// "Labour keeps that too": what was named before.
function markThat(units: readonly Unit[]): void {
  for (const [at, unit] of units.entries()) {
    if (unit.kind !== kindOf.relative || unit.words !== 'that' || (units[at - 1]?.verb ?? null) === null) continue;
    const next = units[at + 1];
    if (next !== undefined && !/[.,;]/.test(next.kind) && !/^(too|as well|also)$/.test(next.words)) continue;
    unit.kind = kindOf.pronoun;
    unit.words = 'it';
  }
}

function markNouns(units: readonly Unit[]): void {
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) continue;
    if (isAdjective(units, at)) {
      unit.verb = null;
      unit.effects = [];
      unit.kind = kindOf.word;
      continue;
    }
    // "conceded defeat"
    const isConceded = unit.words === 'defeat' && units[at - 1]?.verb?.lemma === 'concede';
    if (unit.verb === null || !nounable.has(unit.words) || (isVerbAt(units, at) && !isConceded)) continue;
    unit.verb = null;
    unit.effects = [];
    unit.kind = gripNouns.has(unit.words)
      ? kindOf.control
      : gainNouns.has(unit.words)
        ? kindOf.gains
        : nounKinds.has(unit.kind)
          ? unit.kind
          : kindOf.word;
  }
}

const contest = /\b(?:by ?elections?|elections?|contests?|polls?|ballots?)$/;

// "the by-election, held on the same day, was won by": a contest that is held is nobody’s hold.
function markContests(units: readonly Unit[]): void {
  for (const [at, unit] of units.entries()) {
    if (unit.verb === null || !/^held(?: on)?$/.test(unit.words)) continue;
    const before = units[at - 1]?.kind === ',' ? units[at - 2] : units[at - 1];
    if (before?.verb !== null || !contest.test(before.words)) continue;
    unit.verb = null;
    unit.effects = [];
    unit.kind = kindOf.word;
  }
}

// "with a reduced majority", "its sitting councillor": between a determiner and a noun a participle is no verb.
function isAdjective(units: readonly Unit[], at: number): boolean {
  const verb = units[at]?.verb ?? null;
  const next = units[at + 1];
  if (verb === null || verb.base || next?.verb !== null || next.effects.length > 0) return false;
  return (
    units[at - 1]?.kind === kindOf.determiner &&
    /^(a|an|the|its|their|his|her)$/.test(units[at - 1]?.words ?? '') &&
    /[QSRGHx]/.test(next.kind)
  );
}

function groupVerbs(units: readonly Unit[]): Unit[] {
  const grouped: Unit[] = [];
  for (let at = 0; at < units.length;) {
    const unit = units[at];
    if (unit === undefined) break;
    const read = startsGroup(unit) ? readVerbGroup(units, at) : null;
    if (read === null || read.end <= at) {
      if (unit.verb !== null && unit.kind === kindOf.verb) unit.kind = kindOf.word;
      else if (unit.kind === kindOf.catenative) unit.kind = kindOf.word;
      grouped.push(unit);
      at += 1;
      continue;
    }
    const end = units[read.end - 1] ?? unit;
    if (grouped.at(-1)?.words === 'now') read.group.now = true;
    const verb = copyUnit(unit);
    verb.kind = kindOf.verb;
    verb.group = read.group;
    verb.words = wordsOf(units, at, read.end);
    verb.end = end.end;
    verb.effects = [];
    grouped.push(verb);
    at = read.end;
  }
  return grouped;
}

const starters = new Set<string>([
  kindOf.verb,
  kindOf.modal,
  kindOf.have,
  kindOf.do,
  kindOf.be,
  kindOf.not,
  kindOf.catenative,
  kindOf.to,
  kindOf.still,
  kindOf.noMore,
]);

const startsGroup = (unit: Unit): boolean => starters.has(unit.kind) || unit.verb !== null || unit.effects.length > 0;
