import { clauseText } from '../../../reader/frames/clauseText.ts';
import { controlOfUnit, subjectCouncils } from '../../../reader/frames/frameRoles.ts';
import { toControlDraft } from '../../../reader/ReadSentence.ts';
import { statedVerb } from '../../Needs.ts';
import type { Rule } from '../../Rule.ts';
import { flatten } from '../../../flatten.ts';

const ruled = /^(council|city council|borough council|county council|district council|administration|authority)$/;
const anew = /\b(?:again|once more|for the (?:very )?first time|(?:its|their) (?:very )?first(?: ever)?)\b/;

export const councilHas: Rule = {
  id: 'council-has',
  doc: '"X has a Labour council again", "X has its first Lib Dem administration", "X has a Tory council for the first time since 1996".',
  reads: [
    ['Hastings has a Labour council again.', 'Hastings gain LAB from -'],
    ['Three Rivers has its first Liberal Democrat council.', 'Three Rivers gain LD from -'],
    ['Thanet has a Labour council for the first time since 2011.', 'Thanet gain LAB from -'],
  ],
  leaves: [
    'Hastings has a Labour council.',
    'Hastings has a Labour MP again.',
    'Hastings has had a Labour council since 2010.',
    'Hastings will have a Labour council again.',
    'Hastings has a minority Labour administration again.',
  ],
  cannotReadYet: [],
  needs: statedVerb('have'),
  find: (sentence) =>
    flatten(sentence.frames, (frame) => {
      const { group, subject, args } = frame;
      if (group.verbClass !== 'have' || group.tense !== 'present' || frame.mood !== 'stated' || group.still) return [];
      const has = args.find(({ kind, holder, prep }) => kind === 'R' && holder !== null && prep === null);
      const control = has === undefined || !ruled.test(has.words) ? null : controlOfUnit(has);
      if (subject?.kind !== 'C' || control === null || control === 'NOC') return [];
      if (!(group.now || anew.test(clauseText(frame, sentence).toLowerCase())) || args.some(({ kind }) => kind === 'H'))
        return [];
      return subjectCouncils(frame, sentence).map(({ place, holder }) =>
        toControlDraft(frame, place, 'gain', control, holder === control ? null : holder),
      );
    }),
};
