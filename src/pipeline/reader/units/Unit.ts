import type { Control, Party, Place } from '../../../domain/Fact.ts';
import type { Authority } from '../../Stage.ts';
import type { VerbForm } from './lexiconVerbs.ts';
import type { Effect } from './lexiconWords.ts';
import type { VerbGroup } from './groupVerbs.ts';

/** A council as it was named; `candidates` has more than one entry until the document settles it. */
export interface NamedCouncil {
  candidates: readonly Authority[];
  usual: Authority | null;
  start: number;
  end: number;
  /** Who is said to have held it, in words such as "Tory-held X" or "X (previously Con)". */
  holder: Control | null;
  asides: readonly Aside[];
}

/** What brackets, a relative clause or an apposition say of a name, without the commas around it. */
export interface Aside {
  kind: 'bracket' | 'relative' | 'apposition';
  units: Unit[];
}

export interface NamedWard {
  name: string;
  council: Place | null;
  holder: Control | null;
}

const none: readonly never[] = [];

/** A word, phrase or name of a sentence, with one character for its kind (see `kindOf`); a class, so that all have one shape and a look at any is quick. */
export class Unit {
  kind: string;
  start: number;
  end: number;
  /** Normalised words. */
  words: string;
  cap = false;
  owns = false;
  joined = false;
  /** The preposition that governs it, as a kind, else null. */
  prep: string | null = null;
  parties: readonly Party[] = none;
  councils: readonly NamedCouncil[] = none;
  wards: readonly NamedWard[] = none;
  /** A noun such as "stronghold" or "majority" that is said to be somebody's. */
  holder: Control | null = null;
  /** The party that a person who is named leads. */
  leads: Party | null = null;
  /** A party's local branch: the council it sits on. */
  at: NamedCouncil | null = null;
  value: number | null = null;
  verb: VerbForm | null = null;
  effects: readonly Effect[] = none;
  group: VerbGroup | null = null;
  /** GSS codes of councils that have a ward of this name. */
  wardOf: readonly string[] | null = null;
  /** "no party has a majority": whether it is so now. */
  tense: 'now' | 'then' | null = null;
  surface = '';
  /** A noun with "the", "this" or "its": something named before. */
  definite = false;
  /** A council that stands for a wider area: "places like X"; a name that begins with a council's, as constituencies' do. */
  loose = false;
  asides: readonly Aside[] = none;

  constructor(kind: string, start: number, end: number, words: string) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.words = words;
  }
}

/** A unit of which no more is known than its kind, place and words. */
export const newUnit = (kind: string, start: number, end: number, words: string): Unit =>
  new Unit(kind, start, end, words);

/** A unit like another, to be changed without changing that one. */
export function copyUnit(unit: Unit): Unit {
  const copy = new Unit(unit.kind, unit.start, unit.end, unit.words);
  copy.cap = unit.cap;
  copy.owns = unit.owns;
  copy.joined = unit.joined;
  copy.prep = unit.prep;
  copy.parties = unit.parties;
  copy.councils = unit.councils;
  copy.wards = unit.wards;
  copy.holder = unit.holder;
  copy.leads = unit.leads;
  copy.at = unit.at;
  copy.value = unit.value;
  copy.verb = unit.verb;
  copy.effects = unit.effects;
  copy.group = unit.group;
  copy.wardOf = unit.wardOf;
  copy.tense = unit.tense;
  copy.surface = unit.surface;
  copy.definite = unit.definite;
  copy.loose = unit.loose;
  copy.asides = unit.asides;
  return copy;
}

/** A unit like another but for some of what it says. */
export const changeUnit = (unit: Unit, changes: Partial<Unit>): Unit => Object.assign(copyUnit(unit), changes);

/** A unit like another, with none of what brackets and clauses say of it. */
export function bareUnit(unit: Unit): Unit {
  const copy = copyUnit(unit);
  copy.asides = none;
  return copy;
}

/** The words of the units between two indexes, with a space between them. */
export function wordsOf(units: readonly Unit[], from: number, end: number): string {
  let words = units[from]?.words ?? '';
  for (let at = from + 1; at < Math.min(end, units.length); at += 1) words += ` ${units[at]?.words ?? ''}`;
  return words;
}

/** The kinds of the units as one string, over which shapes can be matched: index in the string is index of the unit. */
export function shapeOf(units: readonly Unit[]): string {
  let shape = '';
  for (const { kind } of units) shape += kind;
  return shape;
}
