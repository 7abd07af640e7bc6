import type { Control } from '../../../domain/Fact.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import { toControlDraft, type Draft, type ReadSentence } from '../../reader/ReadSentence.ts';
import type { NamedCouncil } from '../../reader/units/Unit.ts';
import { flatten } from '../../flatten.ts';

/** The same result for each of some councils, as named; none for a name that the document leaves open. */
export function toControlDrafts(
  { discourse }: ReadSentence,
  span: { start: number; end: number },
  councils: readonly NamedCouncil[],
  outcome: 'gain' | 'hold' | 'loss',
  control: Control | null,
  previous: Control | null,
): Draft[] {
  return flatten(councils, (council) => {
    const place = discourse.placeOf(council);
    return place === null ? [] : [toControlDraft(span, place, outcome, control, previous)];
  });
}

/** Councils that their ruler is out of: the winner's gain, or where nobody is said to have won them (null) the ruler's loss. */
export const toRulerOut = (
  sentence: ReadSentence,
  span: { start: number; end: number },
  councils: readonly NamedCouncil[],
  loser: Control,
  winner: Control | null,
): Draft[] => toControlDrafts(sentence, span, councils, winner === null ? 'loss' : 'gain', winner, loser);

/** The councils that a verb's arguments name as the place: "in X", "of X". */
export const councilsIn = ({ args }: Frame): NamedCouncil[] =>
  flatten(
    args.filter(({ kind, prep }) => kind === 'C' && /^[IO]$/.test(prep ?? '')),
    ({ councils }) => councils,
  );
