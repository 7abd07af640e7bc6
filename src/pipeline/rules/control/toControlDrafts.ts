import type { Control } from '../../../domain/Fact.ts';
import { toControlDraft, type Draft, type ReadSentence } from '../../reader/ReadSentence.ts';
import type { NamedCouncil } from '../../reader/units/Unit.ts';

/** The same result for each of some councils, as named; none for a name that the document leaves open. */
export function toControlDrafts(
  { discourse }: ReadSentence,
  span: { start: number; end: number },
  councils: readonly NamedCouncil[],
  outcome: 'gain' | 'hold' | 'loss',
  control: Control | null,
  previous: Control | null,
): Draft[] {
  return councils.flatMap((council) => {
    const place = discourse.placeOf(council);
    return place === null ? [] : [toControlDraft(span, place, outcome, control, previous)];
  });
}
