import type { Frame } from '../frames/Frame.ts';
import type { Mood } from '../units/groupVerbs.ts';
import type { Unit } from '../units/Unit.ts';

const results = new Set(['gain', 'hold', 'lose', 'oust', 'move', 'remain', 'seeOff']);
const habit =
  /^(?:usually|normally|always|generally|typically|often|invariably|routinely|regularly|traditionally|sometimes|rarely|seldom)$/;
const occasion = /^(?:(?:every|each|any) (?:time|year)|whenever|when|whoever|whichever party|if ever)\b/;
const moment = /^(?:night|year|day|moment|time|morning|election)$/;
const giving = new Set(['hand', 'turn', 'other']);
const gives = /^(?:give|hand|deliver|gift|put|make|win|cost|deprive|turn)$/;

const isPresent = ({ group }: Frame): boolean => group.tense === 'present' && group.form === 'finite';

const every =
  /\b(?:(?:most|every|each) (?:year|years|time|times|election|elections)|year after year|year in,? year out|more often than not)\b/;

/** "Labour usually wins X", "Every time Labour wins X …", "When Labour wins X, it wins elections": what happens at all times, and at none in particular. */
export function isHabit(units: readonly Unit[], frame: Frame): boolean {
  if (!isPresent(frame) || !results.has(frame.group.verbClass)) return false;
  const from = frame.subject === null ? frame.at : units.indexOf(frame.subject);
  if (units.slice(Math.max(0, from), frame.at).some(({ words }) => habit.test(words))) return true;
  // "Labour wins X most years"
  if (every.test(frame.words)) return true;
  const opening = units
    .slice(0, 3)
    .map(({ words }) => words)
    .join(' ');
  return occasion.test(opening) && !opening.startsWith('when will');
}

/** "This could be the night Labour takes X": as real as the night it hangs on. */
export function moodOfMoment(units: readonly Unit[], frames: readonly Frame[], index: number): Mood | null {
  const [before, frame] = [frames[index - 1], frames[index]];
  if (before?.group.verbClass !== 'be' || frame?.subject == null || before.mood === 'stated') return null;
  let at = units.indexOf(frame.subject) - 1;
  while (/[da^]/.test(units[at]?.kind ?? '')) at -= 1;
  return at > before.at && moment.test(units[at]?.words ?? '') ? before.mood : null;
}

/** "Two more gains give Labour control of X", "A 3% swing hands Labour X": what it would take. */
export function isSum(units: readonly Unit[], frame: Frame): boolean {
  const { group, at } = frame;
  if (!isPresent(frame) || !giving.has(group.verbClass) || !gives.test(group.lemma)) return false;
  const lead = units.slice(0, at);
  if (/\bto\b/.test(units[at]?.words ?? '')) return false;
  return (
    lead.length < 9 &&
    lead.every(({ kind, group: other }) => other === null && kind !== ',' && kind !== ':') &&
    lead.some(({ words }) => /^(?:more|another|further|swing)$/.test(words))
  );
}
