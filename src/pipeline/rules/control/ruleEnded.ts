import { controlOfUnit, councilsMeant } from '../../reader/frameRoles.ts';
import { partyOfUnit } from '../../reader/partyMeant.ts';
import { toControlDraft } from '../../reader/ReadSentence.ts';
import type { Rule } from '../Rule.ts';

const rule = /\b(rule|control|reign|dominance|government|administration|majority|grip)$/;

export const ruleEnded: Rule = {
  id: 'rule-ended',
  doc: '"Labour ended 58 years of Conservative control in X": who ends another party’s rule has the council.',
  reads: [
    ['Labour has ended 58 years of Conservative control in Westminster.', 'Westminster gain LAB from CON'],
    ['The Lib Dems brought to an end two decades of Tory rule in Winchester.', 'Winchester gain LD from CON'],
  ],
  leaves: [
    'Labour hopes to end 58 years of Conservative control in Westminster.',
    'Labour ended the week with 20 councillors in Westminster.',
    'Labour ended its control of the committee in Westminster.',
  ],
  cannotReadYet: [],
  find: (sentence) =>
    sentence.frames.flatMap((frame) => {
      const { group, args, words } = frame;
      const ends = group.lemma === 'end' || (group.lemma === 'bring' && /\bto an (abrupt )?end\b/.test(words));
      if (!ends || frame.mood !== 'stated' || group.voice === 'passive') return [];
      const winner = partyOfUnit(frame.subject, sentence);
      const ended = args.find((unit) => unit.kind === 'Q' && unit.holder !== null && rule.test(unit.words));
      const loser = ended === undefined ? null : controlOfUnit(ended);
      if (ended === undefined || winner === null || loser === null || loser === winner) return [];
      const named = args.filter(({ kind, prep }) => kind === 'C' && /^[IO]$/.test(prep ?? ''));
      const councils = named.length > 0 ? named.flatMap((unit) => unit.councils) : councilsMeant(frame, sentence);
      return councils.flatMap((council) => {
        const place = sentence.discourse.placeOf(council);
        return place === null ? [] : [toControlDraft(frame, place, 'gain', winner, loser)];
      });
    }),
};
