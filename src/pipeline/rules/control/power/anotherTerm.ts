import { councilsMeant } from '../../../reader/frames/frameRoles.ts';
import type { Frame } from '../../../reader/frames/Frame.ts';
import { partyOfUnit } from '../../../reader/frames/partyMeant.ts';
import type { ReadSentence } from '../../../reader/ReadSentence.ts';
import type { Unit } from '../../../reader/units/Unit.ts';
import type { Rule } from '../../Rule.ts';
import { toControlDrafts } from '../toControlDrafts.ts';
import { flatten } from '../../../flatten.ts';

const again =
  /\b(?:another|second|third|fourth|fifth|sixth|seventh|consecutive|successive|further|fresh)\b(?: \w+){0,2} (?:term|victory|win|majority)\b/;
const goesOn = /\b(?:continue|carry on|carry on with|go on|keep)\b/;
const stillGoesOn = /^(?:go|goes|keep|keeps|carry|carries) on\b/;

export const anotherTerm: Rule = {
  id: 'another-term',
  doc: '"Labour won a third successive term in X", "Labour will continue to run X", "Labour won again in X": who goes on running a council has held it.',
  reads: [
    ['Labour won a fourth successive term in charge of Enfield.', 'Enfield hold LAB'],
    ['Labour has secured another term in Enfield.', 'Enfield hold LAB'],
    ['Labour won again in Enfield.', 'Enfield hold LAB'],
    ['Labour will continue to run Enfield.', 'Enfield hold LAB'],
    ['Labour will carry on running Enfield.', 'Enfield hold LAB'],
    ['Labour carries on running Enfield, now by a single seat.', 'Enfield hold LAB'],
    ['Labour goes on governing Enfield, now with a bigger majority.', 'Enfield hold LAB'],
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
      const before = sentence.frames[index - 1];
      const isCarried = isCarriedOn(frame, before);
      const isOn = isRunningOn(frame, sentence);
      // Of a part; but who runs on "by a single seat", "with 29 seats", runs all of it.
      const isMargin = ({ kind, prep }: Unit): boolean =>
        (isOn || isCarried) && /[S#]/.test(kind) && /^[Bw]$/.test(prep ?? '');
      if (args.some((unit) => /[SWMHX#]/.test(unit.kind) && !isMargin(unit))) return [];
      if (sentence.kinds.includes('M')) return [];
      const party = partyOfUnit(frame.subject, sentence);
      if (party === null || frame.subject?.kind === 'H') return [];
      const said = sentence.main[frame.at]?.words ?? '';
      const hasTerm = group.verbClass === 'gain' && frame.mood === 'stated' && again.test(frame.words);
      const hasWon =
        group.lemma === 'win' && frame.mood === 'stated' && frame.objectKind === null && / again\b/.test(frame.words);
      const isOpen = sentence.frames.some(({ mood }) => mood === 'conditional') || /\bif\b/i.test(sentence.text);
      const runsOn =
        !isOpen &&
        group.voice === 'active' &&
        ((group.verbClass === 'run' && /^will\b/.test(said) && goesOn.test(said)) || (frame.mood === 'stated' && isOn));
      // "will carry on running X"
      const carriesOn = !isOpen && isCarried && (before?.mood === 'stated' || before?.mood === 'planned');
      if (!hasTerm && !hasWon && !runsOn && !carriesOn) return [];
      const isNamed = runsOn || carriesOn ? null : /^[IO]$/;
      const named = flatten(
        args.filter(({ kind, prep }) => kind === 'C' && (isNamed === null ? prep === null : isNamed.test(prep ?? ''))),
        ({ councils }) => councils,
      );
      const isHere = hasWon && !frame.isAside;
      const councils = named.length > 0 || isHere ? named : councilsMeant(frame, sentence);
      const behind = sentence.text.slice(frame.verbStart - sentence.start);
      const holder = asMinority.test(behind) ? 'NOC' : party;
      return toControlDrafts(sentence, frame, councils, 'hold', holder, holder);
    }),
};

/** "will go on governing as a minority": nobody has a majority there still. */
const asMinority = /^[^,;:]*\bas (?:an? )?minority\b/i;

/** "goes on governing X": whoever runs it has run it. */
export const isRunningOn = ({ group, at }: Frame, { main }: ReadSentence): boolean =>
  group.verbClass === 'run' && group.tense === 'present' && stillGoesOn.test(main[at]?.words ?? '');

/** "carry on running X": the second verb, behind the one before it. */
export const isCarriedOn = ({ group, subject }: Frame, before: Frame | undefined): boolean =>
  group.verbClass === 'run' &&
  group.form === 'ing' &&
  before?.group.verbClass === 'remain' &&
  before.subject === subject;
