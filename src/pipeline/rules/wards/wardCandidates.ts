import type { Party } from '../../../domain/Fact.ts';
import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import { textPattern } from '../../patterns/TextPattern.ts';
import type { Rule } from '../Rule.ts';
import { rolesOf, toWardDraft, type WardRole } from './wardDraft.ts';
import { flatten } from '../../flatten.ts';

export const wardCandidates: Rule = {
  id: 'ward-candidates',
  doc: 'A ward’s candidates with their votes, those who won marked: "W (two seats): Jo Bell (Lab) 455 (elected); Al Dee (Con) 431 (elected); …", also as lines below its name.',
  reads: [
    [
      'Old Town ward, Stevenage: Jo Bell (Lab) 455 (elected); Al Dee (Con) 431 (elected); Ann Hay (Ind) 390.',
      'ward Old Town (Stevenage) win LAB from -; ward Old Town (Stevenage) win CON from -',
    ],
  ],
  leaves: [
    'Old Town ward, Stevenage: Jo Bell (Lab) 455; Al Dee (Con) 431.',
    'Old Town ward, Stevenage: Jo Bell (Lab) 455 (not elected); Al Dee (Con) 431.',
    'Old Town ward, Stevenage, in 2014: Jo Bell (Lab) 455 (elected); Al Dee (Con) 431.',
  ],
  cannotReadYet: [],
  find: (sentence): Draft[] => {
    const { isQuestion, discourse, text } = sentence;
    if (!marked.test(sentence) || isQuestion || discourse.isPast || other.test(text)) return [];
    const elected = electedIn(sentence.units);
    if (elected.length === 0) return [];
    return flatten(rolesAbove(sentence), (role) =>
      elected.map((party) =>
        toWardDraft(
          sentence,
          role,
          role.from === null || role.from === party || elected.length > 1 ? 'win' : 'gain',
          party,
          elected.length > 1 || role.from === party ? null : role.from,
        ),
      ),
    );
  },
};

const marked = textPattern(/\belected\b/i);
const other = /\b(?:last time|in (?:19|20)\d\d|mayor\w*|parliament\w*|constituency|re-?elected|town council|parish)\b/i;

// The one ward that the line names, or that stands above it.
function rolesAbove(sentence: ReadSentence): WardRole[] {
  const named = sentence.main.filter(({ kind }) => kind === 'W');
  const [unit] = named;
  if (unit !== undefined) return named.length === 1 && unit.wards.length === 1 ? rolesOf(unit, sentence) : [];
  const carried = /[CKM]/.test(sentence.shape) ? null : sentence.discourse.ward;
  return carried === null ? [] : [{ ...carried, from: null, to: null }];
}

/** The parties of those who are marked as elected, each once; none where it is not a list of candidates. */
function electedIn(units: readonly Unit[]): Party[] {
  const parties = new Set<Party>();
  const people = flatten(units, (_, at) => (isCandidate(units, at) ? [at] : []));
  for (const [index, at] of people.entries()) {
    const own = units.slice(at + 4, people[index + 1] ?? units.length).filter(({ kind }) => !/[,;.:\-()*|]/.test(kind));
    const [votes, mark] = own[0]?.kind === '#' ? own : [undefined, ...own];
    const rest = own
      .slice(votes === undefined ? 1 : 2)
      .filter(({ kind, words }) => !/[#%]/.test(kind) && !/^(?:votes?|per cent|percent)$/.test(words));
    const isMarked = mark?.words === 'elected' || (/^votes?$/.test(mark?.words ?? '') && rest[0]?.words === 'elected');
    const [party] = units[at + 2]?.parties ?? [];
    if (isMarked && party !== undefined && votes !== undefined) parties.add(party);
  }
  return [...parties];
}

// "Jo Bell (Lab)"
function isCandidate(units: readonly Unit[], at: number): boolean {
  const [person, open, party, close] = units.slice(at, at + 4);
  return (
    person?.kind === 'X' &&
    open?.kind === '(' &&
    party?.kind === 'P' &&
    party.parties.length === 1 &&
    close?.kind === ')'
  );
}
