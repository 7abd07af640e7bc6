import type { Party } from '../../../domain/Fact.ts';
import type { Frame } from '../../reader/frames/Frame.ts';

const counts = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['2', 2],
  ['3', 3],
  ['4', 4],
]);

/** How many of a ward's seats a party took: "all three seats", "two of the three seats"; none where the words give no number. */
export function seatsWon(frame: Frame, party: Party): { party: Party; seats: number }[] {
  const said =
    /\b(?:all )?(both|two|three|four|[234])(?: of (?:the|its) (?:two|three|four|[234]))?(?: \w+)? seats\b/.exec(
      frame.words,
    );
  const seats = counts.get(said?.[1] ?? '');
  return seats === undefined ? [] : [{ party, seats }];
}
