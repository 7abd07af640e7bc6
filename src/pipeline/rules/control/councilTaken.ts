import type { Control, Party } from '../../../domain/Fact.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import { agentOf } from '../../reader/frames/agentOf.ts';
import { councilsOf, subjectCouncils, type CouncilRole } from '../../reader/frames/frameRoles.ts';
import { tellsOneMore } from '../../reader/frames/tellsOneMore.ts';
import { onlyParty, partyOfUnit } from '../../reader/frames/partyMeant.ts';
import { previousAround } from '../../reader/holders/previousAround.ts';
import { toControlDraft, type ReadSentence } from '../../reader/ReadSentence.ts';
import { statedVerb } from '../Needs.ts';
import type { Rule } from '../Rule.ts';
import { flatten } from '../../flatten.ts';

export const councilTaken: Rule = {
  id: 'council-taken',
  doc: '"X was taken by Labour from the Tories", "Control of X has been won by the Lib Dems": the passive of a verb of gaining.',
  reads: [
    ['Plymouth was taken from the Conservatives by Labour.', 'Plymouth gain LAB from CON'],
    ['The night’s biggest cheer from Labour: Swindon, taken from the Conservatives.', 'Swindon gain LAB from CON'],
    [
      'Plymouth and Derby are the third and fourth councils to be taken by Labour, both from no overall control.',
      'Plymouth gain LAB from NOC; Derby gain LAB from NOC',
    ],
    ['Woking has been won by the Lib Dems.', 'Woking gain LD from -'],
    ['Hull was wrested from Labour by the Lib Dems.', 'Kingston upon Hull gain LD from LAB'],
  ],
  leaves: [
    'Plymouth could be taken by Labour.',
    'Two seats in Plymouth were taken by Labour.',
    'Plymouth is to be taken by Labour.',
    'Plymouth is a council to be taken by Labour if it is to govern.',
  ],
  cannotReadYet: [],
  needs: statedVerb('gain', 'be'),
  find: (sentence) =>
    flatten(sentence.frames, (frame) => {
      const { group } = frame;
      const isPassive =
        group.voice === 'passive' ||
        ((frame.subject === null || frame.subject.kind === 'C') && group.participle && group.tense !== 'perfect');
      if (
        group.verbClass !== 'gain' ||
        !isPassive ||
        isBehindHave(frame, sentence) ||
        (frame.mood !== 'stated' && !tellsOneMore(frame, sentence))
      )
        return [];
      const pronoun = frame.args.find(({ kind, prep }) => kind === 'Y' && prep === 'B') ?? null;
      const ofSubject = subjectCouncils(frame, sentence);
      const roles = frame.subject === null && ofSubject.length === 0 ? ofName(frame, sentence) : ofSubject;
      return flatten(roles, (role) => {
        const agent = agentOf(frame, role.council) ?? partyOfUnit(pronoun, sentence);
        const from = role.from ?? role.holder;
        const { party } = sentence.discourse;
        const winner = agent ?? namedBefore(frame, sentence, from) ?? (from === party ? null : party);
        if (winner === null)
          return from === null || from === 'NOC' ? [] : [toControlDraft(frame, role.place, 'loss', null, from)];
        if (agent === null && from === null) return [];
        const previous = from ?? previousAround(sentence, frame, winner);
        return [toControlDraft(frame, role.place, 'gain', winner, previous === winner ? null : previous)];
      });
    }),
};

// "the party had at least gained X": an active verb, its helper parted from it.
function isBehindHave({ at }: Frame, { main }: ReadSentence): boolean {
  const before = main.slice(Math.max(0, at - 4), at);
  const have = before.findLastIndex(({ group }) => group?.lemma === 'have');
  return have >= 0 && before.slice(have + 1).every(({ kind }) => /[Ixadn]/.test(kind));
}

// "comfort in X, and in Y, gained from the Conservatives": of the name right before.
function ofName(frame: Frame, sentence: ReadSentence): CouncilRole[] {
  const roles = councilsOf(frame, sentence);
  const [name, comma] = sentence.main.slice(Math.max(0, frame.at - 2), frame.at);
  return frame.group.participle && comma?.kind === ',' && name?.kind === 'C'
    ? roles.filter(({ council }) => name.councils.includes(council))
    : roles;
}

// "A cheer from Labour: X, taken from the Tories", "X is ours, gained from Labour": the one party before, whoever it came from.
function namedBefore({ verbStart }: Frame, sentence: ReadSentence, from: Control | null): Party | null {
  const before = sentence.main.filter(({ start }) => start < verbStart);
  const ours = before.find(({ words }) => words === 'ours');
  const party = ours === undefined ? onlyParty({ units: before }) : partyOfUnit(ours, sentence);
  const isTold = sentence.frames.every((frame) => frame.verbStart > verbStart || frame.mood === 'stated');
  return from === null || party === from || !isTold ? null : party;
}
