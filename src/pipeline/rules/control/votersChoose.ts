import type { Control } from '../../../domain/Fact.ts';
import { controlOfUnit, subjectCouncils } from '../../reader/frameRoles.ts';
import type { Frame } from '../../reader/Frame.ts';
import { toControlDraft, type Draft, type ReadSentence } from '../../reader/ReadSentence.ts';
import type { NamedCouncil, Unit } from '../../reader/Unit.ts';
import type { Rule } from '../Rule.ts';

const throwsOut =
  /^(eject|evict|reject|sack|ditch|dump|throw out|kick out|boot out|turf out|vote out|chuck out|oust|desert|abandon)$/;
const takesOn = /^(elect|choose|install|hand|put|back)$/;

export const votersChoose: Rule = {
  id: 'voters-choose',
  doc: '"Voters in X threw out the Tories in favour of Labour", "X dumped Labour for the Lib Dems", "X has elected a Labour council".',
  reads: [
    ['Merthyr Tydfil voters ejected Labour in favour of independents.', 'Merthyr Tydfil gain IND from LAB'],
    ['Harrow dumped Labour for the Conservatives.', 'Harrow gain CON from LAB'],
    [
      'Voters in Vale of White Horse threw out the Conservatives and installed the Lib Dems.',
      'Vale of White Horse gain LD from CON',
    ],
    ['Rushmoor has elected a Labour council for the first time.', 'Rushmoor gain LAB from -'],
  ],
  leaves: [
    'Voters in Harrow may dump Labour for the Conservatives.',
    'Voters in Harrow rejected Labour’s plans.',
    'Harrow elected a Labour councillor.',
  ],
  cannotReadYet: ['Harrow has had enough of Labour.'],
  find: (sentence) =>
    sentence.frames.flatMap((frame, index) => {
      if (frame.mood !== 'stated' || frame.group.voice === 'passive') return [];
      const councils = votersOf(frame, sentence);
      if (councils.length === 0 || frame.args.some(({ kind }) => /[WSHM#X]/.test(kind))) return [];
      const elected = frame.args.find(({ kind, holder }) => kind === 'R' && holder !== null);
      if (
        frame.group.lemma === 'elect' &&
        elected !== undefined &&
        /^(council|administration|authority)$/.test(elected.words)
      )
        return toDrafts(sentence, frame, councils, controlOfUnit(elected), null);
      if (!throwsOut.test(frame.group.lemma) || frame.objectKind !== 'P') return [];
      const [loser, other] = frame.args.filter(({ kind, owns }) => kind === 'P' && !owns);
      const previous = loser === undefined ? null : controlOfUnit(loser);
      const winner =
        other !== undefined && isFavoured(sentence, other) ? other : installed(sentence.frames[index + 1], frame);
      return previous === null || winner === undefined
        ? []
        : toDrafts(sentence, frame, councils, controlOfUnit(winner), previous);
    }),
};

// "X voters", "voters in X", "X" itself
function votersOf(frame: Frame, sentence: ReadSentence): readonly NamedCouncil[] {
  const { subject } = frame;
  if (subject?.kind === 'C') return subjectCouncils(frame, sentence).map(({ council }) => council);
  if (subject?.kind !== 'H' || !/voters|electorate|people|residents/.test(subject.words) || subject.parties.length > 0)
    return [];
  if (subject.at !== null) return [subject.at];
  const own = frame.before.filter(({ kind, start }) => kind === 'C' && start > frame.scope.start - 1);
  return own.flatMap(({ councils }) => councils);
}

const isFavoured = (sentence: ReadSentence, unit: Unit): boolean =>
  /\b(for|in favour of|in place of them with|to make way for)( the| an?)?\s*$/.test(
    sentence.text.slice(0, unit.start - sentence.start).toLowerCase(),
  );

const installed = (next: Frame | undefined, frame: Frame): Unit | undefined =>
  next !== undefined &&
  takesOn.test(next.group.lemma) &&
  next.subject?.start === frame.subject?.start &&
  next.mood === 'stated'
    ? next.args.find(({ kind, prep }) => kind === 'P' && prep === null)
    : undefined;

function toDrafts(
  sentence: ReadSentence,
  frame: Frame,
  councils: readonly NamedCouncil[],
  control: Control | null,
  previous: Control | null,
): Draft[] {
  if (control === null || control === 'NOC' || control === previous) return [];
  return councils.flatMap((council) => {
    const place = sentence.discourse.placeOf(council);
    return place === null
      ? []
      : [
          toControlDraft(
            frame,
            place,
            'gain',
            control,
            previous ?? (council.holder === control ? null : council.holder),
          ),
        ];
  });
}
