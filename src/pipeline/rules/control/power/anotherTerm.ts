import { councilsMeant } from '../../../reader/frames/frameRoles.ts';
import { partyOfUnit } from '../../../reader/frames/partyMeant.ts';
import type { Rule } from '../../Rule.ts';
import { toControlDrafts } from '../toControlDrafts.ts';
import { flatten } from '../../../flatten.ts';

const again =
  /\b(?:another|second|third|fourth|fifth|sixth|seventh|consecutive|successive|further|fresh)\b(?: \w+){0,2} (?:term|victory|win|majority)\b/;
const goesOn = /\b(?:continue|carry on|carry on with|go on|keep)\b/;

export const anotherTerm: Rule = {
  id: 'another-term',
  doc: '"Labour won a third successive term in X", "Labour will continue to run X", "Labour won again in X": who goes on running a council has held it.',
  reads: [
    ['Labour won a fourth successive term in charge of Enfield.', 'Enfield hold LAB'],
    ['Labour has secured another term in Enfield.', 'Enfield hold LAB'],
    ['Labour won again in Enfield.', 'Enfield hold LAB'],
    ['Labour will continue to run Enfield.', 'Enfield hold LAB'],
    ['Labour will carry on running Enfield.', 'Enfield hold LAB'],
  ],
  leaves: [
    'Labour is seeking a fourth term in Enfield.',
    'The mayor won a third term in Lewisham.',
    'Labour won again in two wards in Enfield.',
    'Labour will continue to run Enfield if the Greens agree.',
    'Labour will carry on running Enfield if the Greens agree.',
  ],
  cannotReadYet: [],
  find: (sentence) =>
    flatten(sentence.frames, (frame, index) => {
      const { group, args } = frame;
      if (args.some(({ kind }) => /[SWMHX#]/.test(kind)) || sentence.kinds.includes('M')) return [];
      const party = partyOfUnit(frame.subject, sentence);
      if (party === null || frame.subject?.kind === 'H') return [];
      const said = sentence.main[frame.at]?.words ?? '';
      const hasTerm = group.verbClass === 'gain' && frame.mood === 'stated' && again.test(frame.words);
      const hasWon =
        group.lemma === 'win' && frame.mood === 'stated' && frame.objectKind === null && / again\b/.test(frame.words);
      const isOpen = sentence.frames.some(({ mood }) => mood === 'conditional') || /\bif\b/i.test(sentence.text);
      const runsOn =
        group.verbClass === 'run' && group.voice === 'active' && /^will\b/.test(said) && goesOn.test(said) && !isOpen;
      // "will carry on running X"
      const before = sentence.frames[index - 1];
      const carriesOn =
        !isOpen &&
        group.verbClass === 'run' &&
        group.form === 'ing' &&
        before?.group.verbClass === 'remain' &&
        before.subject === frame.subject &&
        (before.mood === 'stated' || before.mood === 'planned');
      if (!hasTerm && !hasWon && !runsOn && !carriesOn) return [];
      const isNamed = runsOn || carriesOn ? null : /^[IO]$/;
      const named = flatten(
        args.filter(({ kind, prep }) => kind === 'C' && (isNamed === null ? prep === null : isNamed.test(prep ?? ''))),
        ({ councils }) => councils,
      );
      const isHere = hasWon && !frame.isAside;
      const councils = named.length > 0 || isHere ? named : councilsMeant(frame, sentence);
      return toControlDrafts(sentence, frame, councils, 'hold', party, party);
    }),
};
