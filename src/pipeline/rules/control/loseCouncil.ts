import type { Control } from '../../../domain/Fact.ts';
import { agentOf } from '../../reader/frames/agentOf.ts';
import {
  alongWith,
  controlOfUnit,
  councilsOf,
  subjectCouncils,
  unnamedSubject,
  type CouncilRole,
} from '../../reader/frames/frameRoles.ts';
import { likewise } from '../../reader/frames/likewise.ts';
import { partyOfUnit } from '../../reader/frames/partyMeant.ts';
import { takesAllOfThem } from '../../reader/discourse/allOfThem.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import { sameRival } from '../../reader/frames/sameRival.ts';
import { toControlDraft, type Draft, type ReadSentence } from '../../reader/ReadSentence.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { NamedCouncil } from '../../reader/units/Unit.ts';
import { statedVerb } from '../Needs.ts';
import type { Rule } from '../Rule.ts';
import { toControlDrafts } from './toControlDrafts.ts';
import { flatten } from '../../flatten.ts';

export const loseCouncil: Rule = {
  id: 'lose-council',
  doc: '"Labour lost control of X", "The Tories lost X to Labour", "X was lost by the Tories", "lost their majority in X".',
  reads: [
    ['The Conservatives lost Plymouth to Labour.', 'Plymouth gain LAB from CON'],
    ['Labour lost control of Trafford.', 'Trafford loss - from LAB'],
    ['Labour lost overall control of Derby.', 'Derby loss NOC from LAB'],
    ['Labour has lost its majority on Derby City Council.', 'Derby loss NOC from LAB'],
    ['The Tories have lost Trafford to no overall control.', 'Trafford loss NOC from CON'],
    ['Basildon has been lost by the Tories.', 'Basildon loss - from CON'],
    ['Control of Trafford was lost to Labour.', 'Trafford gain LAB from -'],
    ['Labour lost five seats in Oldham, and with them overall control.', 'Oldham loss NOC from LAB'],
    ['In Watford the Tories lost six seats and control of the council to the Lib Dems.', 'Watford gain LD from CON'],
    ['Labour has conceded defeat in Harlow.', 'Harlow loss - from LAB'],
    ['Labour lost 15 seats and its majority in Bolton.', 'Bolton loss NOC from LAB'],
    [
      'A bad night. They lost Plymouth to Labour and lost control of Trafford.',
      'Plymouth gain LAB from -; Trafford loss - from -',
    ],
    ['The Tories waved goodbye to Tandridge and Pendle.', 'Tandridge loss - from CON; Pendle loss - from CON'],
  ],
  leaves: [
    'The Tories face losing Exeter to Labour.',

    'Labour lost three seats in Derby.',
    'Labour could lose control of Derby.',
    'Labour lost Derby in 2014.',
    'The Labour leader of Derby lost his seat.',
    'Oxfordshire’s Tory leader lost his seat.',
  ],
  cannotReadYet: [],
  needs: statedVerb('lose', 'move'),
  find: (sentence) =>
    flatten(sentence.frames, (frame) => {
      const { group } = frame;
      if (frame.mood !== 'stated') return [];
      if (group.verbClass === 'move') return slipsIn(frame, sentence);
      if (group.verbClass !== 'lose' || losesOut.test(sentence.text.slice(frame.verbStart - sentence.start))) return [];
      if (group.lemma === 'concede' && frame.objectKind === 'G') return concedes(frame, sentence);
      const isPassive =
        group.voice === 'passive' ||
        (frame.subject?.kind === 'C' && group.tense === 'past' && !/[SW#H]/.test(frame.objectKind ?? ''));
      if (isPassive) {
        // "The Tories had a bad night. X and Y were lost to the Lib Dems."
        const carried = carriedLoser(sentence);
        return flatten(subjectCouncils(frame, sentence), (role) => {
          const previous = agentOf(frame, role.council) ?? role.from ?? frame.subject?.holder ?? role.holder ?? carried;
          return toLoss(frame, { ...role, to: role.to ?? sameRival(frame, sentence, previous) }, previous);
        });
      }
      const isLocal =
        frame.objectKind === null && frame.subject?.at != null && frame.args.some(({ prep }) => prep === 'T');
      // "seats to A, and with them the council": the council only went. "seats and the council to A": both did.
      const along = alongWith(frame, sentence).map((role) => ({
        ...role,
        to: takesAll(frame, sentence) ? role.to : null,
      }));
      if (!/[CQRY]/.test(frame.objectKind ?? '') && !isLocal && along.length === 0 && !takesAllOfThem(frame)) return [];
      const owner = frame.objectKind === 'C' ? null : (frame.args.find(({ kind }) => kind === 'Q')?.holder ?? null);
      const loser =
        partyOfUnit(frame.subject, sentence) ??
        owner ??
        (frame.subject === null ? unnamedSubject(frame, sentence) : null);
      if (loser === null && (frame.subject?.kind !== 'Y' || /^(?:we|i|his party|her party)$/.test(frame.subject.words)))
        return [];
      return [
        ...flatten([...likewise(councilsOf(frame, sentence), sentence), ...along], (role) =>
          toLoss(
            frame,
            { ...role, to: role.to ?? toThem(frame, sentence, loser) ?? sameRival(frame, sentence, loser) },
            loser ?? role.holder,
          ),
        ),
        ...toControlDrafts(sentence, frame, majoritiesIn(frame), 'loss', 'NOC', loser),
      ];
    }),
};

// "win in W but lose out in X": there, and not it.
const losesOut = /^(?:los\w+) out\b/i;

// "W went to the Tories as well. At X Labour lost control to them": whoever won right before.
function toThem({ args }: Frame, { discourse: { lastResult } }: ReadSentence, loser: Control | null): Control | null {
  const isThem = args.some(({ words, prep }) => words === 'them' && prep === 'T');
  const winner = lastResult?.outcome === 'gain' ? lastResult.control : null;
  return isThem && winner !== loser ? winner : null;
}

// Not whoever won right before: "X was captured by the Tories. Y, lost."
function carriedLoser({ discourse: { party, lastResult } }: ReadSentence): Control | null {
  if (party !== null) return lastResult?.outcome === 'gain' && lastResult.control === party ? null : party;
  return lastResult?.outcome === 'loss' ? lastResult.previous : null;
}

// "Labour has slipped into no overall control in X"
function slipsIn(frame: Frame, sentence: ReadSentence): Draft[] {
  const loser = partyOfUnit(frame.subject, sentence);
  const isToNone = frame.args.some((unit) => controlOfUnit(unit) === 'NOC' && /^[T>U]$/.test(unit.prep ?? ''));
  if (loser === null || !isToNone || frame.subject?.kind === 'C') return [];
  return councilsOf({ ...frame, objectKind: 'Q' }, sentence).map(({ place }) =>
    toControlDraft(frame, place, 'loss', 'NOC', loser),
  );
}

// "Labour has conceded defeat in X": of the council, where no ward or person is named.
function concedes(frame: Frame, sentence: ReadSentence): Draft[] {
  const loser = partyOfUnit(frame.subject, sentence);
  const isOnly = frame.args.every(({ kind }) => /[GC]/.test(kind));
  if (loser === null || !isOnly || frame.args[0]?.words !== 'defeat') return [];
  return toControlDrafts(
    sentence,
    frame,
    flatten(
      frame.args.filter(({ kind, prep }) => kind === 'C' && prep === 'I'),
      ({ councils }) => councils,
    ),
    'loss',
    null,
    loser,
  );
}

// "lost X to the Tories and their majority in Y"
function majoritiesIn({ args, objectKind }: Frame): NamedCouncil[] {
  const at = args.findIndex(({ kind, prep, words }) => kind === 'Q' && prep === null && noMajority.test(words));
  const place = args[at + 1];
  return objectKind === 'C' && at > 0 && place?.kind === 'C' && /^[IO]$/.test(place.prep ?? '')
    ? [...place.councils]
    : [];
}

// Whoever is named behind the council has it too.
function takesAll({ args, words, end }: Frame, { text, start }: ReadSentence): boolean {
  const winner = args.findLast(({ kind, prep }) => kind === 'P' && prep === 'T');
  const prize = args.findLast(({ kind }) => kind === 'Q' || kind === 'R');
  return (
    winner !== undefined &&
    prize !== undefined &&
    winner.start > prize.start &&
    (!/\bwith (?:it|them)\b/.test(words) || allTo.test(text.slice(prize.end - start, end - start)))
  );
}

// "lost 16 seats and with them the council, also to the Lib Dems"
const allTo = /^, (?:both |all |also |too, )?to\b/;

const noMajority = /\b(overall|outright|majority|majorities|absolute)\b/;

/** "with five seats going to the Tories and two to Ukip": what went to them is counted. */
const seatsTo =
  /\bseats? \w+ to \b.*\b(?:and|,) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) to (?:the )?\w+/;

/** A loss, or a gain by whoever it was lost to. */
export function toLoss(frame: Frame, role: CouncilRole, previous: Control | null): Draft[] {
  const { to } = role;
  const isCounted = seatsTo.test(frame.words);
  if (to !== null && to !== 'NOC' && !isCounted)
    return [toControlDraft(frame, role.place, 'gain', to, previous === to ? null : previous)];
  const control = frame.args.find(({ kind }) => kind === 'Q') ?? (frame.subject?.kind === 'Q' ? frame.subject : null);
  const isHung =
    to === 'NOC' ||
    isHungNow(role) ||
    (control !== null && noMajority.test(control.words)) ||
    frame.args.some((unit) => controlOfUnit(unit) === 'NOC' && unit.prep !== 'F');
  // Neither who lost it nor who has it: nothing is told, unless somebody that the sentence does not name lost it.
  return previous === null && !isHung && frame.subject?.kind !== kindOf.pronoun
    ? []
    : [toControlDraft(frame, role.place, 'loss', isHung ? 'NOC' : null, previous)];
}

// "lost X, now hung": what the words beside the name say of it since.
function isHungNow({ council }: CouncilRole): boolean {
  return council.asides.some(
    ({ units }) =>
      units.some(({ kind }) => kind === 'n') && units.some(({ kind, tense }) => kind === 'N' && tense === null),
  );
}
