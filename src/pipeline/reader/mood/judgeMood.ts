import { isOnlyAimed } from './isOnlyAimed.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { Frame } from '../frames/Frame.ts';
import { endsBefore, isBefore, isByHour, isPast, isSince, isSpanBefore } from './inHistory.ts';
import { isGlad } from './isGlad.ts';
import { moodOfMoment } from './judgeHabits.ts';
import { isConditional, isDenied } from './judgeConditions.ts';
import type { Mood } from '../units/groupVerbs.ts';
import { claimOfLooks, claimOfSources, moodInScope, shareGovernor, unreal } from './judgeScope.ts';
import { spreadAttitudes } from './spreadAttitudes.ts';
import type { Unit } from '../units/Unit.ts';
import { textPattern, type SaidText } from '../../patterns/TextPattern.ts';

const standing = new Set(['hold', 'run', 'be', 'have', 'remain']);
const long = textPattern(
  /\b(for (most|much|all|nearly all) of|for (\w+ )?(years|decades|generations|a generation|a century)|always|traditionally|ever since|since)\b/,
);
const otherContest = textPattern(
  /\b(parliamentary|constituency|commons|(?<!(ahead of|before|until|to) (the|next|a) )general election|european(?! union)|westminster seat|town council|parish|(eu|brexit|independence) referendum|pcc|police and crime)\b/,
);
const notCouncil = textPattern(/\bnot (?:for |of |on )?the (?:\w+ )?council\b/i);

/** "didn't just win X": and more than that. */
const notOnly = /\bnot (?:just|only|merely|simply)\b/;

/** Whether a sentence ends in a question mark, quotation marks and brackets aside. */
export const isQuestion = (text: string): boolean => text.includes('?') && /\?["”’')\]]*\s*$/.test(text);

// "Can Labour hold X", "Could this be the night X falls": a question without its mark.
const asksByOrder = ([first, second]: readonly Unit[]): boolean =>
  first?.kind === kindOf.modal &&
  /^(?:can|could|will|would|might)$/.test(first.words) &&
  second !== undefined &&
  /[PCYd]/.test(second.kind);

/** What scope adds to the verbs' own mood: questions, conditions, attitudes ("X thinks that …"), history and other contests. */
export function judgeMoods(
  units: readonly Unit[],
  frames: readonly Frame[],
  spoken: SaidText,
  year: number,
  past = false,
): void {
  if (frames.length === 0) return;
  const asks = isQuestion(spoken.text) || asksByOrder(units);
  for (const [index, frame] of frames.entries())
    frame.mood = asks ? 'asked' : judge(units, frames, index, frame, spoken, { year, past });
  for (const [index, frame] of frames.entries()) {
    if ((frame.gerund && !isOutcome(units, frame)) || isForecast(frames, index))
      frame.mood = frame.mood === 'stated' ? 'claimed' : frame.mood;
  }
  for (const frame of frames) if (frame.mood === 'stated' && isOnlyAimed(units, frame)) frame.mood = 'hoped';
  followHistory(frames);
  followCoordination(units, frames);
  shareGovernor(units, frames);
  for (const [index, frame] of frames.entries()) followFeast(frame, frames[index - 1]);
  for (const [index, frame] of frames.entries()) {
    const before = frames[index - 1];
    // "could come within nine votes of taking W"
    if (isNearMiss(units, before, frame)) frame.mood = before?.mood === 'conditional' ? 'conditional' : 'failed';
  }
  followInfinitives(units, frames);
  followModals(units, frames);
  for (const frame of frames) if (frame.mood === 'stated' && isUnderModal(units, frame)) frame.mood = 'conditional';
  for (const [index, frame] of frames.entries())
    if (isGlad(units, frame.at)) frame.mood = isFact(units, frame, frames[index - 1]) ? 'stated' : 'conditional';
  spreadAttitudes(units, frames);
  claimOfSources(units, frames, spoken.said);
  claimOfLooks(units, frames, spoken.said);
  followParticiples(units, frames);
}

interface When {
  year: number;
  past: boolean;
}

function judge(
  units: readonly Unit[],
  frames: readonly Frame[],
  index: number,
  frame: Frame,
  spoken: SaidText,
  { year, past }: When,
): Mood {
  const { group } = frame;
  if (isConditional(units, frames, index)) return 'conditional';
  if (isPrevented(units, frame) || isNobodys(units, frame) || isDenied(units, frames, index)) return 'negated';
  const inScope = moodInScope(units, frame, spoken) ?? moodOfMoment(units, frames, index);
  if (inScope !== null) return inScope;
  if (notOnly.test(units[frame.at]?.words ?? '')) return 'stated';
  // What follows "and" is the next verb's.
  const own = frame.words.replace(/ , (?:and|but|while|as) [^,]*$/, '');
  if (otherContest.testPart(own, spoken.said) || (notCouncil.test(spoken) && otherContest.test(spoken)))
    return 'remembered';
  // "after holding it for decades"
  const isLong = standing.has(group.verbClass) && long.testPart(frame.words, spoken.said);
  if (group.form === 'ing' && frame.introducer === 'after' && isLong) return 'remembered';
  if (/^(after|since)$/.test(frame.introducer ?? '') && isSpanBefore(units, frame)) return 'remembered';
  // "hung since 2008’s defections cost the Tories control"
  if (frame.introducer === 'since' && group.verbClass === 'deprive') return 'remembered';
  if (isBefore(units, frame, frames[index - 1]) || endsBefore(units, frame)) return 'remembered';
  if (frame.contact || isPast(units, frame, year, spoken.said)) return 'remembered';
  if (isLong && group.tense !== 'present') return 'remembered';
  if (isBeforeGain(frame, frames[index - 1])) return 'remembered';
  if (group.verbClass === 'run' && group.tense === 'perfect') return 'remembered';
  if (standing.has(group.verbClass) && !group.now && isSince(units, frame)) return 'remembered';
  if (past && group.tense === 'past' && group.form === 'finite') return 'remembered';
  if (group.mood === 'remembered' && isByHour(units, frame)) return 'stated';
  return group.mood;
}

// "regained X, having lost their majority there in the autumn"
const isBeforeGain = ({ group, subject, objectKind }: Frame, before: Frame | undefined): boolean =>
  group.verbClass === 'lose' &&
  group.form === 'ing' &&
  group.tense === 'perfect' &&
  /[CQR]/.test(objectKind ?? '') &&
  before?.group.verbClass === 'gain' &&
  before.subject?.start === subject?.start;

// "X went to no overall control in 2016 after Labour lost six seats": what came before it.
function followHistory(frames: readonly Frame[]): void {
  for (const [index, frame] of frames.entries()) {
    const before = frames[index - 1];
    if (before?.mood !== 'remembered' || frame.mood !== 'stated' || before.inherited) continue;
    if (frame.group.tense === 'past' && /^(after|because|when|as)$/.test(frame.introducer ?? '') && !before.isAside)
      frame.mood = 'remembered';
  }
}

// "when we gained seats and lost X", "if Labour took X and kept Y": the second verb stands under the same head.
function followCoordination(units: readonly Unit[], frames: readonly Frame[]): void {
  for (const [index, frame] of frames.entries()) {
    const before = frames[index - 1];
    if (before === undefined || frame.group.form !== 'finite' || frame.introducer !== null) continue;
    const joint = units.findLast(({ end, kind }) => end <= frame.start && kind !== kindOf.determiner);
    if (!frame.inherited && joint?.kind !== kindOf.and) continue;
    // "hopes to hold X and gain Y"
    const isInfinitive = before.group.form === 'infinitive' && frame.group.tense === 'present' && frame.group.base;
    if (isInfinitive && before.mood !== 'stated' && frame.mood === 'stated') frame.mood = before.mood;
    if (
      before.introducer !== null &&
      (before.mood === 'remembered' || before.mood === 'conditional') &&
      frame.mood === 'stated'
    )
      frame.mood = before.mood;
  }
}

// "The vote resulted in Labour losing X"
function isOutcome(units: readonly Unit[], { subject }: Frame): boolean {
  const at = subject === null ? -1 : units.indexOf(subject);
  const words = units.slice(Math.max(0, at - 3), at).map((unit) => unit.words);
  return words.some((word) => /^(results?|resulted|ended|ends)$/.test(word));
}

// "would be delighted to have won X": no more real than the delight.
const isFact = (units: readonly Unit[], { at }: Frame, before: Frame | undefined): boolean =>
  isGlad(units, at) && (before === undefined || /^(?:stated|planned|claimed|confident)$/.test(before.mood));

const sees = /^(see|watch|let|help|make)$/;

// "will lose X but keep Y", "is steeling itself to see X go to Reform": a bare verb stands under the modal or the verb before it.
function followModals(units: readonly Unit[], frames: readonly Frame[]): void {
  for (const [index, frame] of frames.entries()) {
    const before = frames[index - 1];
    if (before === undefined || frame.mood !== 'stated' || before.mood === 'stated' || before.mood === 'remembered')
      continue;
    if (units[frame.at]?.words !== frame.group.lemma) continue;
    const shares = frame.inherited && frame.subject !== null && before.subject?.start === frame.subject.start;
    const hasModal = before.mood === 'planned' || before.mood === 'conditional' || before.group.mood === before.mood;
    if ((shares && hasModal) || (sees.test(before.group.lemma) && frame.subject !== null && !frame.inherited))
      frame.mood = before.mood;
  }
}

// "expects to win X, with the Tories losing control"
function isBeside(units: readonly Unit[], { subject }: Frame): boolean {
  const at = subject === null ? -1 : units.indexOf(subject);
  const link = units[at - 1]?.kind === kindOf.determiner ? units[at - 2] : units[at - 1];
  return at > 0 && link?.kind === kindOf.with;
}

// "hopes to win X, ending years of Tory rule", "won X in 2011, ending …": no more real, and no later, than the verb before the comma.
function followParticiples(units: readonly Unit[], frames: readonly Frame[]): void {
  for (const [index, frame] of frames.entries()) {
    const before = frames[index - 1];
    if (frame.group.form !== 'ing' || frame.mood !== 'stated' || before === undefined) continue;
    if (before.mood !== 'remembered' && !unreal.has(before.mood)) continue;
    const { verbClass, form } = before.group;
    const isOfResult = form === 'finite' && /^(?:gain|hold|lose|oust|move|seeOff|deprive|raise)$/.test(verbClass);
    const isHung =
      isOfResult &&
      units[frame.at - 1]?.kind === ',' &&
      frame.introducer === null &&
      !before.isAside &&
      !before.contact;
    // "had hoped to make gains, and they did, adding five"
    const isDone = units.slice(before.at, frame.at).some(({ kind }) => kind === kindOf.do);
    const isTheirs = before.subject !== null && frame.subject?.start === before.subject.start;
    if ((isHung && !isDone && isTheirs) || (isOfResult && isBeside(units, frame))) frame.mood = before.mood;
  }
}

// "might just scrape over the line and win it", "could pay the price, losing five seats": under the modal of a verb that we do not know.
function isUnderModal(units: readonly Unit[], { at, group }: Frame): boolean {
  const isHung = units[at - 1]?.kind === ',' && group.form === 'ing';
  if (!isHung && (units[at - 1]?.kind !== kindOf.and || units[at]?.words !== group.lemma)) return false;
  const modal = units.findLastIndex(({ kind }, index) => index < at && kind === kindOf.modal);
  if (isHung && !/^(?:could|may|might|would|should)$/.test(units[modal]?.words ?? '')) return false;
  const between = units.slice(modal + 1, at - 1);
  const plain = isHung ? /[xadnICQ#OTRFSW]/ : /[xadnI#OTRF]/;
  return modal >= 0 && between.length > 0 && between.every(({ kind }) => plain.test(kind));
}

// "My forecast had Labour winning X": what somebody's forecast has is no result.
function isForecast(frames: readonly Frame[], index: number): boolean {
  const before = frames[index - 1];
  const frame = frames[index];
  return (
    frame?.group.form === 'ing' &&
    !frame.inherited &&
    before?.group.verbClass === 'have' &&
    before.args.length === 0 &&
    before.objectKind === null
  );
}

// "was all set to celebrate winning X": no more real than the feast.
function followFeast(frame: Frame, before: Frame | undefined): void {
  if (before === undefined || frame.group.form !== 'ing' || frame.at !== before.at + 1 || frame.mood !== 'stated')
    return;
  if (/^(?:hoped|confident|open|doubtful)$/.test(before.mood)) frame.mood = before.mood;
}

// "came close to winning X"
const isNearMiss = (units: readonly Unit[], before: Frame | undefined, frame: Frame): boolean =>
  before !== undefined &&
  frame.group.form === 'ing' &&
  frame.mood === 'stated' &&
  (before.group.verbClass === 'miss'
    ? units.slice(before.at + 1, frame.at).every(({ kind }) => /[TOIan]/.test(kind))
    : units[before.at + 1]?.words === 'within' && units[frame.at - 1]?.kind === kindOf.of);

const leadsToResult = new Set(['gain', 'hold', 'oust', 'seeOff', 'vanish']);
const leadingVerbs = /^(make|come|beat|do|rise|surge|battle|finish)$/;

// "won five seats to take control of X" is a result; "hoping to ride a wave to seize X" and "campaigned to win X" are none.
function followInfinitives(units: readonly Unit[], frames: readonly Frame[]): void {
  for (const [index, frame] of frames.entries()) {
    if (frame.group.form !== 'infinitive' || frame.mood !== 'stated' || / (to|and) /.test(frame.group.lemma)) continue;
    if (!frame.bareInfinitive) continue;
    const before = frames[index - 1];
    if (before === undefined) frame.mood = isOvercoming(units, frame) ? 'stated' : 'planned';
    else if (before.mood !== 'stated') frame.mood = before.mood;
    else if (
      !leadsToResult.has(before.group.verbClass) &&
      !leadingVerbs.test(before.group.lemma) &&
      !isEffort(units, before, frame)
    )
      frame.mood = 'planned';
  }
}

// "needed two recounts to take X", "took three counts to hold Y"
const isEffort = (units: readonly Unit[], before: Frame, frame: Frame): boolean =>
  /^(?:need|take|require)$/.test(before.group.lemma) &&
  before.group.tense !== 'present' &&
  units.slice(before.at + 1, frame.at).some(({ words }) => /^(?:recounts?|counts|bundle checks?)$/.test(words));

// "Labour defied expectations to win X", "bucked the trend to hold Y"
const isOvercoming = (units: readonly Unit[], { at }: Frame): boolean =>
  units.slice(Math.max(0, at - 5), at).some(({ words }) => overcoming.test(words));

const overcoming =
  /^(?:def(?:y|ies|ied|ying)|confound(?:s|ed|ing)?|buck(?:s|ed|ing)?|stun(?:s|ned)?|shock(?:s|ed)?|surpris(?:es|ed)|overc(?:ome|omes|ame)|upset)$/;

// "saved from losing X", "kept them from taking X": what did not come about.
function isPrevented(units: readonly Unit[], frame: Frame): boolean {
  if (frame.group.form !== 'ing') return false;
  const at = units.findIndex(({ start }) => start >= frame.start);
  const verb = units.findIndex(({ group }, index) => index >= at && group === frame.group);
  return units[verb - 1]?.kind === kindOf.from;
}

// "No party now has a majority": the verb says it of nobody.
function isNobodys(units: readonly Unit[], frame: Frame): boolean {
  for (let at = frame.at - 1; at >= 0 && at >= frame.at - 3; at -= 1) {
    const kind = units[at]?.kind ?? '';
    if (kind === kindOf.nobody) return true;
    if (!/[anlfj]/.test(kind)) return false;
  }
  return false;
}
