import { kindOf } from '../units/lexiconWords.ts';
import type { NamedCouncil } from '../units/Unit.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import type { Frame } from './Frame.ts';

/** The councils that "they" are: "X and Y were Labour this morning. They are Tory now." What is of a party, or nobody’s, are councils. */
export function theyWhoAre(
  { group, args, subject }: Frame,
  { discourse: { before } }: ReadSentence,
): readonly NamedCouncil[] {
  const spoken = before?.frames[0]?.subject;
  const isState = group.verbClass === 'be' && args.some(({ prep, kind }) => prep !== kindOf.from && /[PN]/.test(kind));
  return subject?.words === 'they' && isState && spoken?.kind === kindOf.council && spoken.councils.length > 1
    ? spoken.councils
    : [];
}
