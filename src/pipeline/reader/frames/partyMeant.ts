import type { Control, Party } from '../../../domain/Fact.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import type { Aside, Unit } from '../units/Unit.ts';
import { flatten } from '../../flatten.ts';

/** The one party that a unit stands for; null for none, several, or people of a party. */
export function partyOfUnit(unit: Unit | null, sentence: ReadSentence): Party | null {
  if (unit === null) return null;
  if (unit.kind === kindOf.party) return unit.parties.length === 1 ? (unit.parties[0] ?? null) : null;
  if (
    unit.kind === kindOf.pronoun &&
    /^(they|the party|the same party|it|we|ours|them|the group|the ruling group|theirs)$/.test(unit.words)
  ) {
    if (/^(?:we|ours)$/.test(unit.words) && sentence.discourse.ours !== null && !isQuoted(unit, sentence))
      return sentence.discourse.ours;
    // "We held W, and we gained V from the Tories": nobody knows who.
    if (unit.words === 'we' && sentence.discourse.ours === null && !isQuoted(unit, sentence)) return null;
    const cleft = unit.words === 'it' ? partyOfCleft(unit, sentence) : null;
    if (cleft !== null) return cleft;
    const { partyNamed } = sentence.discourse;
    // Independents are no "it".
    const party = unit.words === 'it' && sentence.discourse.party === 'IND' ? null : sentence.discourse.party;
    if (party !== null && resumes(unit, sentence)) return party;
    return (
      partyBefore(unit, sentence) ?? party ?? (unit.words === 'the party' ? (partyNamed ?? justWon(sentence)) : null)
    );
  }
  // "Labour leader X lost her seat and her party …", "Labour leader X looked ashen. Her party …"
  if (unit.kind === kindOf.pronoun && /^(his|her) party$/.test(unit.words))
    return partyLed(unit, sentence) ?? partyBefore(unit, sentence) ?? partyOfPerson(sentence);
  return null;
}

// "X, in Tory hands for decades, is now Labour’s. The party also won Y": whoever the result before is of.
function justWon({ discourse: { lastResult, before } }: ReadSentence): Party | null {
  const winner = lastResult !== null && lastResult.outcome !== 'loss' ? lastResult.control : null;
  return winner === 'NOC' || before === null || before.frames.length > 1 ? null : winner;
}

// "They had feared for X, and Ukip gained seats there, but they held it": the same "they" as before.
function resumes({ start, words }: Unit, { frames, main }: ReadSentence): boolean {
  const [first] = frames;
  // "The party lost seats in W, which Labour gained, although it kept X"
  const isOfParty = first?.subject?.words === 'the party' && /^(?:it|they)$/.test(words);
  if (isOfParty && !first.isAside && first.start < start)
    return !main.some((one) => one.parties.length > 0 && one.start < start);
  // "X is theirs, the Tories having lost it, and they have Y"
  if (words === 'they' && main.some((one) => one.words === 'theirs' && one.start < start)) return true;
  const joint = main.findLast((one) => one.end <= start);
  return joint?.words === 'but' && first?.subject?.words === words && first.subject.start < start && !first.isAside;
}

// "it was independents who did the damage, taking W"
function partyOfCleft({ start }: Unit, { main }: ReadSentence): Party | null {
  const [pronoun, verb, party, who] = main.filter((one) => one.start >= start && !/[da]/.test(one.kind));
  const isCleft =
    pronoun?.start === start && verb?.group?.verbClass === 'be' && /^(?:who|that|which)$/.test(who?.words ?? '');
  return isCleft && party?.kind === kindOf.party && party.parties.length === 1 ? (party.parties[0] ?? null) : null;
}

const isQuoted = ({ start }: Unit, { text, start: from }: ReadSentence): boolean => {
  const before = text.slice(0, start - from);
  return before.includes('“') ? !before.includes('”') : (before.match(/"/g)?.length ?? 0) % 2 === 1;
};

/** Whose "hands" or "control" is meant: "stays in Labour hands", "in the party’s hands"; null where nobody’s are. */
export function ownerOfControl(unit: Unit, sentence: ReadSentence): Control | null {
  if (unit.holder !== null) return unit.holder;
  const owner = sentence.main[sentence.main.indexOf(unit) - 1];
  if (owner?.kind === kindOf.pronoun && owner.owns && owner.words === 'the party') return partyOfUnit(owner, sentence);
  // "The Tories took X, and Y stayed in their hands.", "X, which they were defending, stays under their control."
  return owner?.kind === kindOf.determiner &&
    /^(?:their|its)$/.test(owner.words) &&
    /^(?:hands|control|rule|command)$/.test(unit.words)
    ? (onlyParty(sentence, unit.start) ?? (named(sentence, unit.start) ? null : sentence.discourse.party))
    : null;
}

const named = ({ units }: ReadSentence, end: number): boolean =>
  units.some(({ parties, start }) => start < end && parties.length > 0);

// "Labour had hoped …, but it failed", "The Tory leader said they had …": the subject of an earlier verb of the main clause.
function partyBefore(unit: Unit, sentence: ReadSentence): Party | null {
  let found: Party | null = null;
  for (const { subject, isAside, group, args, mood } of sentence.frames) {
    // "X has been held by Labour, though the party lost seven"
    const [agent, ...others] = args.filter(({ kind, start }) => kind === kindOf.party && start < unit.start);
    if (
      !isAside &&
      mood === 'stated' &&
      group.voice === 'passive' &&
      /^(?:gain|hold)$/.test(group.verbClass) &&
      agent?.prep === kindOf.by &&
      others.length === 0 &&
      agent.parties.length === 1
    )
      found = agent.parties[0] ?? null;
    // "a hung council has become a Labour one, and the group is up seven"
    const isState = !isAside && mood === 'stated' && /^(?:remain|move|turn)$/.test(group.verbClass);
    if (isState && /^[CR]$/.test(subject?.kind ?? '') && agent?.prep === null && others.length === 0)
      found = agent.parties.length === 1 ? (agent.parties[0] ?? null) : found;
    if (
      subject === null ||
      isAside ||
      (group.form === 'ing' && group.verbClass === 'move') ||
      subject.start >= unit.start ||
      !/[PH]/.test(subject.kind)
    )
      continue;
    if (subject.parties.length === 1) found = subject.parties[0] ?? null;
  }
  return partyInClause(unit, sentence) ?? found ?? partyOfSpeaker(unit, sentence);
}

// "Labour lost X, where the Greens gained five seats, one of them in W, which they took": the subject of the clause that counts it.
function partyInClause({ start }: Unit, { main, frames }: ReadSentence): Party | null {
  const at = main.findIndex(({ asides }) => asides.some((aside) => isAround(aside, start)));
  const isCounted = main.slice(Math.max(0, at - 4), at).some(({ words }) => /^(?:them|including|among)$/.test(words));
  const owner = main.slice(0, Math.max(0, at)).findLast(({ asides }) => asides.some(({ kind }) => kind === 'relative'));
  if (!isCounted || owner === undefined) return null;
  const own = frames.findLast(
    ({ subject, mood, isAside }) =>
      isAside &&
      mood === 'stated' &&
      subject?.kind === kindOf.party &&
      subject.start > owner.start &&
      subject.start < start,
  );
  return own?.subject?.parties.length === 1 ? (own.subject.parties[0] ?? null) : null;
}

const isAround = ({ kind, units }: Aside, start: number): boolean =>
  kind === 'relative' && (units[0]?.start ?? start) < start && (units.at(-1)?.end ?? 0) > start;

// "Tory MP X said the party had …", "on a good night for Labour it took X": the one party that was named, not as who won or lost to it.
function partyOfSpeaker(unit: Unit, sentence: ReadSentence): Party | null {
  const earlier = sentence.frames.find(
    ({ subject, group }) =>
      subject?.kind === kindOf.pronoun &&
      subject.start < unit.start &&
      !(subject.words === 'it' && group.verbClass === 'be') &&
      subject.words !== 'the party',
  );
  // "It now has a Labour majority, the party having gained nine seats"
  const owner = earlier?.subject?.words === 'it' ? earlier.args.find(({ kind }) => kind === 'Q')?.holder : undefined;
  if (owner != null && owner !== 'NOC' && unit.words === 'the party') return owner;
  // "Some Tories had been nervous, but they held it and they gained Y": the same.
  if (earlier?.subject != null)
    return earlier.subject.words === unit.words ? partyOfSpeaker(earlier.subject, sentence) : null;
  const before = sentence.main.filter(({ start, parties }) => start < unit.start && parties.length > 0);
  const named = new Set(flatten(before, ({ parties }) => parties));
  if (named.size === 0) return isNamedAsRival(unit, sentence) ? null : onlyParty(sentence, unit.start);
  const [only] = named;
  // "First blood to Labour: they have taken W"
  const isBehind = sentence.main.some(
    ({ kind, start }) =>
      kind === ':' && start < unit.start && before.every((one) => one.start < start && !/^[FB]$/.test(one.prep ?? '')),
  );
  const isRival = !isBehind && before.some(({ prep }) => /^[FTB]$/.test(prep ?? ''));
  return named.size === 1 && !isRival ? (only ?? null) : null;
}

// "X, which his party gained from the Conservatives, and Y, where it now has a majority": not who lost X.
const isNamedAsRival = ({ start }: Unit, { units }: ReadSentence): boolean =>
  units.some((unit, at) => {
    const link = units[at - 1]?.kind === kindOf.determiner ? units[at - 2] : units[at - 1];
    return unit.kind === kindOf.party && unit.start < start && link?.kind === kindOf.from;
  });

// "Relief for Mr Corbyn in X, where his party won", "Sir Vince Cable beamed. His party …": the one leader that was named.
function partyLed({ start }: Unit, { units, discourse, post }: ReadSentence): Party | null {
  const here = units.filter((unit) => unit.leads !== null && unit.start < start);
  const near = here.length > 0 || discourse.before?.post !== post ? here : discourse.before.units;
  const parties = new Set(flatten(near, ({ leads }) => leads ?? []));
  const [only] = parties;
  return parties.size === 1 ? (only ?? null) : null;
}

// The party of the one that the sentence before was about.
function partyOfPerson({ discourse, post, units }: ReadSentence): Party | null {
  const { before } = discourse;
  if (before?.post !== post || units.some(({ kind }) => kind === kindOf.person)) return null;
  const verb = before.main.findIndex(({ group }) => group !== null);
  const people = before.main.filter(({ kind }, at) => kind === kindOf.person && at < verb);
  const [person] = people;
  // "Labour’s Gareth Flint conceded. His party …"
  const named = flatten(before.main, (unit, at) =>
    at < verb && unit.parties.length > 0 ? [{ unit, next: before.main[at + 1] }] : [],
  );
  const [only] = named;
  if (people.length === 0 && named.length === 1 && only?.unit.owns === true && only.next?.kind === kindOf.name)
    return only.unit.parties.length === 1 ? (only.unit.parties[0] ?? null) : null;
  return people.length === 1 && person?.parties.length === 1 ? (person.parties[0] ?? null) : null;
}

/** The one party that a sentence names, before `end` where that is given; null for none or several. */
export function onlyParty(sentence: Pick<ReadSentence, 'units'>, end = Number.POSITIVE_INFINITY): Party | null {
  const named = new Set<Party>();
  for (const unit of sentence.units) if (unit.start < end) for (const party of unit.parties) named.add(party);
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}

/** Whom "them" means in "the Tories have won every seat; Labour loses it to them": the one party that was named but for the subject. */
export function rivalNamed(unit: Unit, sentence: ReadSentence): Party | null {
  const subject = sentence.frames.findLast(
    ({ start, subject: one }) => start < unit.start && one?.kind === kindOf.party,
  )?.subject;
  const named = sentence.units.filter(
    ({ kind, start }) => kind === kindOf.party && start < unit.start && start !== subject?.start,
  );
  const parties = new Set(
    flatten(named, (one) => one.parties).filter((one) => !(subject?.parties ?? []).includes(one)),
  );
  const [only] = parties;
  return parties.size === 1 ? (only ?? null) : null;
}
