import type { Party } from '../../../domain/Fact.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import { phrase } from './Line.ts';
import type { Phrase } from './Phrase.ts';
import type { Deed } from './verbPhrases.ts';

/** What is thought to happen: to whom, by whom, where. */
export interface Claim {
  deed: Deed | 'about' | 'other';
  /** Who does it; null for whoever thinks so. */
  party: Party | null;
  /** Null for the council that was spoken of. */
  councils: Unit[] | null;
  /** "could", "might". */
  soft: boolean;
  negated: boolean;
  /** Told as done: "has taken". */
  done: boolean;
  /** A council that falls, nobody says to whom. */
  falls: boolean;
  /** What it is about is called "it", "there", "the council". */
  meant?: true;
  /** It is about all the councils that were spoken of: "both", "all three". */
  many?: true;
  /** Told of the council: "X will go to Labour". */
  ofCouncil?: true;
  /** Its doer is called "they", "it", "the party". */
  isMeant?: true;
  /** Its loser is its subject: "could be beaten". */
  suffered?: true;
  /** It goes to no overall control. */
  hung: boolean;
  end: number;
}

/** What is known of a claim before its verb is read. */
export type Said = Partial<Pick<Claim, 'party' | 'councils' | 'soft' | 'negated' | 'done'>>;

export const toClaim = (deed: Claim['deed'], said: Said, end: number, falls = false, hung = false): Claim => ({
  deed,
  party: said.party ?? null,
  councils: said.councils ?? null,
  soft: said.soft ?? false,
  negated: said.negated ?? false,
  done: said.done ?? false,
  falls,
  hung,
  end,
});

/** Several of some words in a row. */
export const wordsOf = (words: string, most: number): Phrase =>
  phrase(`(?:${words})(?: (?:${words})){0,${String(most - 1)}}`);
