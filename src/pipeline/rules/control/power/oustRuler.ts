import { isBeating } from '../../../reader/frames/beating.ts';
import { councilsMeant } from '../../../reader/frames/frameRoles.ts';
import { partyOfUnit } from '../../../reader/frames/partyMeant.ts';
import type { Frame } from '../../../reader/frames/Frame.ts';
import { placesPaired } from '../../../reader/frames/placesPaired.ts';
import { toControlDraft, type Draft, type ReadSentence } from '../../../reader/ReadSentence.ts';
import type { NamedCouncil, Unit } from '../../../reader/units/Unit.ts';
import { hadRuled } from './hadRuled.ts';
import { statedVerb } from '../../Needs.ts';
import type { Rule } from '../../Rule.ts';
import { toControlDrafts } from '../toControlDrafts.ts';
import { flatten } from '../../../flatten.ts';

const takesOver =
  /^(push out|sweep out|vote out|chuck out|eject|evict|force out|oust|topple|unseat|overthrow|dislodge|depose|dethrone|kick out|boot out|throw out|turf out|drive out|sweep aside|sweep away|remove|brush aside|oust from)$/;

export const oustRuler: Rule = {
  id: 'oust-ruler',
  doc: '"The Lib Dems ousted the Tories in X": who drove whom out of a council, not out of a ward or seat.',
  reads: [
    [
      'It took until breakfast, but the Lib Dems have ousted the Tories in Three Rivers.',
      'Three Rivers gain LD from CON',
    ],
    ['The Conservatives were ousted by Labour in Plymouth.', 'Plymouth gain LAB from CON'],
    ['Tories ousted by Lib Dems in Kingston', 'Kingston upon Thames gain LD from CON'],
    ['In Plymouth Labour won 31 seats, throwing out the Conservative administration.', 'Plymouth gain LAB from CON'],
    ['Labour beat the Conservatives in Swindon, which they had run since 2003.', 'Swindon gain LAB from CON'],
    [
      'The Conservatives have Basildon. They won 30 seats, having ousted the Labour administration.',
      'Basildon gain CON from LAB',
    ],
    ['The Conservatives have been swept out of Basildon.', 'Basildon loss - from CON'],
    ['Labour ousted the Conservatives from Basildon by a single seat.', 'Basildon gain LAB from CON'],
    [
      'The Tories were kicked out in Swindon by Labour and in Woking by the Lib Dems.',
      'Swindon gain LAB from CON; Woking gain LD from CON',
    ],
  ],
  leaves: [
    'Nine sitting Conservatives were unseated in Sheffield.',
    'Labour beat the Conservatives in Swindon.',
    'The Lib Dems ousted the Tory leader of Sutton.',
    'Labour ousted the Tories in two wards in Plymouth.',
    'The Lib Dems hope to oust the Tories in Woking.',
  ],
  cannotReadYet: [],
  needs: statedVerb('oust'),
  find: (sentence) =>
    flatten(sentence.frames, (frame) => {
      if (frame.group.verbClass !== 'oust' || frame.mood !== 'stated') return [];
      const isBeaten = isBeating(frame.group.lemma);
      if (!isBeaten && !takesOver.test(frame.group.lemma)) return [];
      // "Tories ousted by Lib Dems in X"
      const isPassive =
        frame.group.voice === 'passive' ||
        (frame.group.participle && frame.args[0]?.kind === 'P' && frame.args[0].prep === 'B');
      const other = isPassive
        ? frame.args.find(({ kind, prep }) => kind === 'P' && prep === 'B')
        : frame.args.find((unit) => unit.prep === null && (unit.kind === 'P' || isAdministration(unit)));
      if (isPassive && other === undefined) return isBeaten ? [] : drivenOut(frame, sentence);
      if (other === undefined || frame.args.some(isOfPart)) return [];
      const first = partyOfUnit(frame.subject, sentence);
      const second = other.kind === 'P' ? partyOfUnit(other, sentence) : other.holder;
      const [winner, loser] = isPassive ? [second, first] : [first, second];
      if (winner === null || loser === null) return [];
      // "In W, they swept aside Labour to take X"
      if (!isPassive && isToTake(frame, sentence)) return [];
      const paired = isPassive ? placesPaired(frame, 'B') : null;
      if (paired !== null)
        return flatten(paired, ({ councils, end }) => {
          const taker = partyOfUnit(end, sentence);
          const lost = isBeaten ? councils.filter((council) => hadRuled(council, loser, sentence)) : councils;
          return taker === null || taker === loser ? [] : toControlDrafts(sentence, frame, lost, 'gain', taker, loser);
        });
      return flatten(placesOf(frame, sentence), (council) => {
        const place = sentence.discourse.placeOf(council);
        // Whoever is beaten in a place has lost it where it was theirs.
        if (place === null || (isBeaten && !hadRuled(council, loser, sentence))) return [];
        return [
          isHungBehind(frame, sentence)
            ? toControlDraft(frame, place, 'loss', 'NOC', loser)
            : toControlDraft(frame, place, 'gain', winner, loser),
        ];
      });
    }),
};

const isToTake = ({ subject, end }: Frame, { frames }: ReadSentence): boolean =>
  frames.some(
    ({ group, objectKind, subject: taker, verbStart }) =>
      group.verbClass === 'gain' &&
      group.form === 'infinitive' &&
      objectKind === 'C' &&
      verbStart >= end &&
      taker?.start === subject?.start,
  );

// "ejecting the Tories: the city is now hung"
const isHungBehind = ({ end }: Frame, { units }: ReadSentence): boolean =>
  units.some(({ kind, tense, prep, start }) => kind === 'N' && tense !== 'then' && prep !== 'F' && start >= end);

// Wards, seats, people, but not a margin or what came of it: "by a single seat", "with 21 councillors to their 12".
const isOfPart = ({ kind, prep }: Unit): boolean =>
  /[SHMWX#]/.test(kind) && !(kind === 'S' && prep === 'B') && !(/[S#]/.test(kind) && /^[wT]$/.test(prep ?? ''));

// "throwing out a Conservative administration"
const isAdministration = ({ words, holder }: Unit): boolean =>
  holder !== null && /^(administration|council|regime|government)$/.test(words);

// "The Tories have been swept out of X": who has it now is not said.
function drivenOut(frame: Frame, sentence: ReadSentence): Draft[] {
  const loser = partyOfUnit(frame.subject, sentence);
  // "swept out of X", "ousted from X": the verb has taken in the preposition, or half of it.
  const { lemma } = frame.group;
  const isPlace = lemma.endsWith('out') ? /^[FIO]$/ : lemma.endsWith('from') ? /^$/ : /^[FI]$/;
  const named = frame.args.filter(({ kind, prep }) => kind === 'C' && isPlace.test(prep ?? ''));
  if (loser === null || frame.args.some(({ kind }) => /[SHMWX#]/.test(kind))) return [];
  // "Labour have been turfed out of power there."
  const isThere = named.length === 0 && /\bthere\b/.test(frame.words);
  const councils = isThere ? councilsMeant(frame, sentence) : flatten(named, (unit) => unit.councils);
  return toControlDrafts(sentence, frame, councils, 'loss', null, loser);
}

/** The councils where something is said to have happened: "in X", "at X", "from X", or the one the sentence before was about. */
export function placesOf(frame: Frame, sentence: ReadSentence): readonly NamedCouncil[] {
  const here = [...frame.args, ...frame.before].filter(
    ({ kind, prep }) => kind === 'C' && (prep === 'I' || prep === 'F'),
  );
  if (here.length > 0) return flatten(here, ({ councils }) => councils);
  if (frame.subject?.at != null) return [frame.subject.at];
  if (/\bthere\b/.test(sentence.text)) return councilsMeant(frame, sentence);
  // "X has come good for Labour. The party has ousted the Tories."
  const named = flatten(sentence.units, (unit) => (unit.kind === 'C' ? unit.councils : []));
  // "In X Labour won 31 seats, throwing out the Conservative administration."
  const isCouncil = frame.args.some(isAdministration);
  const bare = !sentence.units.some(({ kind }) => (isCouncil ? /[KW]/ : /[KWXS]/).test(kind));
  if (named.length === 1 && bare) return named;
  const { councils } = sentence.discourse;
  const isElsewhere = sentence.units.some(({ kind }) => (isCouncil ? /[CKWX]/ : /[CKWXS]/).test(kind));
  return councils.length === 1 && !isElsewhere && sentence.discourse.ward === null ? councils : [];
}
