import type { ReadSentence } from '../ReadSentence.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { Frame } from './Frame.ts';

const ordinal =
  /\b(?:is|are|was|were|became|becomes?) (?:the |its |their )?(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|next|last|only)(?: and )?){1,2} (?:\w+ )?(?:councils?|authorit(?:y|ies)|boroughs?|districts?|count(?:y|ies)|cit(?:y|ies)) $/i;

/** "X and Y are the third and fourth councils to be taken by Labour": what is counted has come to be. */
export const tellsOneMore = (
  { group, mood, subject, verbStart }: Frame,
  { text, start, frames }: ReadSentence,
): boolean =>
  mood === 'planned' &&
  group.form === 'infinitive' &&
  subject?.kind === kindOf.council &&
  frames[0]?.mood === 'stated' &&
  ordinal.test(text.slice(0, verbStart - start));
