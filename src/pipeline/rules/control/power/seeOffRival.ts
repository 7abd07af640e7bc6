import { subjectCouncils } from '../../../reader/frames/frameRoles.ts';
import { partyOfUnit } from '../../../reader/frames/partyMeant.ts';
import { toControlDraft } from '../../../reader/ReadSentence.ts';
import { statedVerb } from '../../Needs.ts';
import type { Rule } from '../../Rule.ts';
import { toControlDrafts } from '../toControlDrafts.ts';
import { flatten } from '../../../flatten.ts';

export const seeOffRival: Rule = {
  id: 'see-off-rival',
  doc: '"X, the flagship Tory borough, beat off its challengers", "Labour saw off the Greens in X": who is still there holds it.',
  reads: [
    ['Bromley, the flagship Tory borough, beat off its challengers.', 'Bromley hold CON'],
    ['Labour saw off the Greens in Norwich.', 'Norwich hold LAB'],
  ],
  leaves: [
    'Labour saw off the Greens in two wards in Norwich.',
    'The Tories hope to see off Labour in Barnet.',
    'The Labour leader saw off a challenge in Barnet.',
    'Labour saw off a Green challenge in Norwich to regain a council it had lost.',
  ],
  cannotReadYet: [],
  needs: statedVerb('seeOff'),
  find: (sentence) =>
    flatten(sentence.frames, (frame) => {
      if (frame.group.verbClass !== 'seeOff' || frame.mood !== 'stated' || frame.group.voice === 'passive') return [];
      if (frame.args.some(({ kind }) => /[SWX#M]/.test(kind))) return [];
      if (takes.test(sentence.text.slice(frame.verbStart - sentence.start))) return [];
      if (frame.subject?.kind === 'C') {
        return flatten(subjectCouncils(frame, sentence), ({ place, holder }) =>
          holder === null ? [] : [toControlDraft(frame, place, 'hold', holder, holder)],
        );
      }
      const party = partyOfUnit(frame.subject, sentence);
      const councils = flatten(
        frame.args.filter(({ kind, prep }) => kind === 'C' && prep === 'I'),
        (unit) => unit.councils,
      );
      if (party === null || !frame.args.some(({ kind }) => /[PH]/.test(kind))) return [];
      return toControlDrafts(sentence, frame, councils, 'hold', party, party);
    }),
};

// "saw off a challenge in X to win back the council": it had not held it.
const takes = /\bto (?:win back|win control|take|gain|regain|recapture|retake|reclaim|seize|capture)\b/;
