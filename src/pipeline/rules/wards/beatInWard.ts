import type { Party } from '../../../domain/Fact.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import { agentOf } from '../../reader/frames/frameRoles.ts';
import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import { wordsOf, type Unit } from '../../reader/units/Unit.ts';
import type { Rule } from '../Rule.ts';
import { partyOfSubject, personsParty } from './partyOfSubject.ts';
import { carriedWard, rolesOf, toWardDraft, wardHere, type WardRole } from './wardDraft.ts';

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
      'Hendon ward, Sunderland, has gone Green. Ann Rowe beat the sitting Labour councillor.',
      'ward Hendon (Sunderland) gain GRN from LAB',
    ],
  ],
  leaves: [
    'Jim Smith beat the Lib Dem councillor in Hendon ward, Sunderland, by 63 votes.',
    'Labour was beaten in Hendon ward, Sunderland, by 12 votes.',
    'The Lib Dems hope to beat Labour in Hendon ward, Sunderland.',
  ],
  cannotReadYet: [],
  find: (sentence) =>
    sentence.frames.flatMap((frame): Draft[] => {
      const { group } = frame;
      if (group.verbClass !== 'oust' || frame.mood !== 'stated') return [];
      const isPassive = group.voice === 'passive';
      const winner = isPassive ? agentOf(frame) : partyOfSubject(frame, sentence);
      const loser = isPassive ? partyBeaten(frame, sentence) : (partyOfObject(frame) ?? personsParty(frame, sentence));
      if (winner === 'NOC' || (winner !== null && winner === loser)) return [];
      const hadIt = !fought.test(group.lemma) || isSitting(frame, sentence, isPassive);
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
};

// Verbs that do not say that the loser had it.
const fought = /^(beat|defeat|rout)$/;
const sitting = /\b(?:sitting|incumbent|incumbents|defending|outgoing|councillor|cllr)\b/;
// "After 19 years on the council, …"
const served = /\bafter (?:\d+|\w+) years (?:on|as)\b/i;
const office = /\b(?:leader|mayor|chairman|chair|cabinet member|whip|councillor|cllr)\b/;

// "beat the sitting Labour councillor", "The council leader was beaten": who was beaten had the seat.
function isSitting(frame: Frame, sentence: ReadSentence, isPassive: boolean): boolean {
  const [first] = frame.args;
  const beaten = isPassive ? frame.subject : (first ?? null);
  if (beaten === null) return false;
  if (beaten.kind === 'S' || (beaten.kind === 'H' && office.test(beaten.words))) return true;
  const text = sentence.text.slice(frame.start - sentence.start, frame.end - sentence.start).toLowerCase();
  const said = isPassive ? text.slice(0, frame.verbStart - frame.start) : text.slice(frame.verbStart - frame.start);
  if (isPassive && served.test(sentence.text)) return true;
  return sitting.test(said) || (beaten.kind === 'X' && office.test(wordsBefore(beaten, sentence)));
}

// "Council leader Jo Smith", "the deputy leader, Jo Smith,"
function wordsBefore(person: Unit, { units }: ReadSentence): string {
  const at = units.findIndex(({ start }) => start === person.start);
  let from = at;
  while (from > 0 && from > at - 6 && /[xHRSP,dX]/.test(units[from - 1]?.kind ?? '')) from -= 1;
  return wordsOf(units, from, at);
}

function partyOfObject(frame: Frame): Party | null {
  const beaten = frame.args.find(
    ({ kind, prep, parties }) => /[PHS]/.test(kind) && prep === null && parties.length === 1,
  );
  return beaten?.parties[0] ?? null;
}

function partyBeaten(frame: Frame, sentence: ReadSentence): Party | null {
  const { subject } = frame;
  if (subject === null) return null;
  return subject.parties.length === 1 ? (subject.parties[0] ?? null) : partyOfSubject(frame, sentence);
}

// The ward of the clause; else the one that the entry is about.
function rolesAround(frame: Frame, sentence: ReadSentence): WardRole[] {
  const wards = [...frame.args, ...frame.before].filter(({ kind, prep }) => kind === 'W' && /[IF]/.test(prep ?? ''));
  const [unit] = wards;
  if (wards.length > 1) return [];
  if (unit !== undefined) return rolesOf(unit, sentence);
  const carried = wardHere(frame, sentence) ?? carriedWard(sentence);
  return carried === null ? [] : [{ ...carried, from: null, to: null }];
}
