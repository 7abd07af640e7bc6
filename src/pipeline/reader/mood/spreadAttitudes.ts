import type { Frame } from '../frames/Frame.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { Mood } from '../units/groupVerbs.ts';
import type { Unit } from '../units/Unit.ts';

const reporting = new Set(['claim', 'claimed', 'claims']);
const thinking = new Set(['think', 'hope', 'fear']);
/** What comes about all the same. */
const against = /^(?:despite|amid|in spite of|following|after|notwithstanding|defying)$/;
const whatever = /^(?:whatever|whoever|however|whichever|regardless)$/;
const contrast = /^(?:but|while|whilst|although|though|whereas|however)$/;
const official = /\b(?:officers?|officials?|council|bbc|agency|association|clerk)\b/;

// "are quietly hopeful they have kept X": a state of mind, and what it is about.
const feels =
  /\b(hopeful|confident|optimistic|sure|certain|adamant|convinced|bullish|worried|afraid|fearful|nervous|concerned|pessimistic|doubtful|insistent)(?: (?:(?:at|by) \S+|on \w+day(?: (?:night|morning|evening|afternoon))?|(?:all|last|this) \w+|yesterday|tonight|earlier|beforehand|throughout|(?:a|two|three|some) \w+ (?:ago|before|earlier)))?( that)?$/;

/** "X thinks (that) …", "… , the exit poll suggests": whatever stands in its scope is no more than thought. */
export function spreadAttitudes(units: readonly Unit[], frames: readonly Frame[]): void {
  let attitude: Mood | null = null;
  let thinker: Frame | null = null;
  let fromAgainst = -1;
  for (const [index, frame] of frames.entries()) {
    const { group } = frame;
    // "Despite fears that it might lose X, Labour held Y"
    if (fromAgainst >= 0 && isBehindComma(units, fromAgainst, frame)) attitude = null;
    if (frame.introducer !== null && contrast.test(frame.introducer)) attitude = null;
    if (attitude !== null && isBroken(units, frames[index - 1], frame)) attitude = null;
    if (attitude !== null && thinker !== null && isBeside(units, thinker, frame)) attitude = null;
    if (attitude !== null && (frame.mood === 'stated' || frame.mood === 'remembered')) frame.mood = attitude;
    if (attitude !== null && frame.mood === 'planned') frame.mood = 'confident';
    // "as the Tories suspected, they lost X": what came about as thought.
    if (isThought(units, frame) && group.mood !== 'remembered' && !/^(just )?as$/.test(frame.introducer ?? '')) {
      fromAgainst = against.test(frame.introducer ?? '') || whatever.test(units[0]?.words ?? '') ? frame.verbStart : -1;
      attitude = group.verbClass === 'fear' ? 'doubtful' : group.verbClass === 'hope' ? 'hoped' : 'claimed';
      thinker = frame;
      if (index === frames.length - 1) coverBefore(units, frames, attitude);
    }
    // "once called X his favourite council, which they had held for years": no speech.
    if (
      group.verbClass === 'say' &&
      group.lemma !== 'call' &&
      (group.mood === 'stated' || group.mood === 'remembered')
    ) {
      for (const later of frames.slice(index + 1)) {
        if (later.mood === 'remembered' && later.group.tense === 'pluperfect' && !later.words.includes('since'))
          later.mood = 'stated';
        if (later.mood === 'planned') later.mood = 'confident';
      }
    }
  }
}

const isThought = (units: readonly Unit[], frame: Frame): boolean =>
  (frame.group.verbClass === 'be' && feels.test(frame.words.trimEnd())) ||
  thinking.has(frame.group.verbClass) ||
  reporting.has(frame.group.lemma) ||
  // "I would say Labour has won X"
  (frame.group.lemma === 'say' &&
    frame.group.mood === 'conditional' &&
    /\bwould\b/.test(units[frame.at]?.words ?? '')) ||
  isWhisper(units, frame);

// "A councillor told me the party had won X", "I'm told Labour have won X"; not what the returning officer told us.
function isWhisper(units: readonly Unit[], { group, at, subject }: Frame): boolean {
  if (group.lemma !== 'tell') return false;
  if (group.voice === 'passive')
    return /^(?:i|we)$/.test(subject?.words ?? '') || /^(?:i|we)$/.test(units[at - 1]?.words ?? '');
  return (
    /^(?:me|us)$/.test(units[at + 1]?.words ?? '') &&
    !official.test(`${subject?.words ?? ''} ${units[at - 1]?.words ?? ''}`)
  );
}

// At the end of the sentence it covers what stands before it: "…, the exit poll suggests"; not "…, raising hopes of Y", "despite fears of Z", "but nobody looks worried".
function coverBefore(units: readonly Unit[], frames: readonly Frame[], attitude: Mood): void {
  const last = frames.at(-1);
  if (last === undefined || frames.length < 2 || last.args.some(({ kind }) => /[CPQG]/.test(kind))) return;
  if (
    against.test(last.introducer ?? '') ||
    contrast.test(last.introducer ?? '') ||
    units[last.at + 1]?.kind === kindOf.of
  )
    return;
  // "by more than it dared hope"
  if (units.slice(Math.max(0, last.at - 5), last.at).some(({ words }) => words === 'than')) return;
  for (const earlier of frames.slice(0, -1)) if (earlier.mood === 'stated') earlier.mood = attitude;
}

// Another verb of whoever thinks so, or of the thought itself: "hoped for little and won X", "Labour, hoping to win Y, took X", "Fears of a revival came to nothing as Labour held X".
function isBeside(units: readonly Unit[], thinker: Frame, frame: Frame): boolean {
  const { group, subject, inherited, introducer } = frame;
  if (group.form !== 'finite' || introducer !== null || units[frame.at]?.words === group.lemma) return false;
  if (subject === null) return thinker.subject === null && !inherited && units[thinker.at + 1]?.kind === kindOf.of;
  if (subject.start !== thinker.subject?.start || subject.start > thinker.verbStart) return false;
  const between = units.slice(thinker.at + 1, frame.at);
  return inherited
    ? between.some(({ kind, words }) => kind === kindOf.and || words === 'but' || words === 'yet') &&
        !between.some(({ kind, words }) => kind === kindOf.pronoun || words === 'that')
    : thinker.group.form === 'ing';
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
