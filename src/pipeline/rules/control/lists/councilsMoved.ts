import type { Frame } from '../../../reader/frames/Frame.ts';
import { controlOfUnit } from '../../../reader/frames/frameRoles.ts';
import type { Draft, ReadSentence } from '../../../reader/ReadSentence.ts';
import { kindOf } from '../../../reader/units/lexiconWords.ts';
import { statedVerb } from '../../Needs.ts';
import type { Rule } from '../../Rule.ts';
import { toControlDrafts } from '../toControlDrafts.ts';
import { flatten } from '../../../flatten.ts';

export const councilsMoved: Rule = {
  id: 'councils-moved',
  doc: '"Three county halls have switched from the Tories to Labour since noon: X, Y and Z": what all of a list have come to, in a sentence before it.',
  reads: [
    [
      'Two town halls have switched from Conservative to Labour since noon: Exeter and Swindon.',
      'Exeter gain LAB from CON; Swindon gain LAB from CON',
    ],
    [
      'Two councils have slipped from the Conservatives into no overall control this afternoon: Exeter and Swindon.',
      'Exeter loss NOC from CON; Swindon loss NOC from CON',
    ],
  ],
  leaves: [
    'Two seats have switched from Conservative to Labour since noon: both in Exeter.',
    'Two councils could switch from Conservative to Labour tonight: Exeter and Swindon.',
    'Two wards have gone from Conservative to Labour: Exeter has both.',
  ],
  cannotReadYet: [],
  needs: statedVerb('move'),
  find: (sentence) => (sentence.isQuestion ? [] : flatten(sentence.frames, (frame) => readMoved(frame, sentence))),
};

const councilWords =
  /^(?:councils?|county|counties|county halls?|town halls?|boroughs?|districts?|cities|authorities|unitaries)$/;

function readMoved(frame: Frame, sentence: ReadSentence): Draft[] {
  if (frame.group.verbClass !== 'move' || frame.mood !== 'stated') return [];
  const from = frame.args.find(({ kind, prep }) => /[PN]/.test(kind) && prep === kindOf.from);
  const to = frame.args.find(({ kind, prep }) => /[PN]/.test(kind) && /^[T>U]$/.test(prep ?? ''));
  const { main } = sentence;
  const colon = main.findIndex(({ kind, start }) => kind === ':' && start > frame.verbStart);
  const list = main[colon + 1];
  const head = main.slice(0, Math.max(0, colon));
  if (
    from === undefined ||
    to === undefined ||
    list?.kind !== kindOf.council ||
    !head.some(({ words }) => councilWords.test(words))
  )
    return [];
  if (head.some(({ kind }) => /[SWCK]/.test(kind)) || !/^[.;!]?$/.test(main[colon + 2]?.kind ?? '')) return [];
  const [loser, winner] = [controlOfUnit(from), controlOfUnit(to)];
  if (loser === null || winner === null || loser === winner) return [];
  return toControlDrafts(sentence, sentence, list.councils, winner === 'NOC' ? 'loss' : 'gain', winner, loser);
}
