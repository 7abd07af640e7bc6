import { councilsMeant } from '../../../reader/frames/frameRoles.ts';
import type { Frame } from '../../../reader/frames/Frame.ts';
import { partyOfUnit } from '../../../reader/frames/partyMeant.ts';
import { toControlDraft, type ReadSentence } from '../../../reader/ReadSentence.ts';
import type { NamedCouncil } from '../../../reader/units/Unit.ts';
import type { Rule } from '../../Rule.ts';
import { flatten } from '../../../flatten.ts';

const power = /^(?:power|office|control|charge|the driving seat)$/;
const coming = /^(?:sweep|return|storm|surge|ride|come|stride|march|romp|vault|get|be swept)$/;

export const comeToPower: Rule = {
  id: 'come-to-power',
  doc: '"Labour swept into power in X", "Labour will now run X", "Labour took over from the Tories in X": who comes to run a council has gained it.',
  reads: [
    ['Labour swept into power in Swindon.', 'Swindon gain LAB from -'],
    ['The Lib Dems return to power in Kingston after four years.', 'Kingston upon Thames gain LD from -'],
    ['Plymouth will now be run by Labour.', 'Plymouth gain LAB from -'],
    ['Labour will now run Plymouth.', 'Plymouth gain LAB from -'],
    ['Labour now has enough councillors to run Plymouth.', 'Plymouth gain LAB from -'],
    ['Labour took over from the Conservatives in Swindon.', 'Swindon gain LAB from CON'],
  ],
  leaves: [
    'Labour will run Plymouth if the Greens agree.',
    'Labour will run Plymouth after winning the support of independents.',
    'Labour would now run Plymouth.',
    'Labour hopes to return to power in Swindon.',
    'The leader returned to power in Swindon last year.',
    'Labour took over from the Conservatives in two wards in Swindon.',
  ],
  cannotReadYet: [],
  find: (sentence) =>
    flatten(sentence.frames, (frame) => {
      const { group, args } = frame;
      if (hasEnough(frame)) return enoughFor(frame, sentence);
      if (sentence.isQuestion) return [];
      const isOfSeats = args.some(({ kind }) => /[SWMHX]/.test(kind));
      if (group.verbClass === 'run')
        return isOfSeats && !hasMost(wordsBehind(frame, sentence)) ? [] : runFromNow(frame, sentence);
      if (isOfSeats) return [];
      const winner = partyOfUnit(frame.subject, sentence);
      if (winner === null || frame.mood !== 'stated' || group.voice === 'passive') return [];
      const [first] = args;
      // "were returned to power": they had it.
      if (/\b(?:was|were|been|being)\b/.test(sentence.main[frame.at]?.words ?? '')) return [];
      const intoPower =
        coming.test(group.lemma) &&
        first?.kind === 'Q' &&
        first.holder === null &&
        /^[T>]$/.test(first.prep ?? '') &&
        power.test(first.words);
      const from =
        group.lemma === 'take over' && first?.kind === 'P' && first.prep === 'F' ? partyOfUnit(first, sentence) : null;
      if (!intoPower && from === null) return [];
      const named = flatten(
        args.filter(({ kind, prep }) => kind === 'C' && /^[IO]$/.test(prep ?? '')),
        ({ councils }) => councils,
      );
      return toDrafts(
        frame,
        sentence,
        named.length > 0 ? named : councilsMeant(frame, sentence),
        winner,
        from === winner ? null : from,
      );
    }),
};

// "now has enough councillors to run X"
const hasEnough = ({ group, mood, words, objectKind }: Frame): boolean =>
  group.verbClass === 'have' &&
  group.now &&
  mood === 'stated' &&
  objectKind === 'S' &&
  /\benough (?:\w+ )?(?:seats|councillors|members)\b/.test(words);

function enoughFor(frame: Frame, sentence: ReadSentence): ReturnType<Rule['find']> {
  const winner = partyOfUnit(frame.subject, sentence);
  const next = sentence.frames[sentence.frames.indexOf(frame) + 1];
  if (
    winner === null ||
    next === undefined ||
    !/^(?:run|gain)$/.test(next.group.verbClass) ||
    next.group.form !== 'infinitive'
  )
    return [];
  const councils = next.args.filter(({ kind, prep }) => kind === 'C' && /^[IO]?$/.test(prep ?? ''));
  return toDrafts(
    next,
    sentence,
    flatten(councils, (unit) => unit.councils),
    winner,
    null,
  );
}
// "will run X after gaining 28 seats": that they won is said.
const isWon = (sentence: ReadSentence, frame: Frame): boolean =>
  sentence.frames.some(
    ({ group, mood, introducer, objectKind }) =>
      group.verbClass === 'gain' &&
      group.form === 'ing' &&
      mood === 'stated' &&
      introducer === 'after' &&
      /[S#Q]/.test(objectKind ?? ''),
  ) ||
  /\bfollowing (?:\w+ )?(?:net )?gains\b/.test(wordsBehind(frame, sentence)) ||
  hasMost(wordsBehind(frame, sentence));

const wordsBehind = ({ verbStart }: Frame, { text, start }: ReadSentence): string => text.slice(verbStart - start);

// "will run X with 53 of the 84 seats"
function hasMost(words: string): boolean {
  const [, seats, all] = /^[^;:.]{0,60}?,? with (\d+) of (?:the |its )?(\d+) seats\b/.exec(words) ?? [];
  return seats !== undefined && Number(seats) * 2 > Number(all) && Number(seats) <= Number(all);
}

// "will now run X", "X will now be run by Labour"
function runFromNow(frame: Frame, sentence: ReadSentence): ReturnType<Rule['find']> {
  const { group, args, subject } = frame;
  const said = sentence.main[frame.at]?.words ?? '';
  if (
    group.tense !== 'future' ||
    !(/^will now\b|\bnow be\b/.test(said) || isWon(sentence, frame)) ||
    /\b(?:continue|carry on|go on)\b/.test(said)
  )
    return [];
  if (sentence.frames.some(({ mood }) => mood === 'conditional')) return [];
  const isPassive = group.voice === 'passive';
  const agent = isPassive ? (args.find(({ kind, prep }) => kind === 'P' && prep === 'B') ?? null) : subject;
  const winner = partyOfUnit(agent, sentence);
  const object = isPassive ? subject : args.find(({ kind, prep }) => kind === 'C' && prep === null);
  if (winner === null || object?.kind !== 'C') return [];
  return toDrafts(frame, sentence, object.councils, winner, null);
}

function toDrafts(
  frame: Frame,
  { discourse }: ReadSentence,
  councils: readonly NamedCouncil[],
  winner: string,
  previous: string | null,
): ReturnType<Rule['find']> {
  return flatten(councils, (council) => {
    const place = discourse.placeOf(council);
    return place === null ? [] : [toControlDraft(frame, place, 'gain', winner, previous)];
  });
}
