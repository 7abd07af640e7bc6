import { subjectCouncils } from '../../reader/frameRoles.ts';
import { toControlDraft } from '../../reader/ReadSentence.ts';
import type { Rule } from '../Rule.ts';

const changes = /^(increase|extend|reduce|grow|double|cut|trim|slash|halve|shrink|fall|drop|rise|widen|dent|slip|go)$/;

export const majorityChanged: Rule = {
  id: 'majority-changed',
  doc: '"Labour’s majority in X was cut to four", "the Tory majority on X is down to two": what is left is still a majority.',
  reads: [
    ['Labour’s majority on South Tyneside council was trimmed by four to 22.', 'South Tyneside hold LAB'],
    ['The Conservative majority in Basildon has been cut to three.', 'Basildon hold CON'],
    ['Labour’s majority in Derby is down to six.', 'Derby hold LAB'],
  ],
  leaves: [
    'Labour’s majority in Derby could be cut to six.',
    'Labour’s majority in Derby was cut to nothing.',
    'Labour’s majority of 9,000 in the Derby North constituency was cut to 300.',
  ],
  cannotReadYet: [],
  find: (sentence) =>
    sentence.frames.flatMap((frame) => {
      const { group, subject, args, words } = frame;
      const isDown = group.verbClass === 'be' && /\b(up|down)\b/.test(words);
      if (subject?.kind !== 'Q' || !/^(overall )?majority$/.test(subject.words.split(' ').at(-1) ?? '')) return [];
      if ((!changes.test(group.lemma) && !isDown) || frame.mood !== 'stated' || group.tense === 'future') return [];
      const left = args.findLast(({ kind, value }) => kind === '#' && value !== null);
      const { holder } = subject;
      if (
        holder === null ||
        holder === 'NOC' ||
        (left?.value ?? 0) < 1 ||
        !/\bto (just |only |a mere )?\S+/.test(words)
      )
        return [];
      if (/\b(nothing|nil|zero|votes)\b/.test(words) || (left?.value ?? 0) > mostSeats) return [];
      return subjectCouncils(frame, sentence).map(({ place }) => toControlDraft(frame, place, 'hold', holder, holder));
    }),
};

// A majority of councillors: more would be votes.
const mostSeats = 120;
