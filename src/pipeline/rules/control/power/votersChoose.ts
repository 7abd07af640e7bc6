import type { Control } from '../../../../domain/Fact.ts';
import { controlOfUnit, subjectCouncils } from '../../../reader/frames/frameRoles.ts';
import type { Frame } from '../../../reader/frames/Frame.ts';
import { toControlDraft, type Draft, type ReadSentence } from '../../../reader/ReadSentence.ts';
import type { NamedCouncil, Unit } from '../../../reader/units/Unit.ts';
import { statedVerb } from '../../Needs.ts';
import type { Rule } from '../../Rule.ts';
import { toControlDrafts } from '../toControlDrafts.ts';
import { flatten } from '../../../flatten.ts';

const throwsOut =
  /^(eject|evict|reject|sack|ditch|dump|throw out|kick out|boot out|turf out|vote out|chuck out|oust|desert|abandon|swap|exchange|trade)$/;
// Whom voters only reject may still be in office.
const leaves = /^(eject|evict|throw out|kick out|boot out|turf out|vote out|chuck out|oust)$/;
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
    ['Swindon, previously hung, elected a Labour majority.', 'Swindon gain LAB from NOC'],
    ['People in Swindon have voted Labour back into power.', 'Swindon gain LAB from -'],
    ['Swindon has voted for a Labour council.', 'Swindon gain LAB from -'],
    ['Voters in Swindon have ended Tory rule.', 'Swindon loss - from CON'],
    ['Swindon has voted out the Tories.', 'Swindon loss - from CON'],
  ],
  leaves: [
    'Voters in Harrow may dump Labour for the Conservatives.',
    'Voters in Harrow rejected Labour’s plans.',
    'Harrow elected a Labour councillor.',
    'Middlesbrough’s voters threw out Labour and chose an independent as mayor.',
  ],
  cannotReadYet: ['Harrow has had enough of Labour.'],
  needs: statedVerb(),
  find: (sentence) =>
    flatten(sentence.frames, (frame, index) => {
      if (sentence.kinds.includes('M') || frame.mood !== 'stated' || frame.group.voice === 'passive') return [];
      const councils = votersOf(frame, sentence);
      if (councils.length === 0 || frame.args.some(({ kind }) => /[WSHM#X]/.test(kind))) return [];
      const elected = frame.args.find(({ kind, holder }) => /[RQ]/.test(kind) && holder !== null);
      if (
        frame.group.lemma === 'elect' &&
        elected !== undefined &&
        /^(council|administration|authority|(?:overall |outright )?majority)$/.test(elected.words)
      )
        return toDrafts(sentence, frame, councils, controlOfUnit(elected), null);
      const favoured = inCharge(frame);
      if (favoured !== null) return toDrafts(sentence, frame, councils, favoured, null);
      const ended = frame.group.lemma === 'end' ? (frame.args.find(({ kind }) => kind === 'Q')?.holder ?? null) : null;
      if (ended !== null && ended !== 'NOC') return losses(sentence, frame, councils, ended);
      if (!throwsOut.test(frame.group.lemma) || frame.objectKind !== 'P') return [];
      const [loser, other] = frame.args.filter(({ kind, owns }) => kind === 'P' && !owns);
      const previous = loser === undefined ? null : controlOfUnit(loser);
      const winner =
        other !== undefined && isFavoured(sentence, other) ? other : installed(sentence.frames[index + 1], frame);
      if (winner === undefined && previous !== null && leaves.test(frame.group.lemma))
        return losses(sentence, frame, councils, previous);
      return previous === null || winner === undefined
        ? []
        : toDrafts(sentence, frame, councils, controlOfUnit(winner), previous);
    }),
};

// "put Labour in charge", "voted Labour back into power", "voted for a Labour council"
function inCharge({ group, args }: Frame): Control | null {
  const council = args.find(({ kind, holder, prep }) => kind === 'R' && holder !== null && prep === 'I');
  if (/^(vote|opt|plump)$/.test(group.lemma) && council?.words === 'council') return controlOfUnit(council);
  if (!/^(vote|return|install|sweep)$/.test(group.lemma)) return null;
  const power = args.find(({ kind, prep, holder }) => kind === 'Q' && holder === null && /^[I>T]$/.test(prep ?? ''));
  const party = args.find(({ kind, prep }) => kind === 'P' && prep === null);
  return power === undefined || party === undefined || !/^(charge|power|control|office)$/.test(power.words)
    ? null
    : controlOfUnit(party);
}

// "X voters", "voters in X", "X" itself
function votersOf(frame: Frame, sentence: ReadSentence): readonly NamedCouncil[] {
  const { subject } = frame;
  if (subject?.kind === 'C') return subjectCouncils(frame, sentence).map(({ council }) => council);
  if (subject?.kind !== 'H' || !/voters|electorate|people|residents/.test(subject.words) || subject.parties.length > 0)
    return [];
  if (subject.at !== null) return [subject.at];
  const own = frame.before.filter(({ kind, start }) => kind === 'C' && start > frame.scope.start - 1);
  return flatten(own, ({ councils }) => councils);
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

const losses = (sentence: ReadSentence, frame: Frame, councils: readonly NamedCouncil[], loser: Control): Draft[] =>
  toControlDrafts(sentence, frame, councils, 'loss', null, loser);

function toDrafts(
  sentence: ReadSentence,
  frame: Frame,
  councils: readonly NamedCouncil[],
  control: Control | null,
  previous: Control | null,
): Draft[] {
  if (control === null || control === 'NOC' || control === previous) return [];
  return flatten(councils, (council) => {
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
