import type { Control } from '../../../../domain/Fact.ts';
import type { Frame } from '../../../reader/frames/Frame.ts';
import { subjectCouncils } from '../../../reader/frames/frameRoles.ts';
import { toControlDraft, type ReadSentence } from '../../../reader/ReadSentence.ts';
import { statedVerb } from '../../Needs.ts';
import type { Rule } from '../../Rule.ts';
import { flatten } from '../../../flatten.ts';

const changes =
  /^(increase|extend|reduce|grow|double|cut|trim|slash|halve|shrink|fall|drop|rise|widen|dent|slip|go|strengthen|boost)$/;
const nothing = /\b(?:nothing|nil|zero|votes|defect\w*|by ?elections?)\b/;

export const majorityChanged: Rule = {
  id: 'majority-changed',
  doc: '"Labour’s majority in X was cut to four", "has seen its majority on X slashed": what was changed is still a majority.',
  reads: [
    ['Labour’s majority on South Tyneside council was trimmed by four to 22.', 'South Tyneside hold LAB'],
    ['Labour’s majority in Sunderland goes up from four to nine.', 'Sunderland hold LAB'],
    ['The Conservative majority in Basildon has been cut to three.', 'Basildon hold CON'],
    ['Labour’s majority in Sunderland has been slashed.', 'Sunderland hold LAB'],
    ['Labour saw its majority in Sunderland cut to 16.', 'Sunderland hold LAB'],
    ['The Conservatives have seen their majority in Solihull reduced.', 'Solihull hold CON'],
  ],
  leaves: [
    'Labour’s majority in Derby could be cut to six.',
    'Labour’s majority in Derby was cut to nothing.',
    'Labour’s majority in Derby is down to six.',
    'Labour’s majority of 9,000 in the Derby North constituency was cut to 300.',
    'Labour’s majority in Derby had been cut to three by defections.',
  ],
  cannotReadYet: [],
  needs: statedVerb(),
  find: (sentence) =>
    flatten(sentence.frames, (frame) => {
      const { group, subject, args, words } = frame;
      if (subject?.kind !== 'Q' || !/^(overall )?majority$/.test(subject.words.split(' ').at(-1) ?? '')) return [];
      if (!changes.test(group.lemma) || frame.mood !== 'stated' || !/^(past|perfect|present)$/.test(group.tense))
        return [];
      if (nothing.test(words) || sentence.frames.some(isLoss)) return [];
      const left = args.findLast(({ kind, value }) => kind === '#' && value !== null)?.value ?? null;
      const holder = subject.holder ?? ownerOf(sentence, frame);
      const isLeft = left !== null && /\bto (?:just |only |a mere )?\S+/.test(words);
      const isCut = group.verbClass === 'raise' && group.tense !== 'present' && !/\b(?:to|out)\b/.test(words);
      if (holder === null || holder === 'NOC' || !(isLeft || isCut) || (left ?? 1) < 1 || (left ?? 1) > mostSeats)
        return [];
      return subjectCouncils(frame, sentence).map(({ place }) => toControlDraft(frame, place, 'hold', holder, holder));
    }),
};

// A majority of councillors: more would be votes.
const mostSeats = 120;

// "slashed its majority in X and took control": what became of it is said.
const isLoss = ({ group, mood }: Frame): boolean =>
  mood === 'stated' && /^(lose|gain|oust|vanish)$/.test(group.verbClass) && group.form !== 'ing';

// "Labour saw its majority in X cut": whoever looked on has it.
function ownerOf({ frames, main }: ReadSentence, frame: Frame): Control | null {
  const seen = frames[frames.indexOf(frame) - 1];
  if (seen === undefined || frame.subject === null || !/^(see|watch|have)$/.test(seen.group.lemma)) return null;
  const determiner = main[main.indexOf(frame.subject) - 1]?.words ?? '';
  return seen.mood === 'stated' && /^(its|their)$/.test(determiner) ? partyAsHolder(seen) : null;
}

const partyAsHolder = ({ subject }: Frame): Control | null =>
  subject?.kind === 'P' && subject.parties.length === 1 ? (subject.parties[0] ?? null) : null;
