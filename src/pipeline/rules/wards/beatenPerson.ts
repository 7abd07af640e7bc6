import type { Party } from '../../../domain/Fact.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { wordsOf, type Unit } from '../../reader/units/Unit.ts';
import { partyNamedBefore } from './partyNamedBefore.ts';
import { officeOf, partyOfSubject } from './partyOfSubject.ts';

const sitting = /\b(?:first elected|sitting|incumbent|incumbents|defending|outgoing|councillor|cllr)\b/;
// "After 19 years on the council, …"
const served = /\bafter (?:\d+|\w+) years (?:on|as)\b/i;
const former = /\b(?:former|ex|one-time|onetime)\b/i;
const office =
  /\b(?:leader|mayor|chairman|chair|cabinet member|whip|councillor|cllr|spokesman|spokeswoman|spokesperson|portfolio holder)\b/;
const fallen = /\b(?:casualt\w+|victims?|scalps?|fallen|losers?|big names?)\b/i;

/** Whether whoever was beaten had the seat: "the sitting Labour councillor", "The council leader", "Labour’s N, cabinet member for parks,". */
export function isSitting(frame: Frame, sentence: ReadSentence, isPassive: boolean): boolean {
  const [first] = frame.args;
  const beaten = isPassive ? frame.subject : (first ?? null);
  const before = sentence.text.slice(0, frame.verbStart - sentence.start);
  // "Among the casualties was cabinet member N, beaten in W by Labour"
  if (beaten === null)
    return isPassive && (fallen.test(before) || office.test(before.toLowerCase())) && !former.test(before);
  // "Labour’s deputy leader N was the biggest name to go. She polled 962 and was beaten by …"
  if (beaten.kind === 'Y') {
    const { before: last } = sentence.discourse;
    const isSame = last?.paragraph === sentence.paragraph && !former.test(last.text);
    return isSame && (sitting.test(last.text.toLowerCase()) || office.test(last.text.toLowerCase()));
  }
  if (beaten.kind === 'S' || (beaten.kind === 'H' && office.test(beaten.words))) return true;
  const text = sentence.text.slice(frame.start - sentence.start, frame.end - sentence.start).toLowerCase();
  const said = isPassive ? text.slice(0, frame.verbStart - frame.start) : text.slice(frame.verbStart - frame.start);
  if (isPassive && served.test(sentence.text)) return true;
  if (former.test(before)) return false;
  if (beaten.kind !== 'X') return sitting.test(said);
  const title = officeOf(beaten, sentence);
  return (
    sitting.test(said) || (title !== null && office.test(title.words)) || office.test(wordsBefore(beaten, sentence))
  );
}

// "Council leader Jo Smith", "the deputy leader, Jo Smith,"
function wordsBefore(person: Unit, { units }: ReadSentence): string {
  const at = units.findIndex(({ start }) => start === person.start);
  let from = at;
  while (from > 0 && from > at - 6 && /[xHRSP,dX]/.test(units[from - 1]?.kind ?? '')) from -= 1;
  return wordsOf(units, from, at);
}

/** The party of whoever was beaten, where the verb is passive. */
export function partyBeaten(frame: Frame, sentence: ReadSentence): Party | null {
  const { subject, verbStart } = frame;
  if (subject === null) return partyNamedBefore(verbStart, sentence);
  // "the deputy leader of the Labour group"
  const at = sentence.main.findIndex(({ start }) => start === subject.start);
  const [of, group] = sentence.main.slice(at + 1, at + 3);
  if (at >= 0 && subject.kind === 'H' && subject.parties.length === 0 && of?.kind === 'O' && group?.kind === 'P')
    return group.parties.length === 1 ? (group.parties[0] ?? null) : null;
  const own = subject.parties.length === 1 ? (subject.parties[0] ?? null) : partyOfSubject(frame, sentence);
  if (own !== null) return own;
  return /[XHS]/.test(subject.kind)
    ? (partyNamedBefore(verbStart, sentence) ?? partyOfTheirs(subject, sentence))
    : null;
}

// "Their only councillor, N, was defeated"
const partyOfTheirs = ({ start }: Unit, { units, discourse }: ReadSentence): Party | null =>
  units.some((unit) => unit.start < start && /^(?:their|its)$/.test(unit.words)) ? discourse.party : null;
