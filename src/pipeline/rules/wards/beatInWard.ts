import type { Frame } from '../../reader/Frame.ts';
import { agentOf } from '../../reader/frameRoles.ts';
import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import type { Rule } from '../Rule.ts';
import { partyOfSubject, personsParty, rolesOf, toWardDraft } from './wardDraft.ts';

export const beatInWard: Rule = {
  id: 'beat-in-ward',
  doc: '"The Lib Dems beat Labour in W", "unseated the Tory deputy leader in W": who lost had it only where the verb says so.',
  reads: [
    ['The Lib Dems beat Labour in Hendon ward, Sunderland.', 'ward Hendon (Sunderland) win LD from -'],
    [
      'Ukip’s last councillor in Hendon ward, Sunderland, was ousted by Labour.',
      'ward Hendon (Sunderland) gain LAB from UKIP',
    ],
    ['Labour was beaten by the Tories in Hendon ward, Sunderland.', 'ward Hendon (Sunderland) win CON from -'],
    [
      'Labour unseated the Tory deputy leader in Hendon ward, Sunderland.',
      'ward Hendon (Sunderland) gain LAB from CON',
    ],
  ],
  leaves: [
    'Labour was beaten in Hendon ward, Sunderland, by 12 votes.',
    'The Lib Dems hope to beat Labour in Hendon ward, Sunderland.',
  ],
  cannotReadYet: [],
  find: (sentence) =>
    sentence.frames.flatMap((frame): Draft[] => {
      const { group } = frame;
      if (group.verbClass !== 'oust' || frame.mood !== 'stated') return [];
      if (group.voice === 'passive') return beatenIn(frame, sentence);
      const party = partyOfSubject(frame, sentence);
      const wards = [...frame.args, ...frame.before].filter(
        ({ kind, prep }) => kind === 'W' && (prep === 'I' || prep === 'F'),
      );
      const [unit] = wards;
      const beaten = frame.args.find(
        ({ kind, prep, parties }) => /[PHS]/.test(kind) && prep === null && parties.length === 1,
      );
      const other = beaten?.parties[0] ?? personsParty(frame, sentence);
      if (party === null || unit === undefined || wards.length > 1 || other === null || other === party) return [];
      const isHolder = !fought.test(group.lemma) || /\b(sitting|incumbent|defending)\b/.test(frame.words);
      return rolesOf(unit, sentence).map((role) => {
        const from = isHolder ? other : role.from;
        return toWardDraft(frame, role, from === null ? 'win' : 'gain', party, from);
      });
    }),
};

// Verbs that do not say that the loser had it.
const fought = /^(beat|defeat|rout)$/;

// "Labour was beaten by the Tories in W", "The Labour councillor in W was ousted by the Greens"
function beatenIn(frame: Frame, sentence: ReadSentence): Draft[] {
  const party = agentOf(frame);
  const loser = frame.subject?.parties.length === 1 ? (frame.subject.parties[0] ?? null) : null;
  const wards = [...frame.args, ...frame.before].filter(({ kind, prep }) => kind === 'W' && /[IF]/.test(prep ?? ''));
  const [unit] = wards;
  if (party === null || party === 'NOC' || unit === undefined || wards.length > 1 || party === loser) return [];
  const isHolder = !fought.test(frame.group.lemma) || frame.subject?.kind === 'S';
  return rolesOf(unit, sentence).map((role) => {
    const from = isHolder ? loser : role.from;
    return toWardDraft(frame, role, from === null ? 'win' : 'gain', party, from);
  });
}
