import { councilsOf } from '../../../reader/frames/frameRoles.ts';
import { partyOfUnit } from '../../../reader/frames/partyMeant.ts';
import type { Frame } from '../../../reader/frames/Frame.ts';
import { toControlDraft, type ReadSentence } from '../../../reader/ReadSentence.ts';
import { statedVerb } from '../../Needs.ts';
import type { Rule } from '../../Rule.ts';
import { flatten } from '../../../flatten.ts';

// "its majority", "its hold on X"
const isGrip = ({ objectKind, args }: Frame): boolean =>
  objectKind === 'Q' || (objectKind === 'G' && args.find(({ kind }) => kind === 'G')?.words === 'hold');

export const raiseMajority: Rule = {
  id: 'raise-majority',
  doc: '"Labour increased its majority in X", "tightened its grip on X": who can do that holds it.',
  reads: [
    ['Labour increased its majority in Enfield.', 'Enfield hold LAB'],
    ['The Tories have tightened their grip on Bexley.', 'Bexley hold CON'],
  ],
  leaves: [
    'Labour increased its majority in Hopley, Exeter.',
    'Labour increased its vote in Enfield.',
    'Labour hopes to increase its majority in Enfield.',
  ],
  cannotReadYet: [],
  needs: statedVerb('raise'),
  find: (sentence) =>
    flatten(sentence.frames, (frame) => {
      if (frame.group.verbClass !== 'raise' || frame.mood !== 'stated' || !isGrip(frame)) return [];
      const party = partyOfUnit(frame.subject, sentence);
      // "takes X as the Tories strengthen their grip elsewhere"
      if (party === null || isElsewhere(frame, sentence)) return [];
      return councilsOf({ ...frame, objectKind: 'Q' }, sentence).map(({ place }) =>
        toControlDraft(frame, place, 'hold', party, party),
      );
    }),
};

const isElsewhere = ({ verbStart }: Frame, { text, start }: ReadSentence): boolean =>
  /^[^,.;:]*\belsewhere\b/.test(text.slice(verbStart - start));
