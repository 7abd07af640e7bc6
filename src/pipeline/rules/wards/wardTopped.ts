import type { Party } from '../../../domain/Fact.ts';
import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import type { Rule } from '../Rule.ts';
import { partyBeside } from '../mayors/readPerson.ts';
import { carriedWard, rolesOf, toWardDraft, type WardRole } from './wardDraft.ts';

export const wardTopped: Rule = {
  id: 'ward-topped',
  doc: 'Who came first: "Jo Smith (LD) topped the poll in W", "Labour came top in W".',
  reads: [
    ['Jane Smith (LD) topped the poll in Old Town ward, Stevenage.', 'ward Old Town (Stevenage) win LD from -'],
    ['The Greens came top in Old Town ward, Stevenage.', 'ward Old Town (Stevenage) win GRN from -'],
  ],
  leaves: [
    'The Greens came first in the city; Labour’s best ward was Old Town ward, Stevenage.',
    'Jane Smith (LD) could top the poll in Old Town ward, Stevenage.',
    'Jane Smith (LD) topped the poll in Old Town ward, Stevenage, in 2014.',
  ],
  cannotReadYet: [],
  find: (sentence): Draft[] => {
    const { units, text, isQuestion, frames, discourse } = sentence;
    if (isQuestion || discourse.isPast || !topped.test(text) || other.test(text)) return [];
    if (frames.some(({ mood, isAside }) => mood !== 'stated' && !isAside)) return [];
    const verb = units.findIndex(
      ({ words }, at) =>
        /^(?:topped|tops)$/.test(words) ||
        (/^(?:came|comes)$/.test(words) && /^(?:top|first)$/.test(units[at + 1]?.words ?? '')),
    );
    const party = verb < 1 ? null : partyBefore(sentence, verb);
    return party === null
      ? []
      : rolesIn(sentence, units[verb]?.start ?? 0).map((role) => toWardDraft(sentence, role, 'win', party, null));
  },
};

const topped = /\b(?:topped|tops) the (?:poll|vote|ballot)\b|\b(?:came|comes) (?:top|first)\b/i;
const other = /\b(?:(?:19|20)\d\d|last time|mayor|mayoral|parliament\w*|constituency)\b/i;

// The ward of the clause that semicolons part from others.
function rolesIn(sentence: ReadSentence, verb: number): WardRole[] {
  const from = sentence.main.findLast(({ kind, start }) => kind === ';' && start < verb)?.end ?? sentence.start;
  const to = sentence.main.find(({ kind, start }) => kind === ';' && start > verb)?.start ?? sentence.end;
  const wards = sentence.main.filter(({ kind, start }) => kind === 'W' && start >= from && start < to);
  const [unit] = wards;
  if (unit !== undefined) return wards.length === 1 && unit.wards.length === 1 ? rolesOf(unit, sentence) : [];
  const carried = carriedWard(sentence);
  return carried === null ? [] : [{ ...carried, from: null, to: null }];
}

// The party right before the verb, or that of the person there.
function partyBefore({ units }: ReadSentence, verb: number): Party | null {
  let to = verb;
  // "Jane Smith (LD) topped"
  if (units[to - 1]?.kind === ')') to = units.findLastIndex(({ kind }, at) => kind === '(' && at < verb);
  const unit = units[to - 1];
  if (unit?.kind === 'P') return unit.parties.length === 1 ? (unit.parties[0] ?? null) : null;
  return unit?.kind === 'X' ? (partyBeside(units, to - 1, to)?.party ?? null) : null;
}
