import type { Frame } from '../../reader/frames/Frame.ts';
import { isBeating } from '../../reader/frames/beating.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import { agentOf } from '../../reader/frames/agentOf.ts';

import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import type { Rule } from '../Rule.ts';
import { electedIn, isElected } from './electedIn.ts';
import { gainedBefore } from './gainedBefore.ts';
import { partyOfSubject } from './partyOfSubject.ts';
import { carriedRoles } from './carriedRoles.ts';
import { rolesOf, toWardDraft, wardsOf, wardOfSeats } from './wardDraft.ts';
import { isHolder } from './wardFrom.ts';
import { seatsWon } from './seatsWon.ts';
import { flatten } from '../../flatten.ts';

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
    [
      'A by-election in Old Town ward, Stevenage, was won by the Greens.',
      'ward Old Town (Stevenage) win GRN from - (by-election)',
    ],
    ['Jane Smith won Old Town ward in Stevenage for the Greens.', 'ward Old Town (Stevenage) win GRN from -'],
    ['Lib Dem Jane Smith has been elected in Old Town ward, Stevenage.', 'ward Old Town (Stevenage) win LD from -'],
    ['Old Town (Stevenage): Jane Smith (LD) 1,204 ELECTED', 'ward Old Town (Stevenage) win LD from -'],
    ['Jane Smith (LD) was elected to represent Old Town ward, Stevenage.', 'ward Old Town (Stevenage) win LD from -'],
    ['Old Town ward, Stevenage – three Labour councillors elected', 'ward Old Town (Stevenage) win LAB from -'],
    [
      'The Old Town by-election in Stevenage, held on the same day, was won by Labour from the Tories.',
      'ward Old Town (Stevenage) gain LAB from CON (by-election)',
    ],
    [
      'The Greens gained two wards from Labour in Stevenage: Old Town and Bedwell.',
      'ward Old Town (Stevenage) gain GRN from LAB; ward Bedwell (Stevenage) gain GRN from LAB',
    ],
    [
      'The Lib Dems took two wards off Labour in Sunderland: Hopley and Marl Bank.',
      'ward Hopley (Sunderland) gain LD from LAB; ward Marl Bank (Sunderland) gain LD from LAB',
    ],
    [
      'An independent who campaigned on parking has taken Hopley ward, Sunderland, from Labour.',
      'ward Hopley (Sunderland) gain IND from LAB',
    ],
    [
      'Labour’s Jim Smith needed two recounts to take Hopley ward, Sunderland, from the Tories.',
      'ward Hopley (Sunderland) gain LAB from CON',
    ],
    [
      'The Greens took both seats in College, a Darlington ward that had been Conservative.',
      'ward College (Darlington) gain GRN from CON',
    ],
    [
      'There was a vacancy on Norwich City Council, where the Lib Dems gained Marl Bank from the Tories.',
      'ward Marl Bank (Norwich) gain LD from CON',
    ],
    [
      'In Thanet, the Greens have taken Cliftonville and Birchington, both of them Tory wards until today.',
      'ward Cliftonville (Thanet) gain GRN from CON; ward Birchington (Thanet) gain GRN from CON',
    ],
    [
      'The Greens kept Exeter. In Marl Bank their candidate, Ann Rowe, was elected with 63% of the vote.',
      'Exeter hold GRN; ward Marl Bank (Exeter) win GRN from -',
    ],
    [
      'Labour keep Norwich, with Marl Bank ward gained from the Greens by 12 votes.',
      'Norwich hold LAB; ward Marl Bank (Norwich) gain LAB from GRN',
    ],
    [
      'Hendon ward, Sunderland, was taken from the Conservatives (Lib Dem 1,833, Con 1,699).',
      'ward Hendon (Sunderland) gain LD from CON',
    ],
    [
      'In Norwich the Greens took Marl Bank and Hopley wards, both of them Labour’s before.',
      'ward Marl Bank (Norwich) gain GRN from LAB; ward Hopley (Norwich) gain GRN from LAB',
    ],
    [
      'In Norwich the Greens gained Marl Bank and the Lib Dems took Hopley, in both cases from Tories.',
      'ward Marl Bank (Norwich) gain GRN from CON; ward Hopley (Norwich) gain LD from CON',
    ],
    [
      'The Greens took Marl Bank ward, Norwich, from Labour’s cabinet member for parks.',
      'ward Marl Bank (Norwich) gain GRN from LAB',
    ],
    [
      'In Norwich it was the Greens who did the damage, taking Marl Bank ward from Labour.',
      'ward Marl Bank (Norwich) gain GRN from LAB',
    ],
    [
      'Exeter stayed Labour. Marl Bank was another story: Ukip snatched it from the Conservatives.',
      'ward Marl Bank (Exeter) gain UKIP from CON',
    ],
    ['In Norwich the Greens won a four-cornered fight in Marl Bank.', 'ward Marl Bank (Norwich) win GRN from -'],
    [
      'Hendon ward, Sunderland, was never in doubt: Labour took it with 61% of the vote.',
      'ward Hendon (Sunderland) win LAB from -',
    ],
    ['Reform took the Kent division of Marl Bank from Labour.', 'ward Marl Bank (Kent) gain REF from LAB'],
  ],
  leaves: [
    'Old Town (Stevenage): Two Conservatives and one Labour candidate elected.',
    'The by-election held on Thursday in Old Town ward, Stevenage, was a quiet affair, Labour said.',
    'The Lib Dems could take two wards off Labour in Sunderland: Hopley and Marl Bank.',
    'Labour needed two more votes to take Hopley ward, Sunderland, from the Tories.',
    'Labour won the postal vote in Old Town ward, Stevenage.',
    'Labour took 48% of the vote in Old Town ward, Stevenage.',
    'Marl Bank in Norwich was another story: Ukip could have snatched it from the Conservatives.',
    'In Norwich the Greens won the argument in Marl Bank.',
    'Labour hope to gain Fryerns (Basildon) from UKIP.',
    'Labour gained Old Town ward in Stevenage from the Tories in 2014.',
  ],
  cannotReadYet: [],
  find: (sentence) =>
    flatten(sentence.frames, (frame) => {
      const { group } = frame;
      const isPassive = group.voice === 'passive';
      if (isElected(frame)) return electedIn(frame, sentence);
      if (group.verbClass === 'gain' && frame.mood === 'failed' && !isPassive) return keptFrom(frame, sentence);
      if (group.verbClass !== 'gain' || frame.mood !== 'stated' || group.bare) return [];
      if (/[HQ]/.test(frame.objectKind ?? '') && !isOfWard(frame)) return [];
      if (frame.objectKind === '#' && isShare(frame, sentence)) return [];
      const subject = frame.subject;
      const party = isPassive
        ? (agentOf(frame) ?? winnerFrom(frame, sentence))
        : (partyOfSubject(frame, sentence) ?? winnerBeside(frame, sentence) ?? winnerSpokenOf(frame, sentence));
      if (party === null) return [];
      const beside = isPassive || subject !== null ? undefined : wardBeside(frame, sentence);
      if (beside !== undefined)
        return rolesOf(beside, sentence).map((role) => toWardDraft(frame, role, 'gain', party, fromIn(frame.args)));
      const own = isPassive ? wardOfSeats(frame) : null;
      const named = isPassive ? (own === null ? [] : rolesOf(own, sentence)) : wardsOf(frame, sentence);
      const isLeftOut = named.length === 0 && !isPassive && group.lemma === 'win' && !sentence.shape.includes('W');
      const roles = isLeftOut ? carriedRoles(frame, sentence) : named;
      return flatten(roles, (role): Draft[] => {
        const isPart = /(?<!\b(?:both|all|each) )\b(?:of (?:them|which|these)|among (?:which|these))\b/.test(
          sentence.text.slice(frame.isAside ? frame.verbStart - sentence.start : 0),
        );
        const from = isPart
          ? null
          : (role.from ?? (isPassive ? fromIn(frame.args, party, sentence) : null) ?? ousted(frame, sentence));
        // "Labour took W from the Tories and they took V from Labour", of "they": whoever it is, not who lost it
        const winner = from === party && subject?.kind === 'Y' ? otherThan(party, sentence) : party;
        if (winner === null) return [];
        const hasSeats =
          /[SV]/.test(frame.objectKind ?? '') ||
          all.test(frame.words) ||
          saysContest(frame) ||
          (isPassive && subject?.kind === 'S');
        // "Labour won W again"
        if (from === null && /^(win|take)$/.test(group.lemma) && /\bagain\b/.test(frame.words))
          return [toWardDraft(frame, role, 'hold', party, party)];
        const isGain =
          from !== null ||
          tookFromOther.test(group.lemma) ||
          (group.lemma === 'take' && !hasSeats && !certain.test(sentence.text));
        const seats = hasSeats ? seatsWon(frame, party) : [];
        return [toWardDraft(frame, role, isGain ? 'gain' : 'win', winner, from === winner ? null : from, seats)];
      });
    }),
};

// "W was taken from the Tories (Lab 1,833, Con 1,699)", "Labour kept the council. W was taken from the Tories."
function winnerFrom({ args, subject }: Frame, { scores, discourse, paragraph }: ReadSentence): string | null {
  const from = fromIn(args);
  if (from === null || subject?.kind !== 'W') return null;
  const [top, next] = [...scores].sort((a, b) => (b.percent ?? b.whole ?? 0) - (a.percent ?? a.whole ?? 0));
  const isScored = top !== undefined && next !== undefined && scores.some(({ party }) => party === from);
  if (isScored) return top.party === from ? null : top.party;
  const isNear =
    discourse.before?.paragraph === paragraph && discourse.before.frames.every(({ mood }) => mood === 'stated');
  return scores.length === 0 && isNear && discourse.party !== from ? discourse.party : null;
}

// "Labour gained the council. It was sure when Ann Rowe won W from the Tories"
const winnerSpokenOf = (frame: Frame, sentence: ReadSentence): string | null => {
  const from = fromIn(frame.args);
  return from === null || frame.subject?.kind !== 'X' ? null : gainedBefore(sentence, from);
};

// "with W gained from Labour by 29 votes"
function wardBeside({ group, at, args }: Frame, { main }: ReadSentence): Unit | undefined {
  const [lead, ward] = main.slice(Math.max(0, at - 2), at);
  const isTold = group.tense === 'past' && lead?.kind === 'w' && ward?.kind === 'W' && args[0]?.prep === 'F';
  return isTold ? ward : undefined;
}

// The one party that the sentence tells of before.
function winnerBeside(frame: Frame, sentence: ReadSentence): string | null {
  const ward = wardBeside(frame, sentence);
  if (frame.subject !== null || ward === undefined) return null;
  const parties = new Set(
    flatten(sentence.main, ({ kind, parties: named, start, prep }) =>
      kind === 'P' && start < ward.start && prep === null ? named : [],
    ),
  );
  const [only] = parties;
  return parties.size === 1 && only !== fromIn(frame.args) ? (only ?? null) : null;
}

// "Labour failed to gain W from the Conservatives": who holds it is named.
const keptFrom = (frame: Frame, sentence: ReadSentence): Draft[] =>
  flatten(wardsOf(frame, sentence), (role) =>
    role.from === null || role.from === partyOfSubject(frame, sentence)
      ? []
      : [toWardDraft(frame, role, 'hold', role.from, role.from)],
  );

// "took 48% of the vote in W"
const isShare = ({ args }: Frame, { units }: ReadSentence): boolean => {
  const at = units.findIndex(({ start }) => start === args[0]?.start);
  return at >= 0 && /^(?:%|percent|per|pc)$/.test(units[at + 1]?.words ?? units[at + 1]?.kind ?? '');
};

// "won the previously Labour-held ward of W"; not "won control in W", "won support in W".
const isOfWard = ({ args }: Frame): boolean =>
  /^(candidates?|people)$/.test(args[0]?.words ?? '') ||
  (args[0]?.kind === 'Q' && args[1]?.kind === 'S' && args[2]?.kind === 'W' && args[2].prep === 'O');

// "took the by-election in W": who had the seat is not said.
const saysContest = ({ args, words }: Frame): boolean => args[0]?.prep === 'I' && /\bby election\b/.test(words);

// "take all three in W"
const all = /\b(?:all (?:two|three|four)|both)\b/;

// "W was never in doubt: Labour took it": perhaps again.
const certain = /\b(?:never (?:really |seriously )?(?:in|any) doubt|as expected|no surprise)\b/i;

const tookFromOther =
  /^(gain|regain|seize|snatch|capture|recapture|wrest|win back|take back|reclaim|flip|steal|pick up|nab|poach|swipe|pinch|grab)$/;

function fromIn(args: readonly Unit[], winner?: string, sentence?: ReadSentence): string | null {
  const unit = args.find((one) => one.prep === 'F' && isHolder(one));
  if (unit?.parties.length === 1) return unit.parties[0] ?? null;
  // "held by Labour, though W was gained by an independent from them"
  const isThem = args.some(({ kind, prep, words }) => kind === 'Y' && prep === 'F' && words === 'them');
  return isThem && winner !== undefined && sentence !== undefined ? otherThan(winner, sentence) : null;
}

// The one other party that the sentence names, or that has won the council it is about.
function otherThan(party: string, { main, discourse }: ReadSentence): string | null {
  const named = new Set(flatten(main, ({ kind, parties }) => (kind === 'P' ? parties : [])));
  named.delete(party);
  const [only] = named;
  if (only !== undefined) return named.size === 1 ? only : null;
  const control = discourse.lastResult?.control ?? null;
  return control === 'NOC' || control === party ? null : control;
}

// "won W, ousting Labour’s Jim Smith": a party with a verb that says that it had the seat.
function ousted(frame: Frame, sentence: ReadSentence): string | null {
  const after = sentence.frames.find(
    ({ group, inherited, verbStart, mood }) =>
      group.verbClass === 'oust' &&
      inherited &&
      mood === 'stated' &&
      verbStart > frame.verbStart &&
      !isBeating(group.lemma),
  );
  if (after === undefined) return null;
  const beaten = sentence.units.find(
    ({ kind, start }) => kind === 'P' && start >= after.verbStart && start <= after.end,
  );
  return beaten?.parties.length === 1 ? (beaten.parties[0] ?? null) : null;
}
