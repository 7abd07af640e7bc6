import { agentOf, councilsOf, subjectCouncils } from '../../reader/frames/frameRoles.ts';
import { partyOfUnit } from '../../reader/frames/partyMeant.ts';
import { previousAround } from '../../reader/holders/previousAround.ts';
import { toControlDraft } from '../../reader/ReadSentence.ts';
import type { Rule } from '../Rule.ts';

export const councilTaken: Rule = {
  id: 'council-taken',
  doc: '"X was taken by Labour from the Tories", "Control of X has been won by the Lib Dems": the passive of a verb of gaining.',
  reads: [
    ['Plymouth was taken from the Conservatives by Labour.', 'Plymouth gain LAB from CON'],
    ['Woking has been won by the Lib Dems.', 'Woking gain LD from -'],
    ['Hull was wrested from Labour by the Lib Dems.', 'Kingston upon Hull gain LD from LAB'],
  ],
  leaves: ['Plymouth could be taken by Labour.', 'Two seats in Plymouth were taken by Labour.'],
  cannotReadYet: [],
  find: (sentence) =>
    sentence.frames.flatMap((frame) => {
      const { group } = frame;
      const isPassive =
        group.voice === 'passive' ||
        ((frame.subject === null || frame.subject.kind === 'C') && group.participle && group.tense !== 'perfect');
      if (group.verbClass !== 'gain' || !isPassive || frame.mood !== 'stated') return [];
      const pronoun = frame.args.find(({ kind, prep }) => kind === 'Y' && prep === 'B') ?? null;
      const agent = agentOf(frame) ?? partyOfUnit(pronoun, sentence);
      const roles = frame.subject === null ? councilsOf(frame, sentence) : subjectCouncils(frame, sentence);
      return roles.flatMap((role) => {
        const from = role.from ?? role.holder;
        const winner = agent ?? (from === sentence.discourse.party ? null : sentence.discourse.party);
        if (winner === null)
          return from === null || from === 'NOC' ? [] : [toControlDraft(frame, role.place, 'loss', null, from)];
        if (agent === null && from === null) return [];
        const previous = from ?? previousAround(sentence, frame, winner);
        return [toControlDraft(frame, role.place, 'gain', winner, previous === winner ? null : previous)];
      });
    }),
};
