import { toRulerOut } from '../toControlDrafts.ts';
import type { Party } from '../../../../domain/Fact.ts';
import { councilsMeant } from '../../../reader/frames/frameRoles.ts';
import type { Frame } from '../../../reader/frames/Frame.ts';
import { sameRival } from '../../../reader/frames/sameRival.ts';
import { partyOfUnit } from '../../../reader/frames/partyMeant.ts';
import { type Draft, type ReadSentence } from '../../../reader/ReadSentence.ts';
import type { NamedCouncil, Unit } from '../../../reader/units/Unit.ts';
import { statedVerb } from '../../Needs.ts';
import type { Rule } from '../../Rule.ts';
import { flatten } from '../../../flatten.ts';

const removes =
  /^(sweep|remove|drive|boot|turf|throw|kick|eject|evict|oust|oust from|force|push|vote|dump|dislodge|drum)$/;

export const outOfOffice: Rule = {
  id: 'out-of-office',
  doc: '"The Conservatives are out of power in X", "are out in X", "were swept from power in X": who has it now is said elsewhere, or after "by".',
  reads: [
    ['The Conservatives are out of power in Guildford.', 'Guildford loss - from CON'],
    ['The Tories are out in Tunbridge Wells, losing 11 seats.', 'Tunbridge Wells loss - from CON'],
    ['The Conservatives have been swept from power in Tunbridge Wells.', 'Tunbridge Wells loss - from CON'],
    ['Labour were swept from power in Burnley by the Liberal Democrats.', 'Burnley gain LD from LAB'],
  ],
  leaves: [
    'The Tories could be out in Tunbridge Wells.',
    'The Tories are out in force in Tunbridge Wells.',
    'The Tories are out in Tunbridge Wells knocking on doors.',
    'Labour are out of the running in Tunbridge Wells.',
    'Labour is one win away from control of Tunbridge Wells.',
  ],
  cannotReadYet: ['In Tunbridge Wells it is goodbye to the Tories.'],
  needs: statedVerb(),
  find: (sentence) =>
    flatten(sentence.frames, (frame) => {
      if (frame.mood !== 'stated') return [];
      const isOut = frame.group.verbClass === 'be' && (isOutOfPower(frame) || isOutIn(frame, sentence));
      const isRemoved = removes.test(frame.group.lemma) && frame.group.voice === 'passive' && isOutOfPower(frame);
      const loser = isOut || isRemoved ? partyOfUnit(frame.subject, sentence) : null;
      return loser === null ? [] : toDrafts(frame, sentence, loser);
    }),
};

const power = /^(power|control|office|charge|overall control)$/;

const isOutOfPower = ({ args, words }: Frame): boolean =>
  !/\baway from\b/.test(words) &&
  args.some((arg) => arg.kind === 'Q' && arg.prep === 'F' && arg.holder === null && power.test(arg.words));

// "are out in X", and no more: whoever is "out in X knocking on doors" only walks there.
function isOutIn({ at, args }: Frame, { main }: ReadSentence): boolean {
  const [out, place, council, next] = main.slice(at + 1);
  const isEnd = next === undefined || /[.,;:^&-]/.test(next.kind);
  return out?.words === 'out' && place?.words === 'in' && council?.kind === 'C' && isEnd && args.length === 1;
}

function toDrafts(frame: Frame, sentence: ReadSentence, loser: Party): Draft[] {
  const isNamed = ({ kind, prep }: Unit): boolean => kind === 'C' && /^[IO]$/.test(prep ?? '');
  const named = flatten([...frame.args, ...frame.before].filter(isNamed), ({ councils }) => councils);
  const councils: readonly NamedCouncil[] =
    named.length > 0 ? named : frame.subject?.at != null ? [frame.subject.at] : councilsMeant(frame, sentence);
  const agent = frame.args.find(({ kind, prep }) => kind === 'P' && prep === 'B') ?? null;
  const winner = partyOfUnit(agent, sentence) ?? sameRival(frame, sentence, loser);
  return toRulerOut(sentence, frame, councils, loser, winner);
}
