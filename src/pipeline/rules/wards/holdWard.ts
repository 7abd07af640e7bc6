import { agentOf } from '../../reader/frames/agentOf.ts';
import { controlOfUnit } from '../../reader/frames/frameRoles.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import { statedVerb } from '../Needs.ts';
import type { Rule } from '../Rule.ts';
import { partyOfSubject } from './partyOfSubject.ts';
import { carriedRoles } from './carriedRoles.ts';
import { carriedWard, rolesOf, toWardDraft, wardsOf } from './wardDraft.ts';
import { flatten } from '../../flatten.ts';

export const holdWard: Rule = {
  id: 'hold-ward',
  doc: '"Labour holds W (X)", "W stayed Labour", "W was held by the Lib Dems".',
  reads: [
    ['Labour holds Bede (Nuneaton and Bedworth).', 'ward Bede (Nuneaton and Bedworth) hold LAB'],
    ['Labour saw off the Greens in Old Town ward, Stevenage.', 'ward Old Town (Stevenage) hold LAB'],
    ['Labour’s Jane Smith was re-elected in Old Town ward, Stevenage.', 'ward Old Town (Stevenage) hold LAB'],
    ['Jane Smith (Lab) re-elected in Old Town ward, Stevenage.', 'ward Old Town (Stevenage) hold LAB'],
    [
      'Labour did better in Stevenage. Old Town it held; Bedwell too, with 52.9%.',
      'ward Old Town (Stevenage) hold LAB; ward Bedwell (Stevenage) hold LAB',
    ],
    [
      'Results from Stevenage. Old Town was the Lib Dems’ one bright spot: former leader Ann Rowe held it.',
      'ward Old Town (Stevenage) hold LD',
    ],
    [
      'In Stevenage there was never any doubt about Old Town or Bedwell, both of which the Conservatives defended with ease.',
      'ward Old Town (Stevenage) hold CON; ward Bedwell (Stevenage) hold CON',
    ],
    [
      'Last came Marl Bank, on Norwich City Council, where the Greens held the seat ahead of Labour.',
      'ward Marl Bank (Norwich) hold GRN',
    ],
    ['In Stevenage Labour lost a few, but the Greens kept theirs in Marl Bank.', 'ward Marl Bank (Stevenage) hold GRN'],
    [
      'In Stevenage the night ended at Marl Bank, which the Lib Dems held by nine votes.',
      'ward Marl Bank (Stevenage) hold LD',
    ],
    ['Labour saved Old Town ward, Stevenage, by three votes.', 'ward Old Town (Stevenage) hold LAB'],
    ['Old Town ward, Stevenage, is still Labour’s by 33 votes.', 'ward Old Town (Stevenage) hold LAB'],
    ['Old Town ward, Stevenage, is still a Labour seat.', 'ward Old Town (Stevenage) hold LAB'],
    ['All three seats in Old Town ward, Stevenage, stayed Labour.', 'ward Old Town (Stevenage) hold LAB'],
    ['Old Town ward in Stevenage stays independent with 51% of the vote.', 'ward Old Town (Stevenage) hold IND'],
    [
      'Results from Stevenage.\n\nAll seats were up. Most were last fought in 2014. Voters had to show their cards.\n\nLabour held Old Town.',
      'ward Old Town (Stevenage) hold LAB',
    ],
    [
      'In Stevenage the Conservatives hung on to Langdon Hills by a whisker: 2,611 votes to Ukip’s 2,598.',
      'ward Langdon Hills (Stevenage) hold CON',
    ],
  ],
  leaves: [
    'Labour did better in Stevenage. Old Town it hopes to hold; Bedwell too.',
    'In Stevenage there was never any doubt about Old Town or Bedwell, both of which the Conservatives hope to defend.',
    'Last comes Marl Bank, on Norwich City Council, where the Greens hope to hold the seat.',
    'Old Town ward, Stevenage, is still Labour’s best hope.',
    'In Sunderland Labour saved its deposit.',
    'In Stevenage the Greens gained only one seat and just missed out in Old Town.',
    'Old Town ward, Stevenage, is still a Labour target.',
    'Labour hopes to hold Bede (Nuneaton and Bedworth).',
    'Labour has held Bede (Nuneaton and Bedworth) since 1973.',
    'Bede (Nuneaton and Bedworth) is in play, but Labour kept every other ward it was defending.',
  ],
  cannotReadYet: [],
  needs: statedVerb(),
  find: (sentence) =>
    flatten(sentence.frames, (frame) => {
      const { group, subject } = frame;
      if (frame.mood !== 'stated') return [];
      if (group.verbClass === 'seeOff' || isReelected(frame)) return keptIn(frame, sentence);
      if (group.verbClass === 'be') return stillTheirs(frame, sentence);
      if (group.verbClass !== 'hold' && group.verbClass !== 'remain') return [];
      const near = [...frame.before, ...frame.args].filter(({ kind }) => kind === 'W');
      const own = subject?.kind === 'W' ? [subject] : subject?.kind === 'S' ? near : [];
      if (group.verbClass === 'hold' && group.voice === 'active') {
        const party = hasIt(frame) ? null : partyOfSubject(frame, sentence);
        if (party === null) return [];
        const roles = wardsOf(frame, sentence);
        const own = roles.length > 0 || !heldOn.test(group.lemma) ? roles : carriedRoles(frame, sentence);
        return own.map((role) => toWardDraft(frame, role, 'hold', party, party));
      }
      const complement =
        group.verbClass === 'hold' ? null : (frame.args.find((unit) => controlOfUnit(unit) !== null) ?? null);
      const party =
        group.verbClass === 'hold' ? agentOf(frame) : complement === null ? null : controlOfUnit(complement);
      if (party === null || party === 'NOC') return [];
      return flatten(own, (unit) => rolesOf(unit, sentence)).map((role) =>
        toWardDraft(frame, role, 'hold', party, party),
      );
    }),
};

const heldOn = /^(?:hold on|hang on|cling on|survive)$/;

// "Labour, who hold the seat, have suspended campaigning": how it was.
const hasIt = ({ isAside, group, args }: Frame): boolean =>
  isAside && group.lemma === 'hold' && group.tense === 'present' && group.form === 'finite' && args[0]?.kind === 'S';

// "W is still a Lib Dem ward", "W is still Lib Dem"
function stillTheirs({ at, subject, group, args }: Frame, sentence: ReadSentence): Draft[] {
  const [said] = args;
  const isStill = sentence.main.slice(at + 1, at + 3).some(({ kind }) => kind === kindOf.still);
  if (subject?.kind !== 'W' || group.tense !== 'present' || !isStill || said === undefined) return [];
  const isSeat = said.kind === 'S' && /^(?:ward|seat|division)$/.test(said.words);
  // "W is still Labour’s by 33 votes", not "W is still Labour’s target"
  const behind = sentence.main.find(({ start }) => start > said.start);
  const isWhole = !said.owns || behind === undefined || /[B.,;]/.test(behind.kind);
  const party = isSeat ? said.holder : said.kind === 'P' && isWhole ? controlOfUnit(said) : null;
  return party === null || party === 'NOC'
    ? []
    : rolesOf(subject, sentence).map((role) => toWardDraft(sentence, role, 'hold', party, party));
}

const isReelected = ({ group, objectKind, subject }: Frame): boolean =>
  /^re ?elect$/.test(group.lemma) &&
  (group.voice === 'passive' || (objectKind === null && /[XHS]/.test(subject?.kind ?? '')));

// "Labour saw off the Greens in W", "The Labour councillor was re-elected in W"
function keptIn(frame: Frame, sentence: ReadSentence): Draft[] {
  if (frame.group.verbClass === 'seeOff' && frame.group.voice === 'passive') return [];
  const party = partyOfSubject(frame, sentence) ?? partyOfMember(frame);
  const wards = [...frame.args, ...frame.before].filter(({ kind, prep }) => kind === 'W' && /[IT]/.test(prep ?? ''));
  const [unit] = wards;
  if (party === null || wards.length > 1) return [];
  if (unit !== undefined) return rolesOf(unit, sentence).map((role) => toWardDraft(frame, role, 'hold', party, party));
  const carried = carriedWard(sentence);
  return carried === null ? [] : [toWardDraft(frame, carried, 'hold', party, party)];
}

const partyOfMember = ({ subject }: Frame): string | null =>
  subject?.kind === 'S' && subject.parties.length === 1 ? (subject.parties[0] ?? null) : null;
