import { subjectCouncils } from '../../reader/frameRoles.ts';
import { toControlDraft } from '../../reader/ReadSentence.ts';
import type { Rule } from '../Rule.ts';

const goneVerbs = /^(go|disappear|evaporate|vanish|collapse|wipe out|end|slip|be)$/;

export const majorityGone: Rule = {
  id: 'majority-gone',
  doc: '"Labour’s majority in X has gone", "control of the borough is gone".',
  reads: [
    ['Labour’s majority on Derby council has gone.', 'Derby loss NOC from LAB'],
    ['The Conservative majority in Basildon disappeared.', 'Basildon loss NOC from CON'],
  ],
  leaves: ['Labour’s majority in Derby is down to six.', 'Labour’s majority in Derby could go.'],
  cannotReadYet: [],
  find: (sentence) =>
    sentence.frames.flatMap((frame) => {
      const { group, subject } = frame;
      if (
        subject?.kind !== 'Q' ||
        frame.mood !== 'stated' ||
        !goneVerbs.test(group.lemma) ||
        !/majorit|control|grip/.test(subject.words)
      )
        return [];
      if (group.lemma === 'be' && !/\bgone\b/.test(frame.words)) return [];
      if (frame.args.some(({ kind, prep }) => /[PNRQ#]/.test(kind) && prep !== 'I' && prep !== 'O')) return [];
      const isHung = subject.words.includes('majorit');
      return subjectCouncils(frame, sentence).map((role) =>
        toControlDraft(frame, role.place, 'loss', isHung ? 'NOC' : null, subject.holder ?? role.holder),
      );
    }),
};
