import { holderOf } from '../../../reader/holders/holderOf.ts';
import type { ReadSentence } from '../../../reader/ReadSentence.ts';
import type { NamedCouncil } from '../../../reader/units/Unit.ts';

/** Whether the words beside a council's name say that a party had it: "Labour-run X", "X, which they had controlled for a decade". */
export const hadRuled = (council: NamedCouncil, party: string, { frames }: ReadSentence): boolean =>
  holderOf(council) === party ||
  frames.some(
    ({ isAside, group, mood, subject, before }) =>
      isAside &&
      group.verbClass === 'run' &&
      mood === 'remembered' &&
      subject?.words === 'they' &&
      before.some(({ councils }) => councils.some(({ start }) => start === council.start)),
  );
