import type { Frame } from '../../../reader/frames/Frame.ts';
import { councilsMeant } from '../../../reader/frames/frameRoles.ts';
import { partyOfUnit } from '../../../reader/frames/partyMeant.ts';
import { type ReadSentence } from '../../../reader/ReadSentence.ts';
import type { NamedCouncil } from '../../../reader/units/Unit.ts';
import { statedVerb } from '../../Needs.ts';
import type { Rule } from '../../Rule.ts';
import { toControlDrafts } from '../toControlDrafts.ts';
import { flatten } from '../../../flatten.ts';

export const rulerReturned: Rule = {
  id: 'ruler-returned',
  doc: '"The Tories were returned to power in X", "Labour has been re-elected in X", "the Lib Dems survived in X": who had it has it still.',
  reads: [
    ['The Conservatives were returned to power in Solihull with a bigger majority.', 'Solihull hold CON'],
    ['Labour has been re-elected in Exeter.', 'Exeter hold LAB'],
    ['The Lib Dems survived in Eastleigh by two seats.', 'Eastleigh hold LD'],
  ],
  leaves: [
    'Labour’s leader in Exeter was re-elected.',
    'Labour returned to power in 2010 in Exeter.',
    'Labour hopes to be re-elected in Exeter.',
    'Three Labour councillors were returned in Exeter.',
    'The Conservatives were returned to power at Westminster.',
  ],
  cannotReadYet: [],
  needs: statedVerb(),
  find: (sentence) => {
    if (sentence.kinds.includes('M')) return [];
    return flatten(sentence.frames, (frame) => {
      if (frame.mood !== 'stated' || !staysIn(frame)) return [];
      const party = partyOfUnit(frame.subject, sentence);
      const councils = councilsIn(frame, sentence);
      if (
        party === null ||
        frame.args.some(({ kind, prep }) => /[WXHK]/.test(kind) || (kind === 'S' && !/[BOw]/.test(prep ?? '')))
      )
        return [];
      return toControlDrafts(sentence, frame, councils, 'hold', party, party);
    });
  },
};

function staysIn({ group, words, objectKind }: Frame): boolean {
  if (/^re ?elect$/.test(group.lemma)) return group.voice === 'passive';
  if (group.lemma === 'return') return /\b(?:is|are|was|were|been) returned\b/.test(words);
  return group.lemma === 'survive' && objectKind === null;
}

// Not "to power at Westminster", which is another place.
const councilsIn = (frame: Frame, sentence: ReadSentence): readonly NamedCouncil[] => {
  const { args, before, subject } = frame;
  const { text, start: from } = sentence;
  const named = [...args, ...before].filter(
    ({ kind, prep, start }) => kind === 'C' && /^[IO]$/.test(prep ?? '') && !/\bat $/.test(text.slice(0, start - from)),
  );
  if (named.length > 0) return flatten(named, ({ councils }) => councils);
  if (subject?.at != null) return [subject.at];
  return /\bthere\b/.test(sentence.text.slice(frame.verbStart - from)) ? councilsMeant(frame, sentence) : [];
};
