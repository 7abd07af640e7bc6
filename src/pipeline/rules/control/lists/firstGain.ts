import { controlOfUnit } from '../../../reader/frames/frameRoles.ts';
import type { Frame } from '../../../reader/frames/Frame.ts';
import { partyOfUnit } from '../../../reader/frames/partyMeant.ts';
import type { Draft, ReadSentence } from '../../../reader/ReadSentence.ts';
import type { Unit } from '../../../reader/units/Unit.ts';
import { bothNeeds, statedVerb, unitOf } from '../../Needs.ts';
import type { Rule } from '../../Rule.ts';
import { toNounDrafts } from './toNounDrafts.ts';
import { flatten } from '../../../flatten.ts';

const makes = /^(have|make|record|secure|score|celebrate|claim|register|enjoy|suffer|get|pick up|land|notch up|see)$/;

export const firstGain: Rule = {
  id: 'first-gain',
  doc: '"Labour has its first gain of the night in X", "Labour’s only gain so far has been X", "the first Tory loss was X".',
  reads: [
    ['Labour has its first gain of the night in Swindon.', 'Swindon gain LAB from -'],
    ['Labour’s only gain so far has been Trafford.', 'Trafford gain LAB from -'],
    ['The Conservatives have suffered their first loss of the night in Plymouth.', 'Plymouth loss - from CON'],
    ['Swindon became Labour’s third gain of the night.', 'Swindon gain LAB from -'],
    ['The night’s first Lib Dem hold was Cheltenham.', 'Cheltenham hold LD'],
  ],
  leaves: [
    'Labour has its first gain in Trafford.',
    'Labour’s first gain of the night could be Swindon.',
    'Labour made its first gain in Swindon, where the Conservatives lost a seat.',
  ],
  cannotReadYet: [],
  needs: bothNeeds(statedVerb(), unitOf('G')),
  find: (sentence) => {
    if (!sentence.shape.includes('G') || /[WXKSM#]/.test(sentence.kinds)) return [];
    return flatten(sentence.frames, (frame): Draft[] => {
      if (frame.mood !== 'stated' || frame.group.voice === 'passive' || frame.group.tense === 'future') return [];
      const { subject, args } = frame;
      if (subject?.kind === 'C' && /^(?:be|become)$/.test(frame.group.lemma)) return ownGain(frame, sentence);
      if (frame.group.verbClass === 'be') {
        const [council] = args;
        if (subject?.kind !== 'G' || subject.holder === null || council?.kind !== 'C' || council.prep !== null)
          return [];
        return toNounDrafts(frame, sentence, subject, subject.holder, council.councils);
      }
      const noun = args.find(({ kind, prep }) => kind === 'G' && prep === null);
      if (noun === undefined || !makes.test(frame.group.lemma) || !isOwn(sentence, noun)) return [];
      const maker = controlOfUnit(noun) ?? partyOfUnit(subject, sentence);
      const councils = flatten(
        args.filter(({ kind, prep, start }) => kind === 'C' && prep === 'I' && start > noun.start),
        (unit) => unit.councils,
      );
      return maker === null ? [] : toNounDrafts(frame, sentence, noun, maker, councils);
    });
  },
};

// "X is Labour’s first gain of the night", "X became the Tories’ third loss"
function ownGain(frame: Frame, sentence: ReadSentence): Draft[] {
  const [noun] = frame.args;
  if (noun?.kind !== 'G' || noun.prep !== null || frame.subject === null || frame.args.length > 1) return [];
  const { main } = sentence;
  const before = main.slice(0, main.indexOf(noun)).findLast(({ kind }) => !/[adx#n]/.test(kind));
  const owner = noun.holder ?? (before?.kind === 'P' && before.owns ? controlOfUnit(before) : null);
  return owner === null ? [] : toNounDrafts(frame, sentence, noun, owner, frame.subject.councils);
}

// "its first gain of the night": a night's gains are councils, "a gain in X" may be a ward.
const isOwn = ({ main, text, start }: ReadSentence, noun: Unit): boolean =>
  /^(its|their|another)$/.test(main[main.indexOf(noun) - 1]?.words ?? '') &&
  /^ of the (night|day|evening|morning|afternoon|elections?)\b/.test(text.slice(noun.end - start));
