import type { Draft } from '../../reader/ReadSentence.ts';
import { statedVerb } from '../Needs.ts';
import type { Rule } from '../Rule.ts';
import { partyOfSubject } from './partyOfSubject.ts';
import { rolesOf, toWardDraft } from './wardDraft.ts';
import { flatten } from '../../flatten.ts';

export const newCouncillor: Rule = {
  id: 'new-councillor',
  doc: 'Who now sits for a ward: "Jo Smith is the new Lib Dem councillor for W", "The Greens’ Jo Smith is the new councillor for W".',
  reads: [
    [
      'Jane Smith is the new Lib Dem councillor for Old Town ward, Stevenage.',
      'ward Old Town (Stevenage) win LD from -',
    ],
    [
      'Jane Smith (Lab) is the new councillor for Old Town ward, Stevenage.',
      'ward Old Town (Stevenage) win LAB from -',
    ],
  ],
  leaves: [
    'Jane Smith could be the new Lib Dem councillor for Old Town ward, Stevenage.',
    'Jane Smith is the Lib Dem councillor for Old Town ward, Stevenage.',
  ],
  cannotReadYet: [],
  needs: statedVerb(),
  find: (sentence) =>
    flatten(sentence.frames, (frame): Draft[] => {
      const { group, mood, args, words } = frame;
      const isNow = group.verbClass === 'be' || group.lemma === 'become';
      if (!isNow || mood !== 'stated' || !/\bnew\b|\bnewest\b/i.test(sentence.text)) return [];
      const seat = args.find(({ kind }) => kind === 'S');
      const unit = args.find(({ kind, prep }) => kind === 'W' && prep === 'I');
      if (!/^councillor|^cllr/.test(seat?.words ?? '') || unit === undefined || /\bcouncillors\b/.test(words))
        return [];
      const holder = seat?.holder ?? null;
      const party = holder === null || holder === 'NOC' ? partyOfSubject(frame, sentence) : holder;
      if (party === null) return [];
      return rolesOf(unit, sentence).map((role) => {
        const from = role.from === party ? null : role.from;
        return toWardDraft(frame, role, from === null ? 'win' : 'gain', party, from);
      });
    }),
};
