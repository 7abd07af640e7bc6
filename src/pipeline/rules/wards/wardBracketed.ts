import { resultWord } from '../../reader/units/resultWord.ts';
import type { Draft } from '../../reader/ReadSentence.ts';
import { unitOf } from '../Needs.ts';
import type { Rule } from '../Rule.ts';
import { rolesOf, toWardDraft } from './wardDraft.ts';
import { flatten } from '../../flatten.ts';

export const wardBracketed: Rule = {
  id: 'ward-bracketed',
  doc: 'A list of holds, each ward’s party in brackets behind it: "Holds so far: W (Con), V (Lab)".',
  reads: [
    [
      'Results from Stevenage.\n\nHolds so far: Old Town (Con), Bedwell (Lab).',
      'ward Old Town (Stevenage) hold CON; ward Bedwell (Stevenage) hold LAB',
    ],
  ],
  leaves: ['Results from Stevenage.\n\nTo be declared: Old Town (Con), Bedwell (Lab).'],
  cannotReadYet: [],
  needs: unitOf('W'),
  find: (sentence): Draft[] => {
    const [first, colon, ...rest] = sentence.main.filter(({ kind }) => !/[dan|]/.test(kind));
    if (sentence.isQuestion || first === undefined || resultWord(first) !== '=' || colon?.kind !== ':') return [];
    return flatten(
      flatten(
        rest.filter(({ kind }) => kind === 'W'),
        (unit) => rolesOf(unit, sentence),
      ),
      (role) =>
        role.ward.holder === null || role.from === null
          ? []
          : [toWardDraft(sentence, role, 'hold', role.from, role.from)],
    );
  },
};
