import type { Draft } from '../../reader/ReadSentence.ts';
import type { Rule } from '../Rule.ts';
import { partyOfSubject, rolesOf, toWardDraft } from './wardDraft.ts';

export const beatInWard: Rule = {
  id: 'beat-in-ward',
  doc: '"The Lib Dems beat Labour in W", "unseated the Tory deputy leader in W": who lost had it only where the verb says so.',
  reads: [
    ['The Lib Dems beat Labour in Hendon ward, Sunderland.', 'ward Hendon (Sunderland) win LD from -'],
    [
      'Labour unseated the Tory deputy leader in Hendon ward, Sunderland.',
      'ward Hendon (Sunderland) gain LAB from CON',
    ],
  ],
  leaves: ['The Lib Dems hope to beat Labour in Hendon ward, Sunderland.'],
  cannotReadYet: ['Ukip’s last councillor in Hendon ward, Sunderland, was beaten by Labour.'],
  find: (sentence) =>
    sentence.frames.flatMap((frame): Draft[] => {
      const { group } = frame;
      if (group.verbClass !== 'oust' || frame.mood !== 'stated' || group.voice === 'passive') return [];
      const party = partyOfSubject(frame, sentence);
      const wards = [...frame.args, ...frame.before].filter(({ kind, prep }) => kind === 'W' && prep === 'I');
      const [unit] = wards;
      const beaten = frame.args.find(
        ({ kind, prep, parties }) => /[PH]/.test(kind) && prep === null && parties.length === 1,
      );
      const [other] = beaten?.parties ?? [];
      if (party === null || unit === undefined || wards.length > 1 || other === undefined || other === party) return [];
      const isHolder = !/^(beat|defeat|rout)$/.test(group.lemma);
      return rolesOf(unit, sentence).map((role) => {
        const from = isHolder ? other : role.from;
        return toWardDraft(frame, role, from === null ? 'win' : 'gain', party, from);
      });
    }),
};
