import type { Party } from '../../../domain/Fact.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import { isBeating } from '../../reader/frames/beating.ts';
import { agentOf } from '../../reader/frames/agentOf.ts';
import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import type { Rule } from '../Rule.ts';
import { isSitting, partyBeaten } from './beatenPerson.ts';
import { partyOfRival, partyOfSubject, personsParty } from './partyOfSubject.ts';
import { carriedWard, rolesOf, toWardDraft, wardHere, type WardRole } from './wardDraft.ts';
import { flatten } from '../../flatten.ts';

export const beatInWard: Rule = {
  id: 'beat-in-ward',
  doc: '"The Lib Dems beat Labour in W", "unseated the Tory deputy leader in W": who lost had it only where the verb says so.',
  reads: [
    ['The Lib Dems beat Labour in Hendon ward, Sunderland.', 'ward Hendon (Sunderland) win LD from -'],
    [
      'Ukip’s last councillor in Hendon ward, Sunderland, was ousted by Labour.',
      'ward Hendon (Sunderland) gain LAB from UKIP',
    ],
    ['Labour was beaten by the Tories in Hendon ward, Sunderland.', 'ward Hendon (Sunderland) win CON from -'],
    [
      'Labour unseated the Tory deputy leader in Hendon ward, Sunderland.',
      'ward Hendon (Sunderland) gain LAB from CON',
    ],
    [
      'In Hendon ward, Sunderland, the Greens’ Ann Rowe beat Labour’s sitting councillor.',
      'ward Hendon (Sunderland) gain GRN from LAB',
    ],
    [
      'Labour’s Jim Smith was ousted by the Lib Dems in Hendon ward, Sunderland.',
      'ward Hendon (Sunderland) gain LD from LAB',
    ],
    [
      'Council leader Jim Smith was beaten in Hendon ward, Sunderland, by a Green.',
      'ward Hendon (Sunderland) gain GRN from -',
    ],
    [
      'After 19 years on Sunderland council, Liberal Democrat Jim Smith was defeated in Hendon ward by the Conservatives.',
      'ward Hendon (Sunderland) gain CON from LD',
    ],
    [
      'Labour’s leader in Sunderland, Jim Smith, was turned out of Hendon by the Tories.',
      'ward Hendon (Sunderland) gain CON from LAB',
    ],
    [
      'In Hendon ward, Sunderland, an independent, Ann Rowe, was beaten by Labour. She had the seat for 12 years.',
      'ward Hendon (Sunderland) gain LAB from IND',
    ],
    [
      'In Hendon ward, Sunderland, the Tories’ deputy leader was beaten by a Reform candidate aged 22.',
      'ward Hendon (Sunderland) gain REF from CON',
    ],
    [
      'Results from Sunderland. In Marl Bank and in Hopley the Conservatives ousted sitting Labour councillors.',
      'ward Marl Bank (Sunderland) gain CON from LAB; ward Hopley (Sunderland) gain CON from LAB',
    ],
    ['Labour could not dislodge the Greens from Hendon ward, Sunderland.', 'ward Hendon (Sunderland) hold GRN'],
    ['In Hendon ward, Sunderland, Labour failed to unseat the Greens.', 'ward Hendon (Sunderland) hold GRN'],
    [
      'The deputy leader of Sunderland’s Labour group is among the fallen, beaten by a Conservative in Hendon.',
      'ward Hendon (Sunderland) gain CON from LAB',
    ],
    [
      'Hendon ward, Sunderland, has gone Green. Ann Rowe beat the sitting Labour councillor.',
      'ward Hendon (Sunderland) gain GRN from LAB',
    ],
  ],
  leaves: [
    'Labour’s leader in Sunderland, Jim Smith, was beaten by the Tories in Hendon in 2014.',
    'In Hendon ward, Sunderland, the Tories’ deputy leader fears being beaten by a Reform candidate.',
    'Labour has not yet dislodged the Greens from Hendon ward, Sunderland.',
    'Labour may fail to unseat the Greens in Hendon ward, Sunderland.',
    'Jim Smith beat the Lib Dem councillor in Hendon ward, Sunderland, by 63 votes.',
    'Labour was beaten in Hendon ward, Sunderland, by 12 votes.',
    'The Lib Dems hope to beat Labour in Hendon ward, Sunderland.',
  ],
  cannotReadYet: [],
  find: (sentence) => [
    ...servedThere(sentence),
    ...flatten(sentence.frames, (frame): Draft[] => {
      const { group } = frame;
      if (isInVain(frame, sentence)) return keptBy(frame, sentence);
      if ((group.verbClass !== 'oust' && !isTurnedOut(frame)) || frame.mood !== 'stated') return [];
      const isPassive = group.voice === 'passive' || isBeatenBy(frame);
      const winner = isPassive ? (agentOf(frame) ?? rivalOf(frame)) : partyOfSubject(frame, sentence);
      const loser = isPassive ? partyBeaten(frame, sentence) : (partyOfObject(frame) ?? personsParty(frame, sentence));
      if (winner === 'NOC' || (winner !== null && winner === loser)) return [];
      const hadIt = !isBeating(group.lemma) || isSitting(frame, sentence, isPassive);
      // "Jim Smith beat the Lib Dem councillor in W": for whom is not said.
      const isUnknown = !isPassive && frame.args.some(({ kind }) => kind === 'W');
      // "Labour beat the Tories in W" says who was beaten, and not who beat them.
      if (winner === null ? loser === null || !hadIt || isUnknown : loser === null && !(isPassive && hadIt)) return [];
      return rolesAround(frame, sentence).map((role) => {
        const from = hadIt ? loser : role.from === winner ? null : role.from;
        if (winner === null) return toWardDraft(frame, role, 'loss', null, from);
        return toWardDraft(frame, role, from !== null || hadIt ? 'gain' : 'win', winner, from);
      });
    }),
  ],
};

// "Labour could not dislodge the Greens from W", "Nobody ousted the Greens from W"
const isInVain = ({ at, group, mood, subject, start, verbStart }: Frame, { main }: ReadSentence): boolean =>
  !/^(?:may|might|will|would|should|must)\b/.test(main[at]?.words ?? '') &&
  group.verbClass === 'oust' &&
  group.voice === 'active' &&
  !isBeating(group.lemma) &&
  (mood === 'failed' || (mood === 'negated' && subject === null && group.tense === 'past' && start === verbStart));

function keptBy(frame: Frame, sentence: ReadSentence): Draft[] {
  const [object] = frame.args;
  const [holder] = object?.kind === 'P' && object.prep === null && object.parties.length === 1 ? object.parties : [];
  if (holder === undefined || holder === partyOfSubject(frame, sentence) || sentence.isQuestion) return [];
  return rolesAround(frame, sentence).map((role) => toWardDraft(frame, role, 'hold', holder, holder));
}

// "was beaten by a Reform candidate aged 22"
function rivalOf({ args }: Frame): Party | null {
  const agent = args.find(({ prep, kind }) => prep === 'B' && kind === 'H');
  return agent === undefined ? null : partyOfRival(agent);
}

// "was turned out of W by the Tories"
const isTurnedOut = ({ group, args }: Frame): boolean =>
  group.lemma === 'turn' && group.voice === 'passive' && args.some(({ kind, prep }) => kind === 'W' && prep === 'F');

// "is among the fallen, beaten by a Conservative in W"
const isBeatenBy = ({ group, args }: Frame): boolean =>
  group.voice === 'active' &&
  group.form === 'participle' &&
  args.some(({ prep, kind }, at) => prep === 'B' && kind === 'P' && (at === 0 || (at === 1 && args[0]?.kind === 'W')));

const service =
  /^(?:he|she) (?:had|has|held|had held|has held|had had) (?:the|this|that) (?:seat|ward|division) (?:since|for (?:more than |over |almost |nearly )?\w+ (?:years|terms|decades))\b/i;

// "In W an independent has been beaten by Labour. She had the seat for 12 years."
function servedThere(sentence: ReadSentence): Draft[] {
  const { before, ward } = sentence.discourse;
  if (before?.paragraph !== sentence.paragraph || !service.test(sentence.text)) return [];
  const [frame, more] = before.frames.filter(
    ({ group, mood }) => group.verbClass === 'oust' && group.voice === 'passive' && mood === 'stated',
  );
  if (frame === undefined || more !== undefined) return [];
  const [role, other] = rolesAround(frame, before);
  const [winner, loser] = [agentOf(frame), partyBeaten(frame, before)];
  const isSame = role !== undefined && other === undefined && ward !== null && role.ward.name === ward.ward.name;
  if (!isSame || winner === null || winner === 'NOC' || loser === null || winner === loser) return [];
  return [toWardDraft(sentence, role, 'gain', winner, loser)];
}

function partyOfObject(frame: Frame): Party | null {
  const beaten = frame.args.find(
    ({ kind, prep, parties }) => /[PHS]/.test(kind) && prep === null && parties.length === 1,
  );
  return beaten?.parties[0] ?? null;
}

// "was beaten in his own ward, W, by a Green"
const isOwnWard = /^(?:council )?(?:ward|seat|division)$/;

// With nothing between them but "and in".
function areJoined(wards: readonly Unit[], { before, args }: Frame, { main }: ReadSentence): boolean {
  const [first, last] = [wards[0], wards.at(-1)];
  const between = main.filter(({ start }) => start > (first?.start ?? 0) && start < (last?.start ?? 0));
  const isPlural = [...before, ...args].some(({ words }) => /\b(?:councillors|members|candidates)\b/.test(words));
  return isPlural && between.every(({ kind }) => /[W&I]/.test(kind));
}

// The ward of the clause; else the one that the entry is about.
function rolesAround(frame: Frame, sentence: ReadSentence): WardRole[] {
  const wards = [...frame.args, ...frame.before].filter(
    ({ kind, prep }, at, all) =>
      kind === 'W' &&
      (/[IF]/.test(prep ?? '') ||
        (prep === 'O' && frame.group.lemma.endsWith(' out')) ||
        (prep === null && isOwnWard.test(all[at - 1]?.words ?? ''))),
  );
  const [unit] = wards;
  // "In W and in V the Greens ousted sitting councillors"
  if (wards.length > 1 && !areJoined(wards, frame, sentence)) return [];
  if (unit !== undefined) return flatten(wards, (ward) => rolesOf(ward, sentence));
  const carried = wardHere(frame, sentence) ?? carriedWard(sentence);
  return carried === null ? [] : [{ ...carried, from: null, to: null }];
}
