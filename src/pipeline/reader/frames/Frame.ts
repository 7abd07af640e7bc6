import type { Mood, VerbGroup } from '../units/groupVerbs.ts';
import type { Unit } from '../units/Unit.ts';

/** A verb with who does it and what follows: what the rules look at. */
export interface Frame {
  group: VerbGroup;
  mood: Mood;
  /** The nearest name before the verb that no preposition governs; inherited where the verb shares it. */
  subject: Unit | null;
  inherited: boolean;
  /** Names behind the verb, each with its preposition, up to the next verb's subject. */
  args: Unit[];
  /** Names before the verb that a preposition governs: "In Eastleigh the Lib Dems clung on". */
  before: Unit[];
  /** What follows the verb directly: the kind of its object, "x" for a noun we do not know, null for nothing. */
  objectKind: string | null;
  /** Words of the clause, names left out, for what the rules ask of them. */
  words: string;
  start: number;
  end: number;
  /** The whole clause, what stands before the subject included. */
  scope: { start: number; end: number };
  at: number;
  /** Where the verb begins in the text. */
  verbStart: number;
  /** Whether the clause is introduced by "after", "despite", "if" …; null for a main clause. */
  introducer: string | null;
  /** "to take" by itself, not "managed to take". */
  bareInfinitive: boolean;
  /** "the last ward it held": a clause that only says which one is meant. */
  contact: boolean;
  /** "the odds on X taking Y", "hopes of X winning": hangs on a noun. */
  gerund: boolean;
  /** Of a relative clause. */
  isAside: boolean;
}
