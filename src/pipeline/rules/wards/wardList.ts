import type { Party } from '../../../domain/Fact.ts';
import { controlOfUnit } from '../../reader/frameRoles.ts';
import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import { resultWord } from '../../reader/resultWord.ts';
import type { Rule } from '../Rule.ts';
import { rolesOf, toWardDraft } from './wardDraft.ts';

export const wardList: Rule = {
  id: 'ward-list',
  doc: '"Two Green gains: W from Labour and V from the Tories", "Labour lost two wards: W to the Greens and V to the Tories".',
  reads: [
    [
      'Two Labour losses: Old Town ward, Stevenage, to the Greens and Bedwell to the Tories.',
      'ward Old Town (Stevenage) gain GRN from LAB; ward Bedwell (Stevenage) gain CON from LAB',
    ],
    [
      'The Greens made two gains in Stevenage: Old Town from Labour and Bedwell from the Tories.',
      'ward Old Town (Stevenage) gain GRN from LAB; ward Bedwell (Stevenage) gain GRN from CON',
    ],
  ],
  leaves: ['Labour could lose two wards in Stevenage: Old Town to the Greens and Bedwell to the Tories.'],
  cannotReadYet: [],
  find: (sentence): Draft[] => {
    const main = sentence.main.filter(({ kind }) => !/[dan]/.test(kind));
    const colon = main.findIndex(({ kind }) => kind === ':');
    if (colon < 0 || sentence.isQuestion || sentence.frames.some(({ mood }) => mood !== 'stated')) return [];
    const party = partyOfLead(sentence, colon < 0 ? 0 : (main[colon]?.start ?? 0));
    if (party === null) return [];
    const drafts: Draft[] = [];
    for (let at = colon + 1; at < main.length - 2; at += 1) {
      const [ward, prep, other] = main.slice(at, at + 3);
      if (ward?.kind !== 'W' || other === undefined || !/^[FT]$/.test(prep?.kind ?? '')) continue;
      const rival = controlOfUnit(other);
      if (rival === null || rival === 'NOC' || rival === party) continue;
      for (const role of rolesOf(ward, sentence))
        drafts.push(
          prep?.kind === 'T'
            ? toWardDraft(sentence, role, 'gain', rival, party)
            : toWardDraft(sentence, role, 'gain', party, rival),
        );
    }
    return drafts;
  },
};

// Whose gains or losses the words before the colon announce.
function partyOfLead({ main, frames }: ReadSentence, colon: number): Party | null {
  const frame = frames.find(
    ({ group, verbStart }) =>
      verbStart < colon && /^(?:gain|lose|make|suffer)$/.test(group.lemma) && group.voice === 'active',
  );
  const subject = frame?.subject ?? null;
  if (subject?.kind === 'P' && subject.parties.length === 1) return subject.parties[0] ?? null;
  const lead = main.filter(({ end }) => end <= colon);
  const named = new Set(lead.flatMap(({ parties }) => parties));
  const [only] = named;
  const isAnnounced = lead.some((unit) => /[+_]/.test(resultWord(unit)) || /^(?:gains|losses)$/.test(unit.words));
  return named.size === 1 && isAnnounced ? (only ?? null) : null;
}
