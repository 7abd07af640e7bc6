import type { Said } from '../../patterns/Gate.ts';
import type { Frame } from '../frames/Frame.ts';
import type { Mood } from '../units/groupVerbs.ts';
import type { Unit } from '../units/Unit.ts';
import { textPattern, type SaidText } from '../../patterns/TextPattern.ts';

/** Moods of what has not come about. */
export const unreal: ReadonlySet<Mood> = new Set<Mood>([
  'hoped',
  'confident',
  'doubtful',
  'outOfReach',
  'open',
  'planned',
  'conditional',
  'claimed',
  'asked',
]);
const nearly = textPattern(/(?:^| )(?:almost|nearly|very nearly|practically|all but|as good as|not quite)$/);
const nearlyDone = textPattern(/\b(?:all but|almost|nearly)\b/);
/** "is nearly over" */
const notQuite = textPattern(
  /\b(?:nearly|almost|all but|virtually|practically) (?:over|gone|finished|at an end|done|lost|won)\b/,
);
const notSince = textPattern(/^\W*not since\b/i);
const instead = textPattern(
  /(?:^| )(?:instead of|rather than|far from|without|in place of|short of|for fear of|avoid(?:s|ed|ing)?|dodg(?:es|ed|ing)|escap(?:es|ed|ing)|avert(?:s|ed|ing)|spared(?: the)?(?: \w+ of)?|nowhere near|nowhere close to|not close to|not near|(?:a long way|miles|some way|light years|way) (?:off|from|short of))$/,
);
const abstract = textPattern(
  /(?:^| )(?:hopes?|chances?|prospects?|dreams?|expectations?|talk|talks|talked|talking|spoke|spoken|boasted|warned|idea|risk|danger|possibility|threat|ambitions?|odds|likelihood|intention|point|verge|brink) of$/,
);
/** "was confident at midnight of keeping X"; not "made sure of holding X" */
const assured = textPattern(
  /(?<!\b(?:makes?|made|making) )\b(?:confident|certain|sure|hopeful|optimistic|assured|bullish)\b[^.;:]{0,40} of$/,
);
const midTerm = textPattern(
  /\b(?:no[- ]confidence|midway through|mid-?term|defected|defections?|(?:to|through|by) (?:resignations?|suspensions?|expulsions?|retirements?))\b/i,
);
const present = textPattern(
  /\b(?:currently|at present|at the moment|going into|goes into|for the moment|before today|before tonight|until now held)\b/,
);
const supposed = /^(?:suppose|supposing|imagine|say|assume|assuming)$/;
const disbelieves = /^\W*(?:do not|don[’']t|never) (?:let|believe|be (?:fooled|misled|told)|think|assume|imagine)\b/i;
const whenever = /^(?:once|until|when|whenever|as soon as|by the time|the moment)$/;
const source = textPattern(
  /\b(?:sources?|insiders?|canvassers?|activists?|campaigners?|aides?|agents?|organisers?|rumours?|tellers?|twitter|tweets?|gossip|whispers?|social media|reports)\b/,
);
const speaking = new Set(['say', 'think']);
const reach = 6;

/** The mood that a verb takes from the words and verbs around it; null where it keeps its own. */
export function moodInScope(units: readonly Unit[], frame: Frame, spoken: SaidText): Mood | null {
  const { text, said } = spoken;
  const verb = units[frame.at];
  if (verb === undefined) return null;
  if (nearly.mayStandIn(said) && nearly.testPart(leadTo(units, frame), said)) return 'negated';
  if (nearlyDone.testPart(verb.words, said)) return 'negated';
  if (frame.group.form === 'ing' && instead.mayStandIn(said) && instead.testPart(leadTo(units, frame), said))
    return 'negated';
  if (isOfNeither(units, frame.at) || units[frame.at + 1]?.words === 'neither') return 'negated';
  if (frame.group.form === 'ing' && abstract.mayStandIn(said) && abstract.testPart(leadTo(units, frame), said))
    return 'planned';
  if (frame.group.form === 'ing' && assured.mayStandIn(said) && assured.testPart(wordsBefore(units, frame.at, 7), said))
    return 'confident';
  if (notSince.test(spoken)) return 'remembered';
  if (frame.group.tense === 'past' && /^\W*(?:the )?last time\b/i.test(text)) return 'remembered';
  if (frame.group.verbClass === 'lose' && midTerm.test(spoken)) return 'remembered';
  if (
    frame.group.tense === 'present' &&
    /^(?:hold|run|have|be)$/.test(frame.group.verbClass) &&
    present.mayStandIn(said) &&
    present.testPart(`${leadTo(units, frame)} ${verb.words} ${frame.words}`, said)
  )
    return 'remembered';
  if (
    units[0] !== undefined &&
    supposed.test(units[0].words) &&
    units[1]?.kind !== ',' &&
    units[1]?.kind !== ':' &&
    frame.at < 5 &&
    !/[“"]/.test(text.slice(0, 2))
  )
    return 'conditional';
  if (frame.group.verbClass === 'be' && notQuite.mayStandIn(said) && notQuite.testPart(frame.words, said))
    return 'negated';
  if (isStopped(units, frame)) return 'negated';
  // "X seems lost to the Tories"
  if (frame.group.participle && /^(?:seems?|looks?|appears?|feels?)$/.test(units[frame.at - 1]?.words ?? ''))
    return 'claimed';
  if (disbelieves.test(text)) return 'claimed';
  if (isYetToCome(units, frame)) return 'conditional';
  return null;
}

// "Nothing can now stop Labour winning X"; whoever did not stop it saw it won.
function isStopped(units: readonly Unit[], { group, at }: Frame): boolean {
  if (group.form !== 'ing') return false;
  for (let before = at - 1; before > at - 6; before -= 1) {
    const other = units[before]?.group;
    if (other == null) continue;
    return /^(?:stop|prevent|halt|block)$/.test(other.lemma) && !/^(?:negated|failed)$/.test(other.mood);
  }
  return false;
}

const leadTo = (units: readonly Unit[], { at }: Frame): string => wordsBefore(units, at, 4);

function wordsBefore(units: readonly Unit[], at: number, most: number): string {
  return units
    .slice(Math.max(0, at - most), at)
    .map(({ words }) => words)
    .join(' ');
}

// "Neither Labour nor the Tories have won X"
function isOfNeither(units: readonly Unit[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - reach; before -= 1) {
    const unit = units[before];
    if (unit?.group !== null || /[;.:^]/.test(unit.kind)) return false;
    if (unit.words === 'neither') return units[before - 1]?.group == null;
  }
  return false;
}

// "Once Labour has won X, …", "When Labour wins X, as it surely will, …"
function isYetToCome(units: readonly Unit[], frame: Frame): boolean {
  const { tense, form } = frame.group;
  if (form !== 'finite' || (tense !== 'present' && tense !== 'perfect')) return false;
  const opening = units
    .slice(0, 3)
    .map(({ words }) => words)
    .join(' ');
  const head = units[0]?.words ?? '';
  const opens =
    (whenever.test(head) || /^(?:as soon as|by the time|the moment)/.test(opening)) && isFirstVerb(units, frame.at);
  const introduced = frame.introducer !== null && /^(?:once|until|as soon as)$/.test(frame.introducer);
  if (!opens && !introduced) return false;
  return units.some(
    ({ group }) =>
      group !== null && (group.tense === 'future' || group.mood === 'planned' || group.mood === 'conditional'),
  );
}

const isFirstVerb = (units: readonly Unit[], at: number): boolean =>
  units.slice(0, at).every(({ group }) => group === null);

/** "hopes to hold X and win Y", "could lose X, keep Y": a bare verb shares what governs the one before. */
export function shareGovernor(units: readonly Unit[], frames: readonly Frame[]): void {
  for (const [index, frame] of frames.entries()) {
    const before = frames[index - 1];
    if (before === undefined || frame.mood !== 'stated' || !unreal.has(before.mood)) continue;
    if (!frame.inherited && frame.subject !== null && frame.subject.start > before.verbStart) continue;
    const words = units[frame.at]?.words ?? '';
    const isBase = frame.group.form === 'finite' && words === frame.group.lemma;
    const isIng = frame.group.form === 'ing' && /ing\b/.test(units[before.at]?.words ?? '');
    const joint = units.slice(0, frame.at).findLast(({ kind }) => !/[anl]/.test(kind));
    if ((isBase || isIng) && joint !== undefined && /[&,^]/.test(joint.kind)) frame.mood = before.mood;
  }
}

/** "Labour sources say they have won X": what sources say is a claim. */
export function claimOfSources(units: readonly Unit[], frames: readonly Frame[], said: Said): void {
  if (!source.mayStandIn(said)) return;
  for (const [index, frame] of frames.entries()) {
    if (!speaking.has(frame.group.verbClass) && !/^(?:concede|concede that|accept|tell)$/.test(frame.group.lemma))
      continue;
    const lead = `${frame.subject?.words ?? ''} ${frame.subject?.surface ?? ''} ${wordsBefore(units, frame.at, 4)}`;
    if (!source.testPart(lead, said)) continue;
    for (const later of frames.slice(index + 1)) {
      if (units.some(({ kind, start }) => /[;.]/.test(kind) && start > frame.verbStart && start < later.verbStart))
        break;
      if (later.mood === 'stated') later.mood = 'claimed';
    }
  }
}

const hearsay = textPattern(
  /^(?:claims?|reports?|rumours?|suggestions?|speculation|fears?|hopes?|talk|belief|indications?|signs|predictions?|forecasts?|expectations?|hunch|feeling|sense|whispers?|word|guess|mood|views?|consensus|assumption|betting|opinion|thinking|impression|suspicion|worry|theory|wisdom|bet)$/,
);

const looks = textPattern(/\b(?:looks?|looked|seems?|appears?|feels?|sounds?)(?: like| as if| as though| that)?$/);

/** "It looks as though Labour has won X", "claims that …", "my hunch is that …" */
export function claimOfLooks(units: readonly Unit[], frames: readonly Frame[], said: Said): void {
  if (!looks.mayStandIn(said) && !hearsay.mayStandIn(said)) return;
  const at = units.findIndex(
    ({ words }, index) =>
      isHearsay(units, index, said) ||
      (looks.testPart(words, said) &&
        (isItSeems(units, index) ||
          /\b(?:like|as if|as though|that)$/.test(words) ||
          /^(?:like|as if|as though|as|that)$/.test(units[index + 1]?.words ?? ''))),
  );
  const from = units[at]?.start;
  if (from === undefined) return;
  // "Despite fears that it might lose X, Labour held Y": what came about all the same stands behind the comma.
  const isAgainst = /\b(?:despite|amid|in spite of|for all|notwithstanding|after|defying|following)\b/.test(
    wordsBefore(units, at, 4),
  );
  for (const frame of frames) {
    if (frame.verbStart <= from || frame.mood !== 'stated') continue;
    if (isAgainst && units.some(({ kind, start }) => kind === ',' && start > from && start < frame.verbStart)) break;
    if (
      units.some(
        ({ kind, words, start }) => (/[;.]/.test(kind) || words === 'but') && start > from && start < frame.verbStart,
      )
    )
      break;
    frame.mood = 'claimed';
  }
}

// "It seems Labour has held X"
const isItSeems = (units: readonly Unit[], at: number): boolean =>
  /^(?:seems?|seemed|appears?|appeared)$/.test(units[at]?.words ?? '') &&
  units[at - 1]?.words === 'it' &&
  /[PCd]/.test(units[at + 1]?.kind ?? '');

const farthestThat = 8;

// "claims that …", "the word from the count is that …"
function isHearsay(units: readonly Unit[], at: number, said: Said): boolean {
  const noun = units[at];
  if (noun?.group !== null || !hearsay.testPart(noun.words, said)) return false;
  // "My guess is Labour has won X", "I get the feeling Labour have won X"
  const isOwn =
    /^(?:my|our|a|the)$/.test(units[at - 1]?.words ?? '') &&
    /^(?:guess|hunch|feeling|sense|bet|impression)$/.test(noun.words);
  const next = units[at + 1]?.group?.lemma === 'be' ? units[at + 2] : units[at + 1];
  if (isOwn && /[Pd]/.test(next?.kind ?? '')) return true;
  for (const { words, kind, group } of units.slice(at + 1, at + farthestThat)) {
    if (words === 'that') return true;
    if (/[,;.&^]/.test(kind) || (group !== null && group.lemma !== 'be')) return false;
  }
  return false;
}
