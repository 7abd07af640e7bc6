import type { Party } from '../../../domain/Fact.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import { partyOfUnit } from '../../reader/frames/partyMeant.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { partyBeside } from '../mayors/readPerson.ts';

const standsFor = /^(candidate|candidates|councillor|councillors|group|team)$/;

/** The party of a verb's subject: by name, as "the Labour candidate", or as "Labour’s Jane Smith". */
export function partyOfSubject(frame: Frame, sentence: ReadSentence): Party | null {
  const { subject } = frame;
  const named = partyOfUnit(subject, sentence);
  if (named !== null || subject === null) return named;
  const [own] = subject.parties;
  if (/[HS]/.test(subject.kind)) {
    if (!standsFor.test(subject.words)) return null;
    if (subject.parties.length > 0) return subject.parties.length === 1 ? (own ?? null) : null;
    // "Its candidates took W"
    const at = sentence.units.findIndex(({ start }) => start === subject.start);
    return /^(?:its|their)$/.test(sentence.units[at - 1]?.words ?? '') ? sentence.discourse.party : null;
  }
  if (!/[XxK]/.test(subject.kind)) return null;
  const from = sentence.units.findIndex(({ start }) => start === subject.start);
  const to = sentence.units.findIndex(({ start }) => start >= subject.end);
  const beside = from < 0 || to < 0 ? null : partyBeside(sentence.units, from, to);
  return beside?.party ?? partyStoodFor(frame, sentence) ?? partyOfTheirs(from, sentence) ?? partyCelebrated(sentence);
}

// "Reform have won their first seat here. Ann Rowe took W": whose first it is, the sentence before says.
function partyCelebrated({ discourse, paragraph, main }: ReadSentence): Party | null {
  const { before, party } = discourse;
  if (before?.paragraph !== paragraph || main.some(({ kind, prep }) => kind === 'P' && prep === null)) return null;
  return first.test(before.text) && before.frames.every(({ mood }) => mood === 'stated') ? party : null;
}

const first =
  /\b(?:first|second|third|another|new|only) (?:ever )?(?:seats?|councillors?|gains?|wins?)\b|\bfor the first time\b|\bbroken? through\b|\bbreakthrough\b/i;

// "Their candidate, Ann Rowe, has gained W"
function partyOfTheirs(person: number, { units, discourse }: ReadSentence): Party | null {
  const before = units.slice(Math.max(0, person - 4), person);
  const owner = before.findIndex(({ words }) => /^(?:their|its)$/.test(words));
  return owner >= 0 && standsFor.test(before[owner + 1]?.words ?? '') ? discourse.party : null;
}

// "Ann Rowe won W for the Lib Dems", "for the party"
function partyStoodFor(frame: Frame, sentence: ReadSentence): Party | null {
  const unit = frame.args.find(({ kind, start, words }) => {
    if (kind !== 'P' && !(kind === 'Y' && /^(?:the party|them|his party|her party)$/.test(words))) return false;
    const before = sentence.units.filter((one) => one.end <= start && one.kind !== 'd').at(-1);
    return before?.words === 'for';
  });
  if (unit?.kind === 'Y') return sentence.discourse.party;
  return unit?.parties.length === 1 ? (unit.parties[0] ?? null) : null;
}

/** The party of a person who is a verb’s object, by the words beside the name: "returned Labour’s Jim Smith". */
export function personsParty(frame: Frame, sentence: ReadSentence): Party | null {
  const [object] = frame.args;
  if (object?.kind !== 'X') return null;
  const from = sentence.units.findIndex(({ start }) => start === object.start);
  const to = sentence.units.findIndex(({ start }) => start >= object.end);
  return from < 0 || to < 0 ? null : (partyBeside(sentence.units, from, to)?.party ?? null);
}
