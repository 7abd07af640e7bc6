import type { Expectation } from '../../../domain/Expectation.ts';
import type { Phrase } from './Phrase.ts';

export type Stance = Expectation['stance'];

/** A word of hope, belief or fear, and what may follow it. */
export interface Attitude {
  words: Phrase;
  stance: Stance;
  /** What it says of a council that it is told of directly: "fears for X", "has its eye on X". */
  np?: 'win' | 'hold' | 'lose';
  /** The council may follow without a preposition: "is eyeing X". */
  direct?: true;
  /** May stand by itself beside a council: "In X they are nervous". */
  alone?: true;
  /** Takes a clause only: "thinks that X …". */
  clause?: true;
  /** Only with a verb behind it. */
  verb?: true;
  /** Says of a verb of losing that it will come about. */
  resigned?: true;
  /** A modal: needs a thinker, or is itself the guess. */
  modal?: 'could' | 'will';
  /** "would be" stands before it. */
  would?: true;
  /** Counts only with a word that says how good they are: "chances are slim". */
  rated?: true;
  /** Only of a mood, or of faces and spirits. */
  mood?: true;
  /** Counts only where it is so now: "held X, where it was under pressure" tells nothing. */
  now?: true;
  /** Only of what a party’s own sources say is done: "say they have won X". */
  quoted?: true;
  /** What it says is done is a result, and no thought. */
  told?: true;
  /** Only under a thought: "thinks it is ahead in X". */
  supposed?: true;
  /** What a poll or model "has". */
  polled?: true;
  /** The fear is the thinker's own: another's win is its loss. */
  fear?: true;
}
