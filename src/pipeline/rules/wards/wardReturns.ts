import type { Party } from '../../../domain/Fact.ts';
import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import { statedVerb } from '../Needs.ts';
import type { Rule } from '../Rule.ts';
import { carriedWard, rolesOf, toWardDraft, type WardRole } from './wardDraft.ts';
import { flatten } from '../../flatten.ts';

type Elected = { party: Party; seats: number }[];

export const wardReturns: Rule = {
  id: 'ward-returns',
  doc: 'Whom a ward of several seats sends: "W returned two Lib Dems and a Green", "Two Conservatives and one Labour councillor were elected in W".',
  reads: [
    ['Old Town ward in Stevenage returned three Conservatives.', 'ward Old Town (Stevenage) win CON from -'],
    [
      'Old Town ward, Stevenage, returns two Lib Dems and a Green.',
      'ward Old Town (Stevenage) win LD from -; ward Old Town (Stevenage) win GRN from -',
    ],
    [
      'Voters in Old Town ward, Stevenage, elected three Labour councillors.',
      'ward Old Town (Stevenage) win LAB from -',
    ],
    [
      'Two Conservatives and one Labour candidate were elected in Old Town ward, Stevenage.',
      'ward Old Town (Stevenage) win CON from -; ward Old Town (Stevenage) win LAB from -',
    ],
  ],
  leaves: [
    'Old Town ward, Stevenage, could return two Lib Dems and a Green.',
    'Old Town ward, Stevenage, returned two Lib Dems and a Green in 2014.',
  ],
  cannotReadYet: [],
  needs: statedVerb(),
  find: (sentence): Draft[] =>
    flatten(sentence.frames, (frame): Draft[] => {
      const { group, mood, verbStart } = frame;
      if (mood !== 'stated' || !/^(?:elect|re ?elect|return)$/.test(group.lemma)) return [];
      const verb = sentence.units.findIndex(({ start }) => start === verbStart);
      const isPassive =
        group.voice === 'passive' || /\b(?:was|were|been|are|is) /.test(sentence.units[verb]?.words ?? '');
      const wards = [
        ...(isPassive ? frame.args : []),
        ...frame.before,
        ...(frame.subject === null ? [] : [frame.subject]),
      ].filter(({ kind }) => kind === 'W');
      const [unit] = wards;
      if (verb < 0 || wards.length > 1) return [];
      const roles =
        unit === undefined ? carriedRoles(sentence) : unit.wards.length === 1 ? rolesOf(unit, sentence) : [];
      if (roles.length === 0) return [];
      const elected =
        isPassive || (group.tense === 'past' && frame.objectKind === null)
          ? membersBefore(sentence.units, verb)
          : membersAt(sentence.units, verb + 1);
      const isNew = !/^re ?elect$/.test(group.lemma);
      return flatten(roles, (role) =>
        elected.map(({ party, seats }) => {
          const from = elected.length > 1 || role.from === party ? null : role.from;
          if (!isNew) return toWardDraft(frame, role, 'hold', party, party, [{ party, seats }]);
          return toWardDraft(frame, role, from === null ? 'win' : 'gain', party, from, [{ party, seats }]);
        }),
      );
    }),
};

// "Two Conservatives and one Labour candidate are elected there"
function carriedRoles(sentence: ReadSentence): WardRole[] {
  const carried = carriedWard(sentence);
  return carried === null ? [] : [{ ...carried, from: null, to: null }];
}

const numbered = /^[#d]$/;
const standing = /^(?:candidates?|councillors?|members?|representatives?|nominees?|newcomers?|women|men)$/;

// "two Lib Dems and a Green", "three Conservatives", "one Labour, one Tory": each with its number, and more than one in all.
function membersAt(units: readonly Unit[], from: number): Elected {
  const elected: Elected = [];
  let at = from;
  for (;;) {
    let number: number | null = null;
    while (numbered.test(units[at]?.kind ?? '') || /^(?:new|all|more)$/.test(units[at]?.words ?? '')) {
      const { value, words } = units[at] ?? { value: null, words: '' };
      number = value ?? (/^an?$/.test(words) ? 1 : words === 'both' ? 2 : number);
      at += 1;
    }
    const unit = units[at];
    const [party] = unit?.parties ?? [];
    if (number === null || unit?.kind !== 'P' || unit.parties.length !== 1 || party === undefined || unit.owns) break;
    elected.push({ party, seats: number });
    at += 1;
    if (standing.test(units[at]?.words ?? '')) at += 1;
    const glue = units[at]?.kind === ',' || units[at]?.kind === '&';
    if (!glue) break;
    at += units[at]?.kind === ',' && units[at + 1]?.kind === '&' ? 2 : 1;
  }
  const total = elected.reduce((sum, { seats }) => sum + seats, 0);
  return total > 1 && total < 8 && new Set(elected.map(({ party }) => party)).size === elected.length ? elected : [];
}

// The same in front of "were elected".
function membersBefore(units: readonly Unit[], verb: number): Elected {
  for (let from = Math.max(0, verb - 16); from < verb - 1; from += 1) {
    const before = units[from - 1];
    if (before !== undefined && !/[|;.,:&^w-]/.test(before.kind)) continue;
    const elected = membersAt(units, from);
    if (elected.length > 0) return elected;
  }
  return [];
}
