import type { Control, Party, Place } from '../../domain/Fact.ts';
import type { Authority } from '../Stage.ts';
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
  asides: Aside[];
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

/** A word, phrase or name of a sentence, with one character for its kind (see `kindOf`). */
export interface Unit {
  kind: string;
  start: number;
  end: number;
  /** Normalised words. */
  words: string;
  cap: boolean;
  owns: boolean;
  joined: boolean;
  /** The preposition that governs it, as a kind, else null. */
  prep: string | null;
  parties: Party[];
  councils: NamedCouncil[];
  wards: NamedWard[];
  /** A noun such as "stronghold" or "majority" that is said to be somebody's. */
  holder: Control | null;
  /** A party's local branch: the council it sits on. */
  at: NamedCouncil | null;
  value: number | null;
  verb: VerbForm | null;
  effects: Effect[];
  group: VerbGroup | null;
  /** GSS codes of councils that have a ward of this name. */
  wardOf: readonly string[] | null;
  /** "no party has a majority": whether it is so now. */
  tense: 'now' | 'then' | null;
  surface: string;
  /** A noun with "the", "this" or "its": something named before. */
  definite: boolean;
  /** A council that stands for a wider area: "places like X". */
  loose: boolean;
  asides: Aside[];
}

export function newUnit(kind: string, start: number, end: number, words: string): Unit {
  // Lists of its own, made beforehand: a literal that holds literals takes ten times as long.
  const parties: Party[] = [];
  const councils: NamedCouncil[] = [];
  const wards: NamedWard[] = [];
  const effects: Effect[] = [];
  const asides: Aside[] = [];
  return {
    kind,
    start,
    end,
    words,
    cap: false,
    owns: false,
    joined: false,
    prep: null,
    parties,
    councils,
    wards,
    holder: null,
    at: null,
    value: null,
    verb: null,
    effects,
    group: null,
    wardOf: null,
    tense: null,
    surface: '',
    definite: false,
    loose: false,
    asides,
  };
}

/** The words of the units between two indexes, with a space between them. */
export function wordsOf(units: readonly Unit[], from: number, end: number): string {
  let words = units[from]?.words ?? '';
  for (let at = from + 1; at < Math.min(end, units.length); at += 1) words += ` ${units[at]?.words ?? ''}`;
  return words;
}

/** The kinds of the units as one string, over which shapes can be matched: index in the string is index of the unit. */
export const shapeOf = (units: readonly Unit[]): string => units.map(({ kind }) => kind).join('');
