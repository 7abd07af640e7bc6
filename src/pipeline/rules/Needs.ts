import { hasEach, kindsIn, type KindSet } from '../patterns/kindsNeeded.ts';
import type { ReadSentence } from '../reader/ReadSentence.ts';
import type { VerbClass } from '../reader/units/lexiconVerbs.ts';

const classes: readonly VerbClass[] = [
  'gain',
  'hold',
  'lose',
  'move',
  'remain',
  'be',
  'have',
  'oust',
  'seeOff',
  'deprive',
  'raise',
  'turn',
  'run',
  'hand',
  'miss',
  'vanish',
  'elect',
  'say',
  'think',
  'hope',
  'fear',
  'other',
];
const bits = new Map(classes.map((verbClass, place) => [verbClass, 1 << place]));
const any = -1;

/** What a sentence must have for a rule to read it. A rule that names its needs is not asked about the many sentences that have not. */
export interface Needs {
  /** Classes of which a verb must be stated, a bit each; 0 where none must. */
  stated: number;
  /** Sets of kinds of each of which there must be a unit. */
  kinds: readonly KindSet[];
}

/** What a sentence has of it. */
export interface Marks {
  stated: number;
  kinds: KindSet;
}

/** A verb that is stated, of one of these classes where some are named. */
export const statedVerb = (...of: readonly VerbClass[]): Needs => ({
  stated: of.length === 0 ? any : of.reduce((sum, verbClass) => sum | (bits.get(verbClass) ?? 0), 0),
  kinds: [],
});

/** A unit of one of the kinds of each string. */
export const unitOf = (...sets: readonly string[]): Needs => ({ stated: 0, kinds: sets.map((set) => kindsIn(set)) });

/** One need and the other. */
export const bothNeeds = (one: Needs, other: Needs): Needs => ({
  stated: one.stated || other.stated,
  kinds: [...one.kinds, ...other.kinds],
});

/** Looks once for what any rule may need. */
export function marksOf({ kinds, shape, frames }: ReadSentence): Marks {
  let stated = 0;
  for (const { mood, group } of frames) if (mood === 'stated') stated |= bits.get(group.verbClass) ?? 0;
  return { stated, kinds: kindsIn(kinds, shape) };
}

/** Whether a sentence has what a rule needs. */
export const meets = ({ stated, kinds }: Marks, needs: Needs): boolean =>
  (needs.stated === 0 || (needs.stated & stated) !== 0) && hasEach(kinds, needs.kinds);
