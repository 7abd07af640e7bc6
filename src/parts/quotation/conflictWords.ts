import type { Conflict } from '../../domain/Fact.ts';
import { partyName } from '../partyWords.ts';

/** Why two sayings of the same result differ, for people. */
export const conflictReason: Record<Conflict['reason'], { title: string; explanation: string }> = {
  baseline: {
    title: 'Counted from another starting point',
    explanation: 'One counts from the eve of the election, the other from the last time these seats were fought.',
  },
  time: {
    title: 'Said at another time',
    explanation: 'The later one is followed: counts went on between the two.',
  },
  level: {
    title: 'About another level',
    explanation: 'One speaks of the whole council, the other of some of its wards or seats.',
  },
  contradiction: {
    title: 'The documents contradict each other',
    explanation: 'Both are kept. Neither can be settled from these documents.',
  },
};

const fieldNames: Record<string, string> = {
  control: 'who runs it now',
  previous: 'who ran it before',
  party: 'party',
  outcome: 'outcome',
  change: 'change in seats',
  seats: 'seats now',
  share: 'share',
  turnout: 'turnout',
  lead: 'majority',
  declaredAt: 'when',
  claim: 'what was expected',
  stance: 'how sure',
  speaker: 'who said so',
  votes: 'votes',
  swing: 'swing',
  name: 'name',
  elected: 'who was elected',
  shares: 'shares',
  direction: 'up or down',
  baseline: 'counted from',
};
const ofParties = new Set(['control', 'previous', 'party', 'from', 'to']);

/** A field of a fact as a reader would call it; an unknown one by its own name. */
export const fieldName = (field: string): string => fieldNames[field] ?? field;

/** A value of a fact's field as text. */
export function fieldValue(field: string, value: unknown): string {
  if (value === null || value === undefined) return 'not said';
  if (typeof value === 'string') return ofParties.has(field) ? partyName(value) : value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value).replace('-', '\u2212');
  return JSON.stringify(value);
}

/** What another saying has instead, as rows of name and value. */
export const conflictRows = (conflict: Conflict): { name: string; value: string }[] =>
  Object.entries(conflict.says).map(([field, value]) => ({ name: fieldName(field), value: fieldValue(field, value) }));

/** What was not said in so many words: "who ran it before and outcome". Empty where all was said. */
export const inferredWords = (inferred: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(inferred.map(fieldName));
