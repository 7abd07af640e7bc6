import type { Party, Place } from '../../../domain/Fact.ts';

/** How it was told: a verb with a number, a net change, a figure in a list, or a change without a number. */
export type Telling = 'move' | 'net' | 'list' | 'some';

/** A change of a party's seats on a council, as one stretch of a sentence tells it. */
export interface SeatChange {
  telling: Telling;
  party: Party;
  places: Place[];
  change: number | null;
  direction: 'up' | 'down';
  /** The party's seats after it, where they are said beside it. */
  seats: number | null;
  start: number;
  end: number;
}
