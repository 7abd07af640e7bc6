import { holderOf } from '../../../reader/holders/holderOf.ts';
import { toControlDraft, type Draft, type ReadSentence } from '../../../reader/ReadSentence.ts';
import type { NamedCouncil } from '../../../reader/units/Unit.ts';
import type { Result } from './feedEntry.ts';
import { flatten } from '../../../flatten.ts';

/** The result of an entry for each of its councils; who had it before may be said beside the name. */
export function toFeedDrafts(
  sentence: ReadSentence,
  councils: readonly NamedCouncil[],
  result: Result,
  span: { start: number; end: number },
): Draft[] {
  return flatten(councils, (council) => {
    const place = sentence.discourse.placeOf(council);
    if (place === null) return [];
    const previous = result.outcome === 'hold' ? result.control : (result.previous ?? holderOf(council));
    return [
      toControlDraft(
        span,
        place,
        result.outcome,
        result.control,
        previous === result.control && result.outcome !== 'hold' ? null : previous,
      ),
    ];
  });
}
