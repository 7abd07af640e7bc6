import type { Control } from '../../../../domain/Fact.ts';
import type { Span } from '../../../Stage.ts';
import { holderOf } from '../../../reader/holders/holderOf.ts';
import { toControlDraft, type Draft, type ReadSentence } from '../../../reader/ReadSentence.ts';
import { resultWord } from '../../../reader/units/resultWord.ts';
import type { NamedCouncil, Unit } from '../../../reader/units/Unit.ts';
import { flatten } from '../../../flatten.ts';

/** What "gain", "hold" or "loss", said of a party, makes of each council; none of any other noun. */
export function toNounDrafts(
  span: Span,
  sentence: ReadSentence,
  noun: Unit,
  party: Control,
  councils: readonly NamedCouncil[],
): Draft[] {
  const sign = resultWord(noun);
  return flatten(councils, (council) => {
    const place = sentence.discourse.placeOf(council);
    if (place === null) return [];
    if (sign === '=') return [toControlDraft(span, place, 'hold', party, party)];
    if (sign === '_') return [toControlDraft(span, place, 'loss', null, party)];
    const previous = holderOf(council);
    return sign === '+' ? [toControlDraft(span, place, 'gain', party, previous === party ? null : previous)] : [];
  });
}
