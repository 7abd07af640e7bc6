import type { Frame } from '../../reader/frames/Frame.ts';
import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import { isOpenName } from '../../reader/units/openName.ts';
import { statedVerb } from '../Needs.ts';
import type { Rule } from '../Rule.ts';
import { partyOfRival, partyOfSubject } from './partyOfSubject.ts';
import { carriedWard, rolesOf, toWardDraft, wardHere, type WardRole } from './wardDraft.ts';
import { seatsWon } from './seatsWon.ts';
import { flatten } from '../../flatten.ts';

export const inWard: Rule = {
  id: 'in-ward',
  doc: '"In W (X) the Labour candidate won", "in W the Lib Dems held on", "In W Labour kept the seat": the ward stands before the verb.',
  reads: [
    ['In Romsey ward, Cambridge, the Labour candidate won.', 'ward Romsey (Cambridge) win LAB from -'],
    ['In Romsey ward, Cambridge, Labour’s candidate romped home with 58%.', 'ward Romsey (Cambridge) win LAB from -'],
    [
      'In Romsey ward, Cambridge, the Greens won with 56%; Labour, the previous holder, got 21%.',
      'ward Romsey (Cambridge) gain GRN from LAB',
    ],
    [
      'In Romsey ward, Cambridge, Jim Smalley held on for Labour with 71 per cent of the vote.',
      'ward Romsey (Cambridge) hold LAB',
    ],
    ['In Romsey ward, Cambridge, Ann Rowe won for the Lib Dems by 63 votes.', 'ward Romsey (Cambridge) win LD from -'],
    [
      'In Romsey ward, Cambridge, which was Conservative, Labour scraped home by nine votes.',
      'ward Romsey (Cambridge) gain LAB from CON',
    ],
    [
      'In Romsey ward, Cambridge, former council leader Ann Rowe lost for Labour, by 33 votes, to a Ukip candidate.',
      'ward Romsey (Cambridge) gain UKIP from LAB',
    ],
    [
      'In Romsey ward, Cambridge, the Labour candidate lost to a Green candidate by four votes.',
      'ward Romsey (Cambridge) win GRN from -',
    ],
    ['In Romsey ward, Cambridge, Labour held on.', 'ward Romsey (Cambridge) hold LAB'],
    [
      'Romsey ward, Cambridge, was the closest of all: Labour held on by a single vote.',
      'ward Romsey (Cambridge) hold LAB',
    ],
    [
      'There was a shock in Romsey ward, Cambridge, where Labour lost to the Greens.',
      'ward Romsey (Cambridge) gain GRN from LAB',
    ],
  ],
  leaves: [
    'In Romsey ward, Cambridge, Labour lost to the sitting Green councillor.',
    'In Romsey ward, Cambridge, the Labour candidate could win.',
    'In Romsey ward, Cambridge, Ann Rowe hopes to hold on for Labour.',
    'In Romsey ward, Cambridge, Labour’s candidate should have romped home.',
  ],
  cannotReadYet: [],
  needs: statedVerb(),
  find: (sentence) =>
    flatten(sentence.frames, (frame): Draft[] => {
      const { group } = frame;
      const objectKind = objectOf(frame);
      const named = frame.before.filter(({ kind, prep }) => kind === 'W' && /[IO]/.test(prep ?? ''));
      const [unit] = named;
      if (named.length > 1 || frame.mood !== 'stated' || group.voice === 'passive') return [];
      const roles = unit === undefined ? rolesBefore(frame, sentence) : rolesOf(unit, sentence);
      if (roles.length === 0) return [];
      if (frame.args.some(({ kind }) => /[WC]/.test(kind))) return [];
      const isSeat = objectKind === 'S' && /^(seat|ward|division|council seat|place)$/.test(frame.args[0]?.words ?? '');
      const isAll = takesAll(frame);
      if (objectKind !== null && !isSeat && !isAll) return [];
      if (
        objectKind === null &&
        group.verbClass !== 'lose' &&
        !/\b(won|wins|win|winning|romped home|romped to victory|(?:cruised|swept|coasted|got|scraped|squeaked|edged|squeezed|limped) home|held on|hold on|holds on|clung on|hung on)( again)?( here| there)?( for (?:the )?\w+(?: democrats?| dems?| party)?)?( by (?:\d|a |an |the |just |only |\w+ votes).*| with .*| comfortably| easily| narrowly| handsomely)?( ,.*)?$/.test(
          frame.words.replace(/[\s.,;:!]+$/, ''),
        )
      )
        return [];
      const party = partyOfSubject(frame, sentence);
      if (party === null) return [];
      const other = (prep: string): string | null =>
        frame.args.find((arg) => arg.kind === 'P' && arg.prep === prep && arg.parties.length === 1)?.parties[0] ?? null;
      return flatten(roles, (role): Draft[] => {
        const seats = isAll ? seatsWon(frame, party) : [];
        if (group.verbClass === 'hold') return [toWardDraft(frame, role, 'hold', party, party, seats)];
        const from = other('F') ?? role.from;
        if (group.verbClass === 'gain' || group.lemma.endsWith(' home')) {
          const isGain = from !== null || /^(gain|regain|snatch|capture|seize|wrest)$/.test(group.lemma);
          if (isGain && from === null && objectKind === null) return [];
          return [toWardDraft(frame, role, isGain ? 'gain' : 'win', party, from, seats)];
        }
        // "lost for Labour, by 33 votes, to a Ukip candidate"
        const rival = frame.args.find(({ prep, kind }) => prep === 'T' && /[HS]/.test(kind));
        const to = other('T') ?? (rival === undefined ? null : partyOfRival(rival));
        // "the Labour candidate lost to a Green", "lost to the sitting councillor": who had it is not said.
        if (rival?.kind === 'S') return [];
        if (to !== null && !isSeat && frame.subject?.kind === 'H' && frame.subject.words === 'candidate')
          return [toWardDraft(frame, role, 'win', to, null)];
        // "Labour lost out to the Tories by 12 votes"
        if (/\blost out\b/.test(frame.words)) return to === null ? [] : [toWardDraft(frame, role, 'win', to, null)];
        if (group.verbClass !== 'lose' || (!isSeat && to === null)) return [];
        return [toWardDraft(frame, role, to === null ? 'loss' : 'gain', to, party)];
      });
    }),
};

// "kept all three seats", "held their two seats", "held both of its seats there"
const takesAll = ({ objectKind, words }: Frame): boolean =>
  objectKind === 'S' && /\b(?:all|both|(?:its|their) (?:two|three|[23]))\b.*\bseats\b/.test(words);

// "Labour held on here": the place is no object.
const objectOf = ({ objectKind, words, args }: Frame): string | null =>
  objectKind === 'x' && ((args.length === 0 && / here[ ,.]*$/.test(words)) || /\blost out\b/.test(words))
    ? null
    : objectKind;

// "W: Labour held on here", "W was the closest of all: Labour held on", "A recount in W. Labour held on there."
function rolesBefore(frame: Frame, sentence: ReadSentence): WardRole[] {
  const { verbStart, subject, words, group } = frame;
  if ((objectOf(frame) !== null && !takesAll(frame)) || subject === null || group.base) return [];
  const ward = sentence.main.findIndex(({ kind }) => kind === 'W');
  const isHead = sentence.main.slice(0, Math.max(0, ward)).every(({ kind }) => /[|#.^"-]/.test(kind));
  const isTold = sentence.main.some(
    ({ kind, start }, at) => at > ward && /[:;]/.test(kind) && start < verbStart && start < subject.start,
  );
  const said =
    ward >= 0
      ? (isHead || (takesAll(frame) && !namesMore(sentence, ward))) && isTold
        ? wardHere({ verbStart }, sentence)
        : null
      : placed.test(words)
        ? carriedWard(sentence)
        : null;
  return said === null ? [] : [{ ...said, from: null, to: null }];
}

const placed = /\b(?:here|there)\b|\bby [\w ]*votes?\b/;

// "up most in W: in V it rose, although the Tories held all three seats there"
const namesMore = ({ main }: ReadSentence, ward: number): boolean =>
  main.some((unit, at) => at > ward && main[at - 1]?.kind === 'I' && (unit.kind === 'K' || isOpenName(unit)));
