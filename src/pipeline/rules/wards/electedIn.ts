import type { Frame } from '../../reader/frames/Frame.ts';
import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import { partyOfSubject } from './partyOfSubject.ts';
import { carriedWard, rolesOf, toWardDraft, wardHere } from './wardDraft.ts';

/** "Lib Dem Jane Smith has been elected in W", "W: Jane Smith (LD) 1,204 ELECTED", "elected to represent W" */
export function electedIn(frame: Frame, sentence: ReadSentence): Draft[] {
  const party = partyOfSubject(frame, sentence);
  if (party === null || (frame.group.tense === 'perfect' && ever.test(frame.words))) return [];
  const after = sentence.frames.find(({ verbStart }) => verbStart > frame.verbStart);
  const represents = after?.group.lemma === 'represent' ? after.args.slice(0, 1) : [];
  const wards = [...frame.args, ...frame.before, ...represents].filter(
    ({ kind, prep }) => kind === 'W' && (/[IT]/.test(prep ?? '') || prep === null),
  );
  const [unit] = wards;
  // "Two Conservatives and one Labour candidate elected": of several parties.
  if (wards.length > 1 || frame.before.some(({ kind, start }) => kind === 'P' && joinsTo(start, frame, sentence)))
    return [];
  const carried = wardHere(frame, sentence) ?? carriedWard(sentence);
  const roles =
    unit === undefined ? (carried === null ? [] : [{ ...carried, from: null, to: null }]) : rolesOf(unit, sentence);
  return roles.map((role) =>
    toWardDraft(frame, role, role.from === null || role.from === party ? 'win' : 'gain', party, role.from),
  );
}

// "Nobody but a Tory has been elected there since"
const ever = /\b(?:since|ever|before)\b/;

const joinsTo = (start: number, { subject }: Frame, { main }: ReadSentence): boolean => {
  const at = main.findIndex((unit) => unit.start === start);
  const end = main.findIndex((unit) => unit.start === subject?.start);
  return (
    at >= 0 && end > at && main[at + 1]?.kind === '&' && main.slice(at + 2, end).every(({ kind }) => /[#dP]/.test(kind))
  );
};

/** Whether a verb says that somebody was elected. */
export const isElected = ({ group, mood, words, objectKind, subject }: Frame): boolean =>
  mood === 'stated' &&
  ((group.lemma === 'elect' && group.voice === 'passive') ||
    (group.lemma === 'elect' && objectKind === null && group.tense === 'past' && /[XHS]/.test(subject?.kind ?? '')) ||
    (group.lemma === 'return' && /\b(was|were|been)\b/.test(words)));
