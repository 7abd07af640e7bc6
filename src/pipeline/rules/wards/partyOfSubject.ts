import type { Party } from '../../../domain/Fact.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import { partyOfUnit } from '../../reader/frames/partyMeant.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { resultShape } from '../../reader/units/resultWord.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import { partyBeside } from '../mayors/readPerson.ts';
import { isPerson } from '../../reader/units/openName.ts';
import { protagonist } from './protagonist.ts';
import { partyOfHim } from './partyOfHim.ts';
import { flatten } from '../../flatten.ts';

const standsFor = /^(candidate|candidates|councillor|councillors|group|team)$/;

/** The party of a verb's subject: by name, as "the Labour candidate", or as "Labour’s Jane Smith". */
export function partyOfSubject(frame: Frame, sentence: ReadSentence): Party | null {
  const { subject } = frame;
  const named = partyOfUnit(subject, sentence);
  if (named !== null) return named;
  // "Ray Hardwick, 71, who won in W for the independents"
  if (subject === null)
    return frame.introducer === 'who' || isBehindWho(frame, sentence) ? partyStoodFor(frame, sentence) : null;
  if (subject.kind === 'Y' && /^(?:he|she)$/.test(subject.words)) return partyOfHim(subject, sentence);
  if (subject.kind === 'Y' && /^(?:they|it|the party)$/.test(subject.words))
    return sentence.units.some(({ parties, start }) => parties.length > 0 && start < subject.start)
      ? null
      : protagonist(sentence);
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
  return (
    beside?.party ??
    (/^(?:lose|oust|turn|hold)$/.test(frame.group.verbClass) || frame.group.lemma === 'turn'
      ? partyOfOffice(subject, sentence)
      : null) ??
    partyApposed(from, to, sentence) ??
    partyStoodFor(frame, sentence) ??
    partyOfTheirs(from, sentence) ??
    partyCheered(frame, sentence) ??
    partyCelebrated(sentence) ??
    partyInStory(frame, sentence)
  );
}

const isBehindWho = ({ verbStart }: Frame, { units }: ReadSentence): boolean =>
  units.findLast(({ start }) => start < verbStart)?.words === 'who';

/** The office that stands before a person's name: "Labour’s deputy leader in Bury, N,", "the Tories’ group leader, N,". */
export function officeOf({ start }: Pick<Unit, 'start'>, { main }: ReadSentence): Unit | null {
  const person = main.findIndex((unit) => unit.start === start);
  let at = person - 2;
  if (main[at + 1]?.kind !== ',' || !/[,~]/.test(main[person + 1]?.kind ?? ',')) return null;
  const isHere = main[at]?.kind === 'C' && /[IO]/.test(main[at - 1]?.kind ?? '');
  if (isHere) at -= 2;
  const office = main[at];
  // "the Tory leader, N": perhaps of the country.
  return office?.kind === 'H' && (isHere || localOffice.test(office.words)) ? office : null;
}

const localOffice = /\b(?:group|council|cabinet|councillor|cllr|whip|ward)\b/;

function partyOfOffice(person: Unit, sentence: ReadSentence): Party | null {
  const office = officeOf(person, sentence);
  return office?.parties.length === 1 ? (office.parties[0] ?? null) : null;
}

const counted = /^(?:an?|the|their) (?:first|second|third|fourth|new)$/;

// "an independent, Ron Hale, gained W"
function partyApposed(from: number, to: number, { units }: ReadSentence): Party | null {
  const [before, article, party, comma] = units.slice(Math.max(0, from - 4), from);
  // "A second Green, Ann Rowe, was elected"
  if (
    comma?.kind === ',' &&
    units[to]?.kind === ',' &&
    party?.kind === 'P' &&
    counted.test(`${before?.words ?? ''} ${article?.words ?? ''}`)
  )
    return party.parties.length === 1 ? (party.parties[0] ?? null) : null;
  const isNamed = from > 3 ? /[,;:&^XCK)|]/.test(before?.kind ?? '') : from === 3;
  const [own] = from === 3 ? [article] : [party];
  const [a, sign] = from === 3 ? [before, party] : [article, comma];
  if (
    !isNamed ||
    sign?.kind !== ',' ||
    units[to]?.kind !== ',' ||
    !/^(?:an?|another|(?:an?|the|their) (?:first|second|third|new))$/.test(a?.words ?? '')
  )
    return null;
  return own?.kind === 'P' && own.parties.length === 1 ? (own.parties[0] ?? null) : null;
}

// "Reform have won their first seat here. Ann Rowe took W": whose first it is, the sentence before says.
function partyCelebrated({ discourse, paragraph, main }: ReadSentence): Party | null {
  const { before, party } = discourse;
  if (before?.paragraph !== paragraph || main.some(({ kind, prep }) => kind === 'P' && prep === null)) return null;
  return first.test(before.text) && before.frames.every(({ mood }) => mood === 'stated') ? party : null;
}

const first =
  /\b(?:first|second|third|another|new|only) (?:ever )?(?:seats?|councillors?|gains?|wins?)\b|\bfor the first time\b|\bbroken? through\b|\bbreakthrough\b/i;

// "W was the Lib Dems’ one bright spot: former leader Ann Rowe held it"
function partyCheered({ verbStart }: Frame, { main }: ReadSentence): Party | null {
  const colon = main.findLastIndex(({ kind, start }) => /[:;]/.test(kind) && start < verbStart);
  const told = main.slice(0, Math.max(0, colon));
  const owners = told.filter(({ parties }) => parties.length > 0);
  const [owner] = owners;
  const isCheered =
    owner?.owns === true && told.some(({ words }) => cheer.test(words)) && told.some(({ kind }) => kind === 'W');
  return isCheered && owners.length === 1 && owner.parties.length === 1 ? (owner.parties[0] ?? null) : null;
}

// "It was Ukip that did the damage. Ann Rowe won W from Labour": whom the story is about, if it is not who lost.
function partyInStory({ group, subject }: Frame, sentence: ReadSentence): Party | null {
  if (!/^(?:gain|hold)$/.test(group.verbClass) || group.voice === 'passive' || !isPerson(subject ?? undefined))
    return null;
  if (sentence.units.some(({ parties, start }) => parties.length > 0 && start < (subject?.start ?? 0))) return null;
  const party = protagonist(sentence);
  const others = flatten(sentence.units, ({ parties }) => parties);
  // Where nobody lost it the person may be anybody’s.
  return others.length === 0 || others.some((one) => one === party) ? null : party;
}

const cheer = /\b(?:spot|consolation|comfort|success|triumph|relief|joy|highlight|trophy|prize)\b/;

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

/** Who "them" are in "a Tory gain in W, and the Lib Dems have lost V to them": whose gains the sentence told of first. */
export function gainerBefore(unit: Unit, { main }: ReadSentence): Party | null {
  const holders = new Set(
    flatten(main, ({ kind, holder, start }, at) =>
      kind === 'G' && start < unit.start && resultShape(main.slice(at, at + 1)) === '+' ? [holder] : [],
    ),
  );
  const [only] = holders;
  return holders.size !== 1 || only === 'NOC' ? null : (only ?? null);
}

/** The party that somebody stands for: "beaten by a Green", "lost to a Reform candidate aged 22", "by the Labour newcomer"; null for others. */
export function partyOfRival({ kind, parties, words }: Unit): Party | null {
  const [only] = parties;
  if (only === undefined || parties.length > 1) return null;
  return kind === 'P' || (kind === 'H' && rivals.test(words)) ? only : null;
}

const rivals = /\b(?:candidate|challenger|opponent|rival|newcomer|hopeful|contender|man|woman|activist|campaigner)$/;

/** The party of a person who is a verb’s object, by the words beside the name: "returned Labour’s Jim Smith". */
export function personsParty(frame: Frame, sentence: ReadSentence): Party | null {
  const [object] = frame.args;
  if (object?.kind !== 'X') return null;
  const from = sentence.units.findIndex(({ start }) => start === object.start);
  const to = sentence.units.findIndex(({ start }) => start >= object.end);
  return from < 0 || to < 0 ? null : (partyBeside(sentence.units, from, to)?.party ?? null);
}
