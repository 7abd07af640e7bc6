import type { Frame } from '../../reader/frames/Frame.ts';
import { councilsOf } from '../../reader/frames/frameRoles.ts';
import { partyOfUnit } from '../../reader/frames/partyMeant.ts';
import { toControlDraft, type Draft, type ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import type { Rule } from '../Rule.ts';
import { toLoss } from './loseCouncil.ts';
import { flatten } from '../../flatten.ts';

const thoughts = new Set<Frame['mood']>(['hoped', 'confident', 'doubtful', 'open', 'outOfReach']);

export const cameTrue: Rule = {
  id: 'came-true',
  doc: '"The Tories feared losing X, and did", "Labour had been odds-on to hold X, and did": what was thought of came to be.',
  reads: [
    ['The Conservatives were resigned to losing Exeter and did, to no overall control.', 'Exeter loss NOC from CON'],
    ['The Conservatives feared losing Exeter to Labour, and did.', 'Exeter gain LAB from CON'],
    ['Labour expected to hold Exeter, and did.', 'Exeter hold LAB'],
    ['The Tories were favourites to keep Exeter, which they did at a canter.', 'Exeter hold CON'],
    ['Labour had been odds-on to hold Exeter, and did.', 'Exeter hold LAB'],
    ['Nobody expected Labour to win Exeter, but it did.', 'Exeter gain LAB from -'],
    ['Few thought Labour would win Exeter but they have.', 'Exeter gain LAB from -'],
    ['Labour was not expected to lose Exeter, but it has.', 'Exeter loss - from LAB'],
    ['Labour hoped to win Exeter from the Conservatives, and did so.', 'Exeter gain LAB from CON'],
  ],
  leaves: [
    'Labour hoped to win Exeter, and did not.',
    'Labour hoped to win Exeter, which it did in 2014.',
    'Labour hopes to win Exeter, which it did not last time.',
    'Labour expected to hold Exeter, and did well in Swindon.',
    'Labour hopes to win Exeter, as it did in 2014.',
    'Greens in Bristol hoped to add to their numbers and did, gaining seven.',
    'Labour hopes to win Exeter, and has the numbers to do it.',
    'Labour hoped to win Exeter, but it has not.',
    'Labour was expected to win Exeter but did not.',
    'Did Labour, which expected to hold Exeter, do so?',
  ],
  cannotReadYet: ['Labour expected to lose Exeter. It did.'],
  find: (sentence) =>
    sentence.isQuestion
      ? []
      : flatten(sentence.frames, (frame) => (isBorneOut(frame, sentence) ? toDrafts(frame, sentence) : [])),
};

const joint = /^(?:and|but|yet)$/;
const whoever = /^(?:it|they|he|she|the party)$/;
const came = /^(?:did|has|have)$/;
const light = /^(?:so|just|exactly|it|that|duly|indeed|done|all the same|anyway)$/;
const farthest = 14;

function isBorneOut(frame: Frame, { main, frames, text, start }: ReadSentence): boolean {
  const { mood, group } = frame;
  const isThought =
    thoughts.has(mood) || (/^(?:remembered|planned)$/.test(mood) && frame.bareInfinitive) || isGuess(frame, frames);
  if (
    !isThought ||
    group.bare ||
    !/^[CQR]$/.test(frame.objectKind ?? '') ||
    !/^(?:gain|hold|lose)$/.test(group.verbClass)
  )
    return false;
  if (whichTheyDid.test(text.slice(frame.verbStart - start))) return true;
  const from = main.findIndex((unit) => unit.start > frame.verbStart);
  if (from < 0) return false;
  for (let at = from; at < from + farthest; at += 1) {
    const unit = main[at];
    if (unit?.group !== null) return false;
    if (joint.test(unit.words) && isDone(main, at + 1)) return true;
  }
  return false;
}

// "Few thought Labour would win X"
const isGuess = (frame: Frame, frames: readonly Frame[]): boolean =>
  frame.mood === 'conditional' && frames[frames.indexOf(frame) - 1]?.group.verbClass === 'think';

// "…, which they did at a canter": nothing but the council stands between.
const whichTheyDid =
  /^[^.;:,]{3,60}, which (?:it|they|the party)(?: has| have)?(?: \w+ly)? (?:did|done)(?: so)?(?! not\b|n['’]t\b| in (?:19|20)\d\d| last\b| (?:\w+ ){1,2}ago)\b/;

// "did", "it has", "they did just that", "did so": and nothing more, or where the council went.
function isDone(units: readonly Unit[], from: number): boolean {
  let at = from;
  if (whoever.test(units[at]?.words ?? '')) at += 1;
  while (light.test(units[at]?.words ?? '')) at += 1;
  if (!came.test(units[at]?.words ?? '')) return false;
  at += 1;
  while (light.test(units[at]?.words ?? '')) at += 1;
  const end = units[at];
  return end === undefined || /[.,;:!T-]/.test(end.kind);
}

function toDrafts(frame: Frame, sentence: ReadSentence): Draft[] {
  const party = partyOfUnit(frame.subject, sentence);
  if (party === null) return [];
  return flatten(councilsOf(frame, sentence), (role) => {
    if (frame.group.verbClass === 'lose') return toLoss(frame, role, party);
    if (frame.group.verbClass === 'hold') return [toControlDraft(frame, role.place, 'hold', party, party)];
    const previous = role.from ?? role.holder;
    return [toControlDraft(frame, role.place, 'gain', party, previous === party ? null : previous)];
  });
}
