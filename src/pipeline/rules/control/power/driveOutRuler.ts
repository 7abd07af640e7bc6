import type { Control, Party } from '../../../../domain/Fact.ts';
import { councilsMeant } from '../../../reader/frames/frameRoles.ts';
import type { Frame } from '../../../reader/frames/Frame.ts';
import { placeBefore } from '../../../reader/frames/placeOfControl.ts';
import { partyOfUnit, rivalNamed } from '../../../reader/frames/partyMeant.ts';
import { toControlDraft, type Draft, type ReadSentence } from '../../../reader/ReadSentence.ts';
import type { NamedCouncil, Unit } from '../../../reader/units/Unit.ts';
import { statedVerb } from '../../Needs.ts';
import type { Rule } from '../../Rule.ts';
import { toControlDrafts } from '../toControlDrafts.ts';
import { flatten } from '../../../flatten.ts';

const drives =
  /^(boot|kick|turf|chuck|drive|throw|vote|push|turn|sweep|force|clear|remove|eject|evict|oust|unseat|dislodge|oust from)$/;
const power = /^(power|control|office|charge|overall control)$/;

export const driveOutRuler: Rule = {
  id: 'drive-out-ruler',
  doc: '"Labour booted the Tories out of X", "turned them out in X", "swept the Conservatives from power in X": the council’s name or its power stands behind "out of" or "from".',
  reads: [
    ['The Lib Dems kicked the Tories out of Chelmsford.', 'Chelmsford gain LD from CON'],
    ['Middlesbrough has thrown Labour out of power after 24 years.', 'Middlesbrough loss - from LAB'],
    ['Labour swept the Conservatives from power in Swindon.', 'Swindon gain LAB from CON'],
    ['The Lib Dems turned the Tories out in Winchester.', 'Winchester gain LD from CON'],
    [
      'Labour regained Croydon from the Conservatives and turfed them out of Hammersmith and Fulham.',
      'Croydon gain LAB from CON; Hammersmith and Fulham gain LAB from CON',
    ],
  ],
  leaves: [
    'The Lib Dems need 12 gains, enough to turn out the Conservatives in Exeter.',
    'The Lib Dems hope to kick the Tories out of Chelmsford.',
    'Labour turned out its voters in Swindon.',
    'Labour drove the Conservatives out of two wards in Swindon.',
  ],
  cannotReadYet: [],
  needs: statedVerb(),
  find: (sentence) =>
    flatten(sentence.frames, (frame) => {
      const { group, args } = frame;
      if (
        !drives.test(group.lemma) ||
        frame.mood !== 'stated' ||
        group.voice === 'passive' ||
        isNeeded(frame, sentence)
      )
        return [];
      if (args.some(({ kind }) => /[SHMWX#]/.test(kind))) return [];
      if (frame.subject?.kind === 'C') return turnedOut(frame, frame.subject, sentence);
      const winner = partyOfUnit(frame.subject, sentence);
      const object = args.find(({ kind, prep }) => prep === null && /[PY]/.test(kind));
      const loser = winner === null || object === undefined ? null : loserOf(object, winner, sentence);
      if (winner === null || loser === null || loser === winner) return [];
      return flatten(placesLeft(frame, sentence), (council) => {
        const place = sentence.discourse.placeOf(council);
        return place === null ? [] : [toControlDraft(frame, place, 'gain', winner, loser)];
      });
    }),
};

// "need 12 gains, enough to turn out the Conservatives"
const isNeeded = ({ verbStart }: Frame, { text, start }: ReadSentence): boolean =>
  /\b(?:needs?|wants?|seeks?|short of)\b[^.;:]*,? (?:enough|sufficient) to\b|\b(?:needs?|wants?|seeks?|short of)\b[^.;:]*$/.test(
    text.slice(0, verbStart - start + 'enough to'.length),
  );

// "X has thrown Labour out of power": who has it now is not said.
function turnedOut(frame: Frame, council: Unit, sentence: ReadSentence): Draft[] {
  const loser = frame.args.find(({ kind, prep }) => kind === 'P' && prep === null);
  const left = frame.args.find(({ prep }) => prep === 'F');
  const [party, ...others] = loser?.parties ?? [];
  if (party === undefined || others.length > 0 || left?.kind !== 'Q' || !power.test(left.words)) return [];
  return toControlDrafts(sentence, frame, council.councils, 'loss', null, party);
}

// "them": the rival that was named, or whoever lost the council before.
function loserOf(object: Unit, winner: Party, sentence: ReadSentence): Control | null {
  if (object.kind === 'P') return partyOfUnit(object, sentence);
  if (object.words !== 'them') return null;
  const before = sentence.discourse.lastResult?.previous ?? null;
  return rivalNamed(object, sentence) ?? (before === 'NOC' || before === winner ? null : before);
}

function placesLeft(frame: Frame, sentence: ReadSentence): readonly NamedCouncil[] {
  const left = frame.args.find(({ prep }) => prep === 'F');
  const inside = frame.args.filter(({ kind, prep }) => kind === 'C' && /^[IO]$/.test(prep ?? ''));
  if (left?.kind === 'C') return left.councils;
  if (left !== undefined && (left.kind !== 'Q' || !power.test(left.words))) return [];
  const isOut = left !== undefined || /\bout\b/.test(frame.words) || /^(unseat|oust|dislodge)$/.test(frame.group.lemma);
  if (!isOut) return [];
  if (inside.length > 0) return flatten(inside, ({ councils }) => councils);
  if (left !== undefined) return councilsMeant(frame, sentence);
  // "In X the Tories have kicked Labour out", "X, where they have turned Labour out"
  return placeBefore(frame) ?? (frame.introducer === 'where' ? councilsMeant(frame, sentence) : []);
}
