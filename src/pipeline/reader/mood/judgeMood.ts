import { kindOf } from '../units/lexiconWords.ts';
import type { Frame } from '../frames/Frame.ts';
import { isBefore, isPast, isSince, isSpanBefore } from './inHistory.ts';
import { isConditional, isDenied } from './judgeConditions.ts';
import type { Mood } from '../units/groupVerbs.ts';
import { claimOfLooks, claimOfSources, moodInScope, shareGovernor } from './judgeScope.ts';
import type { Unit } from '../units/Unit.ts';
import { textPattern, type SaidText } from '../../patterns/TextPattern.ts';

const standing = new Set(['hold', 'run', 'be', 'have', 'remain']);
const long = textPattern(
  /\b(for (most|much|all|nearly all) of|for (\w+ )?(years|decades|generations|a generation|a century)|always|traditionally|ever since|since)\b/,
);
const otherContest = textPattern(
  /\b(parliamentary|constituency|commons|(?<!(ahead of|before|until|to) (the|next|a) )general election|european|westminster seat|town council|parish|(eu|brexit|independence) referendum|pcc|police and crime)\b/,
);
const notCouncil = textPattern(/\bnot (?:for |of |on )?the (?:\w+ )?council\b/i);
const reporting = new Set(['claim', 'claimed', 'claims']);

/** Whether a sentence ends in a question mark, quotation marks and brackets aside. */
export const isQuestion = (text: string): boolean => text.includes('?') && /\?["”’')\]]*\s*$/.test(text);

/** What scope adds to the verbs' own mood: questions, conditions, attitudes ("X thinks that …"), history and other contests. */
export function judgeMoods(
  units: readonly Unit[],
  frames: readonly Frame[],
  spoken: SaidText,
  year: number,
  past = false,
): void {
  if (frames.length === 0) return;
  const asks = isQuestion(spoken.text);
  for (const [index, frame] of frames.entries()) {
    frame.mood = judge(frame, index);
  }
  for (const [index, frame] of frames.entries()) {
    if ((frame.gerund && !isOutcome(units, frame)) || isForecast(frames, index))
      frame.mood = frame.mood === 'stated' ? 'claimed' : frame.mood;
  }
  followHistory(frames);
  followCoordination(units, frames);
  shareGovernor(units, frames);
  for (const [index, frame] of frames.entries()) if (isNearMiss(units, frames[index - 1], frame)) frame.mood = 'failed';
  followInfinitives(frames);
  followModals(units, frames);
  for (const frame of frames) if (isFact(units, frame)) frame.mood = 'stated';
  spreadAttitudes(units, frames);
  claimOfSources(units, frames, spoken.said);
  claimOfLooks(units, frames, spoken.said);

  function judge(frame: Frame, index: number): Mood {
    const { group } = frame;
    if (asks) return 'asked';
    if (isConditional(units, frames, index)) return 'conditional';
    if (isPrevented(units, frame) || isNobodys(units, frame) || isDenied(units, frames, index)) return 'negated';
    const inScope = moodInScope(units, frame, spoken);
    if (inScope !== null) return inScope;
    if (otherContest.testPart(frame.words, spoken.said) || (notCouncil.test(spoken) && otherContest.test(spoken)))
      return 'remembered';
    // "after holding it for decades"
    const isLong = standing.has(group.verbClass) && long.testPart(frame.words, spoken.said);
    if (group.form === 'ing' && frame.introducer === 'after' && isLong) return 'remembered';
    if (/^(after|since)$/.test(frame.introducer ?? '') && isSpanBefore(units, frame)) return 'remembered';
    if (isBefore(units, frame, frames[index - 1])) return 'remembered';
    if (frame.contact || isPast(units, frame, year)) return 'remembered';
    if (isLong && group.tense !== 'present') return 'remembered';
    if (group.verbClass === 'run' && group.tense === 'perfect') return 'remembered';
    if (standing.has(group.verbClass) && !group.now && isSince(units, frame)) return 'remembered';
    if (past && group.tense === 'past' && group.form === 'finite') return 'remembered';
    return group.mood;
  }
}

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

const glad = /^(relieved|delighted|pleased|proud|happy|thrilled|surprised|glad|disappointed|overjoyed|honoured)$/;

// "will be relieved to have kept X": what somebody feels about what has come about.
function isFact(units: readonly Unit[], { group, at, mood }: Frame): boolean {
  const isPerfect = group.form === 'infinitive' && group.tense === 'perfect' && group.mood === 'stated';
  return isPerfect && mood === 'planned' && glad.test(units[at - 1]?.words ?? '');
}

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

// "My forecast had Labour winning X": what somebody's forecast has is no result.
function isForecast(frames: readonly Frame[], index: number): boolean {
  const before = frames[index - 1];
  const frame = frames[index];
  return (
    frame?.group.form === 'ing' && !frame.inherited && before?.group.verbClass === 'have' && before.args.length === 0
  );
}

// "came close to winning X"
const isNearMiss = (units: readonly Unit[], before: Frame | undefined, frame: Frame): boolean =>
  before?.group.verbClass === 'miss' &&
  frame.group.form === 'ing' &&
  frame.mood === 'stated' &&
  units.slice(before.at + 1, frame.at).every(({ kind }) => /[TOIan]/.test(kind));

const leadsToResult = new Set(['gain', 'hold', 'oust', 'seeOff', 'vanish']);
const leadingVerbs = /^(make|come|beat|do|rise|surge|battle|finish)$/;

// "won five seats to take control of X" is a result; "hoping to ride a wave to seize X" and "campaigned to win X" are none.
function followInfinitives(frames: readonly Frame[]): void {
  for (const [index, frame] of frames.entries()) {
    if (frame.group.form !== 'infinitive' || frame.mood !== 'stated' || / (to|and) /.test(frame.group.lemma)) continue;
    if (!frame.bareInfinitive) continue;
    const before = frames[index - 1];
    if (before === undefined) frame.mood = 'planned';
    else if (before.mood !== 'stated') frame.mood = before.mood;
    else if (!leadsToResult.has(before.group.verbClass) && !leadingVerbs.test(before.group.lemma))
      frame.mood = 'planned';
  }
}

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

// "are quietly hopeful they have kept X": a state of mind, and what it is about.
const feels =
  /\b(hopeful|confident|optimistic|sure|certain|adamant|convinced|bullish|worried|afraid|fearful|nervous|concerned|pessimistic|doubtful|insistent)( that)?$/;

// "X thinks (that) …", "… , the exit poll suggests": whatever stands in its scope is no more than thought.
function spreadAttitudes(units: readonly Unit[], frames: readonly Frame[]): void {
  let attitude: Mood | null = null;
  let fromAgainst = -1;
  for (const [index, frame] of frames.entries()) {
    const { group } = frame;
    // "Despite fears that it might lose X, Labour held Y"
    if (fromAgainst >= 0 && isBehindComma(units, fromAgainst, frame)) attitude = null;
    if (frame.introducer !== null && /^(but|while|whilst|although|though|whereas|however)$/.test(frame.introducer))
      attitude = null;
    if (attitude !== null && isBroken(units, frames[index - 1], frame)) attitude = null;
    if (attitude !== null && (frame.mood === 'stated' || frame.mood === 'remembered')) frame.mood = attitude;
    if (attitude !== null && frame.mood === 'planned') frame.mood = 'confident';
    const thought =
      (group.verbClass === 'be' && feels.test(frame.words.trimEnd())) ||
      group.verbClass === 'think' ||
      group.verbClass === 'hope' ||
      group.verbClass === 'fear' ||
      reporting.has(group.lemma);
    // "as the Tories suspected, they lost X": what came about as thought.
    if (thought && group.mood !== 'remembered' && !/^(just )?as$/.test(frame.introducer ?? '')) {
      fromAgainst = /^(despite|amid|in spite of|following|after)$/.test(frame.introducer ?? '') ? frame.verbStart : -1;
      attitude = group.verbClass === 'fear' ? 'doubtful' : group.verbClass === 'hope' ? 'hoped' : 'claimed';
      // At the end of the sentence it covers what stands before it.
      if (index === frames.length - 1 && index > 0 && frame.args.every(({ kind }) => !/[CPQ]/.test(kind))) {
        for (const earlier of frames.slice(0, index)) if (earlier.mood === 'stated') earlier.mood = attitude;
      }
    }
    if (group.verbClass === 'say' && (group.mood === 'stated' || group.mood === 'remembered')) {
      for (const later of frames.slice(index + 1)) {
        if (later.mood === 'remembered' && later.group.tense === 'pluperfect' && !later.words.includes('since'))
          later.mood = 'stated';
        if (later.mood === 'planned') later.mood = 'confident';
      }
    }
  }
}

const isBehindComma = (units: readonly Unit[], from: number, { verbStart, inherited }: Frame): boolean =>
  !inherited && units.some(({ kind, start }) => kind === ',' && start > from && start < verbStart);

function isBroken(units: readonly Unit[], before: Frame | undefined, frame: Frame): boolean {
  if (before === undefined) return false;
  // "Labour hopes dashed: Tories hold X"
  return units.some(
    ({ kind, start }) => (kind === ';' || kind === ':') && start >= before.start && start < frame.start,
  );
}
