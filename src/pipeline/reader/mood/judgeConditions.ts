import type { Frame } from '../frames/Frame.ts';
import { isHabit, isSum } from './judgeHabits.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { Unit } from '../units/Unit.ts';

const conditions =
  /^(?:if|unless|whether|provided|even if|as if|in case|on condition that|assuming|supposing|lest|only if)$/;
const named = /[PCYHXRKW]/;
const results = new Set(['gain', 'hold', 'lose', 'oust', 'move', 'seeOff']);
const doubtful = /^(?:would|could|will|might|may|should)$/;
const farthestModal = 8;

/** Whether a verb says only what would be so if something else were: by "if", by turned words, or by what stands beside it. */
export function isConditional(units: readonly Unit[], frames: readonly Frame[], index: number): boolean {
  const frame = frames[index];
  if (frame === undefined) return false;
  if (frame.introducer !== null && conditions.test(frame.introducer)) return true;
  if (isTurned(units, frame) || isLongAs(units, frame) || isOfAnyTime(units, frame)) return true;
  if (isHabit(units, frame) || (index === 0 && isSum(units, frame))) return true;
  if (isUnderShould(units, frame)) return true;
  if (isUnderModal(units, frame) || isDefending(frame, frames[index - 1])) return true;
  if (index === 0 && (isDeedAlone(units, frame) || isDemand(units, frames) || isOneMore(units, frame))) return true;
  if (index === 1 && isDemand(units, frames) && frame.group.tense === 'present') return true;
  if (isOnlyIf(units, frame)) return true;
  const next = frames[index + 1];
  if (isConsequence(units, frames, index)) return true;
  // "Labour wins X only if it takes Y"
  return (
    next !== undefined &&
    /^(?:if|unless|only if|provided)$/.test(next.introducer ?? '') &&
    frame.introducer === null &&
    frame.group.tense === 'present' &&
    frame.group.form === 'finite' &&
    results.has(frame.group.verbClass) &&
    units[frame.at + 1]?.kind !== ',' &&
    !units.some(({ kind, start }) => kind === ',' && start > frame.verbStart && start < next.verbStart)
  );
}

// "Were Labour to gain X", "Had Labour won X", "… should Labour lose X": the helper stands before whom it is about.
function isTurned(units: readonly Unit[], { at, group }: Frame): boolean {
  let subject = at - 1;
  while (subject >= 0 && /[alnj]/.test(units[subject]?.kind ?? '')) subject -= 1;
  const kind = units[subject]?.kind ?? '';
  // "Had Joan Lister won X"
  const isPerson = subject < 4 && /[XH]/.test(kind);
  if (!/[PCY]/.test(kind) && !isPerson) return false;
  let before = subject - 1;
  while (/[d]/.test(units[before]?.kind ?? '') || (isPerson && units[before]?.kind === 'X')) before -= 1;
  const helper = units[before];
  if (helper === undefined || named.test(units[before - 1]?.kind ?? '')) return false;
  if (helper.words === 'were') return group.form === 'infinitive';
  if (helper.words === 'should') return true;
  return (
    helper.words === 'had' &&
    group.form !== 'ing' &&
    group.form !== 'infinitive' &&
    (group.tense === 'past' || group.participle)
  );
}

// "How Labour wins X: a guide", "What happens when Labour loses X"
const isOfAnyTime = (units: readonly Unit[], { group, introducer }: Frame): boolean =>
  group.tense === 'present' &&
  group.form === 'finite' &&
  results.has(group.verbClass) &&
  (/^(?:how|why)$/.test(units[0]?.words ?? '') ||
    (introducer === 'when' && /^(?:what|who)$/.test(units[0]?.words ?? '')));

// "as long as Labour holds X", "so long as"
function isLongAs(units: readonly Unit[], { at, introducer }: Frame): boolean {
  if (introducer !== 'as') return false;
  for (let before = at - 1; before > at - 7; before -= 1)
    if (units[before]?.kind === kindOf.clause) return units[before - 1]?.words === 'long';
  return false;
}

// "Losing X would hurt Labour": a deed as the subject of "would".
function isDeedAlone(units: readonly Unit[], { at, group }: Frame): boolean {
  if (group.form !== 'ing' || group.tense === 'perfect' || at > 1) return false;
  for (const { kind, words, group: other } of units.slice(at + 1, at + farthestModal)) {
    if (kind === ',' || kind === ';' || kind === '.') return false;
    if (other !== null) return other.mood === 'conditional' || other.mood === 'planned';
    if (kind === kindOf.modal) return doubtful.test(words);
  }
  return false;
}

// "If the Tories lose two seats they lose control": what a condition leads to, told as it always is.
function isConsequence(units: readonly Unit[], frames: readonly Frame[], index: number): boolean {
  const frame = frames[index];
  if (frame?.group.tense !== 'present' || frame.group.form !== 'finite' || !results.has(frame.group.verbClass))
    return false;
  const head = frames.slice(0, index).find(({ introducer }) => /^(?:if|unless|provided)$/.test(introducer ?? ''));
  return (
    head?.group.tense === 'present' &&
    !units.some(({ kind, start }) => /[:.]/.test(kind) && start > head.verbStart && start < frame.verbStart)
  );
}

// "would regard holding X as a success"
function isUnderModal(units: readonly Unit[], { at, group }: Frame): boolean {
  if (group.form !== 'ing' || group.tense === 'perfect') return false;
  for (let before = at - 1; before >= 0 && before > at - 4; before -= 1) {
    const unit = units[before];
    if (unit?.kind === kindOf.modal) return /^(?:would|could|might)$/.test(unit.words);
    if (unit === undefined || !/[xad]/.test(unit.kind)) return false;
  }
  return false;
}

// "Labour defends X, where it has a majority of three": not yet.
const isDefending = ({ group }: Frame, before: Frame | undefined): boolean =>
  group.lemma === 'defend' &&
  !/^(?:see|watch|help)$/.test(before?.group.lemma ?? '') &&
  group.tense === 'present' &&
  group.form === 'finite' &&
  !group.participle;

// "Lose X, and Labour has a problem"
function isDemand(units: readonly Unit[], [first, second]: readonly Frame[]): boolean {
  if (first?.at !== 0 || !first.group.base || !results.has(first.group.verbClass)) return false;
  if (second?.subject == null || second.inherited) return false;
  const joint = units.findLastIndex(({ kind, start }) => kind === kindOf.and && start < second.verbStart);
  return joint > 0 && (units[joint]?.start ?? 0) < second.subject.start;
}

// "Should Labour reach 41, X is theirs"
const isUnderShould = ([first, second, third]: readonly Unit[], { group }: Frame): boolean =>
  first?.words === 'should' &&
  /[PCYX]/.test(second?.kind === kindOf.determiner ? (third?.kind ?? '') : (second?.kind ?? '')) &&
  group.tense === 'present' &&
  group.form === 'finite';

// "X goes Labour if Y does"
function isOnlyIf(units: readonly Unit[], { at, group }: Frame): boolean {
  if (group.tense !== 'present' || group.form !== 'finite' || !results.has(group.verbClass)) return false;
  const next = units
    .slice(at + 1)
    .find(({ kind, words }) => /[,;.:^]/.test(kind) || /^(?:if|unless|provided)$/.test(words));
  return /^(?:if|unless|provided)$/.test(next?.words ?? '');
}

// "Three more seats and Labour takes X", "Another Tory loss and X goes"
function isOneMore(units: readonly Unit[], { verbStart, group }: Frame): boolean {
  if (group.tense !== 'present') return false;
  const joint = units.findIndex(({ kind }) => kind === kindOf.and);
  if (joint < 2 || (units[joint]?.start ?? 0) > verbStart) return false;
  const lead = units.slice(0, joint);
  return (
    /[SG]/.test(lead.at(-1)?.kind ?? '') &&
    lead.some(({ words }) => /^(?:more|another|one|\w+ more)$/.test(words)) &&
    lead.every(({ kind }) => kind !== ',' && kind !== kindOf.council)
  );
}

/** "denies that it has lost X", "denied losing X", "In no way has Labour won X" */
export function isDenied(units: readonly Unit[], frames: readonly Frame[], index: number): boolean {
  const frame = frames[index];
  const before = frames[index - 1];
  if (frame === undefined || before === undefined) return false;
  if (before.group.lemma === 'deny')
    return frame.group.form === 'ing' || frame.introducer === 'that' || units[before.at + 1]?.words === 'that';
  const isHelper = before.group.verbClass === 'have' && before.args.length === 0;
  if (!isHelper || before.at >= frame.at - 1 || frame.at - before.at > 4) return false;
  const lead = units
    .slice(Math.max(0, before.at - 4), before.at)
    .map(({ words }) => words)
    .join(' ');
  return /\b(?:in no (?:way|sense)|at no (?:point|stage|time)|never|nor|under no circumstances|by no means)$/.test(
    lead,
  );
}
