import type { Frame } from '../../reader/frames/Frame.ts';
import { councilsOf } from '../../reader/frames/frameRoles.ts';
import { partyOfUnit } from '../../reader/frames/partyMeant.ts';
import { toControlDraft, type Draft, type ReadSentence } from '../../reader/ReadSentence.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { Rule } from '../Rule.ts';
import { toLoss } from './loseCouncil.ts';

const thoughts = new Set<Frame['mood']>(['hoped', 'confident', 'doubtful', 'open', 'outOfReach']);

export const cameTrue: Rule = {
  id: 'came-true',
  doc: '"The Tories feared losing X, and did", "Labour had been odds-on to hold X, and did": what was thought of came to be.',
  reads: [
    ['The Conservatives were resigned to losing Exeter and did, to no overall control.', 'Exeter loss NOC from CON'],
    ['The Conservatives feared losing Exeter to Labour, and did.', 'Exeter gain LAB from CON'],
    ['Labour expected to hold Exeter, and did.', 'Exeter hold LAB'],
    ['Labour had been odds-on to hold Exeter, and did.', 'Exeter hold LAB'],
    ['Labour hoped to win Exeter from the Conservatives, and did so.', 'Exeter gain LAB from CON'],
  ],
  leaves: [
    'Labour hoped to win Exeter, and did not.',
    'Labour expected to hold Exeter, and did well in Swindon.',
    'Labour hopes to win Exeter, as it did in 2014.',
    'Greens in Bristol hoped to add to their numbers and did, gaining seven.',
    'Did Labour, which expected to hold Exeter, do so?',
  ],
  cannotReadYet: ['Labour expected to lose Exeter. It did.'],
  find: (sentence) =>
    sentence.isQuestion
      ? []
      : sentence.frames.flatMap((frame) => (isBorneOut(frame, sentence) ? toDrafts(frame, sentence) : [])),
};

// What stands behind "and did": nothing, or where the council went.
const ends = /^(?:so|it|exactly|just|that|,|;|\.|!|to)/;

function isBorneOut(frame: Frame, { main, frames }: ReadSentence): boolean {
  const { mood, group } = frame;
  const isThought = thoughts.has(mood) || (mood === 'remembered' && frame.bareInfinitive);
  if (
    !isThought ||
    group.bare ||
    !/^[CQ]$/.test(frame.objectKind ?? '') ||
    !/^(?:gain|hold|lose)$/.test(group.verbClass)
  )
    return false;
  const did = main.findIndex(
    ({ kind, words, start }) => kind === kindOf.do && words === 'did' && start > frame.verbStart,
  );
  const before = main[did - 1];
  if (did < 0 || before?.kind !== kindOf.and) return false;
  if (frames.some(({ verbStart }) => verbStart > frame.verbStart && verbStart < (main[did]?.start ?? 0))) return false;
  const behind = main[did + 1];
  return behind === undefined || ends.test(behind.words) || ends.test(behind.kind);
}

function toDrafts(frame: Frame, sentence: ReadSentence): Draft[] {
  const party = partyOfUnit(frame.subject, sentence);
  if (party === null) return [];
  return councilsOf(frame, sentence).flatMap((role) => {
    if (frame.group.verbClass === 'lose') return toLoss(frame, role, party);
    if (frame.group.verbClass === 'hold') return [toControlDraft(frame, role.place, 'hold', party, party)];
    const previous = role.from ?? role.holder;
    return [toControlDraft(frame, role.place, 'gain', party, previous === party ? null : previous)];
  });
}
