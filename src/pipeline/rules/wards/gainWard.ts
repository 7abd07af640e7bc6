import type { Frame } from '../../reader/Frame.ts';
import { agentOf } from '../../reader/frameRoles.ts';
import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import type { Rule } from '../Rule.ts';
import { partyOfSubject, rolesOf, seatsWon, toWardDraft, wardsOf, wardOfSeats } from './wardDraft.ts';

export const gainWard: Rule = {
  id: 'gain-ward',
  doc: '"Labour have gained W (X) from UKIP", "the ward was taken by the Greens", "won W in X".',
  reads: [
    ['Labour have gained Fryerns (Basildon) from UKIP.', 'ward Fryerns (Basildon) gain LAB from UKIP'],
    [
      'Pallion (Sunderland): the Liberal Democrats have gained the ward from Labour.',
      'ward Pallion (Sunderland) gain LD from LAB',
    ],
    ['The Greens won Old Town ward in Stevenage.', 'ward Old Town (Stevenage) win GRN from -'],
    ['The Greens took all three seats in Old Town ward, Stevenage.', 'ward Old Town (Stevenage) win GRN from -'],
    ['Labour’s Jane Smith won Old Town ward in Stevenage.', 'ward Old Town (Stevenage) win LAB from -'],
    ['Jane Smith won Old Town ward in Stevenage for the Greens.', 'ward Old Town (Stevenage) win GRN from -'],
    ['Lib Dem Jane Smith has been elected in Old Town ward, Stevenage.', 'ward Old Town (Stevenage) win LD from -'],
  ],
  leaves: [
    'Labour won the postal vote in Old Town ward, Stevenage.',
    'Labour hope to gain Fryerns (Basildon) from UKIP.',
    'Labour gained Old Town ward in Stevenage from the Tories in 2014.',
  ],
  cannotReadYet: [],
  find: (sentence) =>
    sentence.frames.flatMap((frame) => {
      const { group } = frame;
      const isPassive = group.voice === 'passive';
      if (isElected(frame)) return electedIn(frame, sentence);
      if (group.verbClass !== 'gain' || frame.mood !== 'stated' || group.bare) return [];
      if (/[HQ]/.test(frame.objectKind ?? '') && !/^(candidates?|people)$/.test(frame.args[0]?.words ?? '')) return [];
      const subject = frame.subject;
      const party = isPassive ? agentOf(frame) : partyOfSubject(frame, sentence);
      if (party === null) return [];
      const own = isPassive ? wardOfSeats(frame) : null;
      const roles = isPassive ? (own === null ? [] : rolesOf(own, sentence)) : wardsOf(frame, sentence);
      return roles.map((role) => {
        const isPart = /\b(?:of (?:them|which|these)|among (?:which|these))\b/.test(sentence.text);
        const from = isPart ? null : (role.from ?? (isPassive ? fromIn(frame.args) : null) ?? ousted(frame, sentence));
        const hasSeats = frame.objectKind === 'S' || (isPassive && subject?.kind === 'S');
        // "Labour won W again"
        if (from === null && /^(win|take)$/.test(group.lemma) && /\bagain\b/.test(frame.words))
          return toWardDraft(frame, role, 'hold', party, party);
        const isGain = from !== null || tookFromOther.test(group.lemma) || (group.lemma === 'take' && !hasSeats);
        const seats = hasSeats ? seatsWon(frame, party) : [];
        return toWardDraft(frame, role, isGain ? 'gain' : 'win', party, from === party ? null : from, seats);
      });
    }),
};

const tookFromOther =
  /^(gain|regain|seize|snatch|capture|recapture|wrest|win back|take back|reclaim|flip|steal|pick up|nab|poach|swipe|pinch|grab)$/;

function fromIn(args: readonly { kind: string; prep: string | null; parties: readonly string[] }[]): string | null {
  const unit = args.find(({ kind, prep }) => kind === 'P' && prep === 'F');
  return unit?.parties.length === 1 ? (unit.parties[0] ?? null) : null;
}

// "Lib Dem Jane Smith has been elected in W"
function electedIn(frame: Frame, sentence: ReadSentence): Draft[] {
  const party = partyOfSubject(frame, sentence);
  const wards = [...frame.args, ...frame.before].filter(({ kind, prep }) => kind === 'W' && /[IT]/.test(prep ?? ''));
  const [unit] = wards;
  if (party === null || unit === undefined || wards.length > 1) return [];
  return rolesOf(unit, sentence).map((role) =>
    toWardDraft(frame, role, role.from === null || role.from === party ? 'win' : 'gain', party, role.from),
  );
}

const isElected = ({ group, mood, words }: Frame): boolean =>
  mood === 'stated' &&
  ((group.lemma === 'elect' && group.voice === 'passive') ||
    (group.lemma === 'return' && /\b(was|were|been)\b/.test(words)));

// "won W, ousting Labour’s Jim Smith": a party with a verb that says that it had the seat.
function ousted(frame: Frame, sentence: ReadSentence): string | null {
  const after = sentence.frames.find(
    ({ group, inherited, verbStart, mood }) =>
      group.verbClass === 'oust' &&
      inherited &&
      mood === 'stated' &&
      verbStart > frame.verbStart &&
      sitting.test(group.lemma),
  );
  if (after === undefined) return null;
  const beaten = sentence.units.find(
    ({ kind, start }) => kind === 'P' && start >= after.verbStart && start <= after.end,
  );
  return beaten?.parties.length === 1 ? (beaten.parties[0] ?? null) : null;
}

const sitting = /^(?!beat|defeat|rout)/;
