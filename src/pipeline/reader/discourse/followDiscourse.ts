import type { Party } from '../../../domain/Fact.ts';
import type { Sentence } from '../../Stage.ts';
import { onlyParty, partyOfUnit } from '../frames/partyMeant.ts';
import { kindTest } from '../units/kindTest.ts';
import { kindOf } from '../units/lexiconWords.ts';
import { openingLabel } from './readLabel.ts';
import type { Discourse, ReadSentence } from '../ReadSentence.ts';
import type { NamedCouncil, Unit } from '../units/Unit.ts';
import { flatten } from '../../flatten.ts';

/** The council that a post has spoken of alone so far. */
export interface Topic {
  post: number;
  councils: NamedCouncil[];
  /** The one party that was named last, or that the last sentence with several begins with; null where it has none such. */
  party: Party | null;
}

/** What "they", "it", "there" may mean in a sentence, going by the one before it in the same post. */
export function followDiscourse(
  topic: Topic | null,
  sentence: Sentence,
  before: ReadSentence | null,
  ofTitle: NamedCouncil | null = null,
): { topic: Topic; discourse: Pick<Discourse, 'party' | 'partyNamed' | 'councils' | 'topic'> } {
  const isSamePost = before?.post === sentence.post;
  const isNear = isSamePost && sentence.paragraph - before.paragraph <= 1;
  const councils = isNear ? councilsIn(before) : [];
  const carried = isSamePost ? (topic?.councils ?? []) : [];
  const next: Topic = {
    post: sentence.post,
    // Two are enough to know that it is not one.
    councils: carried.length > 1 || !isSamePost ? carried : distinct([...carried, ...councilsIn(before)]),
    party: isSamePost ? partyNamedIn(before, topic?.party ?? null) : null,
  };
  const isSameParagraph = isSamePost && sentence.paragraph === before.paragraph;
  return {
    topic: next,
    discourse: {
      party: isNear ? partyOf(before, isSameParagraph) : null,
      partyNamed: next.party,
      councils: councils.length > 0 || !isSameParagraph ? councils : before.discourse.councils,
      topic: next.councils.length > 1 ? null : (next.councils[0] ?? ofTitle),
    },
  };
}

const councilsIn = (sentence: ReadSentence): NamedCouncil[] =>
  sentence.kinds.includes('C')
    ? distinct(
        flatten(
          sentence.units
            // "X is in first, not Y for once"
            .filter(({ kind }, at) => kind === 'C' && sentence.kinds[at + 1] !== 'M' && sentence.kinds[at - 1] !== '0'),
          ({ councils }) => councils,
        ),
      )
    : [];

function distinct(councils: readonly NamedCouncil[]): NamedCouncil[] {
  const seen = new Map<string, NamedCouncil>();
  for (const council of councils) {
    const gss = council.candidates[0]?.gss ?? '';
    if (!seen.has(gss)) seen.set(gss, council);
  }
  return [...seen.values()];
}

// What "the party" can mean after a sentence: the only one that it names, or its first word.
function partyNamedIn(sentence: ReadSentence, before: Party | null): Party | null {
  if (!sentence.kinds.includes(kindOf.party)) return before;
  return onlyParty(sentence) ?? leadingParty(sentence.main);
}

// "Labour shrugged off …", "In London, the Tories …": who a sentence is about, whatever its verb.
function leadingParty(main: readonly Unit[]): Party | null {
  let at = 0;
  while (isLight(main[at]?.kind ?? '')) at += 1;
  const lead = main[at];
  const next = main[at + 1];
  if (lead?.kind !== kindOf.party || lead.prep !== null || lead.owns || lead.parties.length !== 1) return null;
  return next === undefined || /[&,:;|(]/.test(next.kind) ? null : (lead.parties[0] ?? null);
}

const isLight = kindTest('dant');
const isPlaceWord = kindTest('IOxXCK');

// "For the Lib Dems it was another bruising night"
function partyOfOpening({ main }: ReadSentence): Party | null {
  const [first, ...rest] = main.filter(({ kind }) => !isLight(kind));
  const [party, it, verb] = rest.filter(({ kind }) => kind !== ',');
  const isOf = first?.words === 'for' && it?.words === 'it' && verb?.group?.verbClass === 'be';
  return isOf && party?.parties.length === 1 ? (party.parties[0] ?? null) : null;
}

const longestHeading = 60;

// "And the Lib Dems?", "CONSERVATIVES: lost", "How bad was it for the Tories?": what stands below is of them.
const isHeadingOfParty = ({ kinds, text }: ReadSentence): boolean =>
  kinds.includes(kindOf.party) &&
  !kinds.includes(kindOf.council) &&
  text.length <= longestHeading &&
  !/[.!”"’']$/.test(text.trimEnd());

const subordinate = /^(when|while|because|after|before|as|since|if|although|though|whereas|until|unless|where)$/;

// "In X, where Labour had been hopeful, it added two seats": whoever "it" is, it need not be who was spoken of before.
const namesRival = ({ frames, discourse }: ReadSentence, { start }: Unit): boolean =>
  frames.some(
    ({ subject }) =>
      subject?.kind === kindOf.party &&
      subject.start < start &&
      subject.parties.some((party) => party !== discourse.party),
  );

const fortune =
  /^(?:troubles?|woes?|problems?|misery|miseries|nights?|losses|gains|agony|pain|fortunes?|luck|progress|advance|surge|recovery|run|evening|day|good news|bad news|humiliation|success(?:es)?|joy|nightmare|torment|setbacks|bad night|good night|record|showing|performance|haul|picture|story|results?|tally)$/;

// "It was a bruising night for the Lib Dems in the south-west, as they lost W to the Conservatives."
function partyOfNight({ main, frames }: ReadSentence): Party | null {
  const comma = main.findIndex(({ kind }) => kind === ',');
  const head = comma < 0 ? main : main.slice(0, comma);
  const [it, verb] = head.filter(({ kind }) => !isLight(kind));
  const [party, ...others] = head.filter(({ parties }) => parties.length > 0);
  if (party?.parties.length !== 1 || others.length > 0 || it?.words !== 'it' || verb?.group?.verbClass !== 'be')
    return null;
  const at = head.indexOf(party);
  const isFor = head.slice(Math.max(0, at - 2), at).some(({ words }) => words === 'for');
  const isOfSpell = head.slice(0, at).some(({ words }) => spell.test(words));
  const isOther = frames.some(
    ({ subject, introducer }) =>
      subject?.kind === kindOf.party && subject.start > party.end && !subordinate.test(introducer ?? ''),
  );
  return isFor && isOfSpell && !isOther ? (party.parties[0] ?? null) : null;
}

const spell = /^(?:night|day|evening|morning|election|contest|afternoon|week|time|story|picture)$/;

// "It was not all good news for Labour."
function partyOfNews({ main, kinds }: ReadSentence): Party | null {
  const [it, verb] = main.filter(({ kind }) => !/[dan^]/.test(kind));
  const [only, ...others] = main.filter(({ parties }) => parties.length > 0);
  if (only?.parties.length !== 1 || others.length > 0 || /[CW]/.test(kinds)) return null;
  const at = main.indexOf(only);
  const isFor = main.slice(Math.max(0, at - 2), at).some(({ words }) => words === 'for');
  return isFor && it?.words === 'it' && verb?.group?.verbClass === 'be' ? (only.parties[0] ?? null) : null;
}

// "Labour’s troubles did not end there."
function partyOfFortune({ main }: ReadSentence): Party | null {
  const [party, ...rest] = main.filter(({ kind }) => !/[dan^]/.test(kind));
  const noun = rest[0]?.kind === kindOf.word && rest[1]?.group === null ? rest[1] : rest[0];
  // "Labour’s record in the north was mixed."
  const verb = rest.slice(noun === rest[0] ? 1 : 2).find(({ kind }) => !isPlaceWord(kind));
  if (party?.owns !== true || party.parties.length !== 1 || !fortune.test(noun?.words ?? '')) return null;
  return verb?.group?.form === 'finite' || /^[0123bv]$/.test(verb?.kind ?? '') ? (party.parties[0] ?? null) : null;
}

// The one party that is the subject of the sentence's main clauses; none where two are.
function partyOf(sentence: ReadSentence, isSameParagraph: boolean): Party | null {
  // "Gains: X (from Con)": still about the party that it was about.
  const label = openingLabel(sentence.main);
  if (label?.sign != null) return label.party === 'NOC' ? null : (label.party ?? sentence.discourse.party);
  // "CONSERVATIVES: lost X, Y."
  if (label?.party != null && label.party !== 'NOC' && label.from === null && label.to === null) return label.party;
  if (!isSameParagraph && isHeadingOfParty(sentence)) return onlyParty(sentence);
  const whose = partyOfOpening(sentence) ?? partyOfFortune(sentence) ?? partyOfNews(sentence) ?? partyOfNight(sentence);
  if (whose !== null) return whose;
  const subjects = new Set<Party>();
  let isOpen = false;
  const mayHaveSubject = sentence.kinds.includes('P') || sentence.kinds.includes('Y');
  for (const { subject, isAside, introducer, args, group } of mayHaveSubject ? sentence.frames : []) {
    if (isAside || (introducer !== null && subordinate.test(introducer))) continue;
    // "and it’s a Tory gain"
    const noun = group.verbClass === 'be' && subject?.words === 'it' ? args[0] : undefined;
    if (noun?.kind === kindOf.gains && noun.holder !== null && noun.holder !== 'NOC') {
      subjects.add(noun.holder);
      continue;
    }
    // "Independents have cost Labour control of X": whose it was.
    const holder = group.verbClass === 'deprive' && group.mood === 'stated' ? (args[0]?.holder ?? null) : null;
    if (holder !== null && holder !== 'NOC' && args[0]?.kind === kindOf.control) {
      subjects.add(holder);
      continue;
    }
    // "It is now controlled by the Tories"
    const agent =
      group.voice === 'passive' ? args.find(({ kind, prep }) => kind === 'P' && prep === kindOf.by) : undefined;
    if (agent !== undefined && /^(?:gain|hold|run)$/.test(group.verbClass) && group.mood === 'stated')
      for (const party of agent.parties) if (party !== 'IND') subjects.add(party);
    // "…, with Ukip picking up three": beside what the sentence is about.
    if (subject?.kind === 'P' && subject.prep !== kindOf.with) for (const party of subject.parties) subjects.add(party);
    // "We" is whoever speaks, which the next paragraph knows nothing of.
    if (subject?.kind === 'Y' && subject.words === 'we' && !isSameParagraph) return null;
    if (subject?.kind === 'Y' && /^(his|her|my) party$/.test(subject.words)) return partyOfUnit(subject, sentence);
    if (subject?.kind === 'Y' && /^(they|the party|it|we)$/.test(subject.words)) {
      isOpen = true;
      // "The Lib Dems did what they said": the party that was just named.
      const named = leadingParty(sentence.main) ?? (namesRival(sentence, subject) ? null : sentence.discourse.party);
      if (named !== null && subjects.size === 0) subjects.add(named);
    }
  }
  const leading = subjects.size === 0 && mayHaveSubject ? leadingParty(sentence.main) : null;
  if (leading !== null) subjects.add(leading);
  const [only] = subjects;
  if (subjects.size > 0 || isOpen) return subjects.size === 1 ? (only ?? null) : null;
  if (!isSameParagraph) return null;
  // "X fell to them after years of Tory rule": still about them.
  const isTheirs = sentence.main.some(
    ({ words, prep }) => /^(?:them|the party)$/.test(words) && /^[TB]$/.test(prep ?? ''),
  );
  if (isTheirs && sentence.discourse.party !== null) return sentence.discourse.party;
  // "All five had Tory majorities": whose they were, and still about who has them.
  if (sentence.discourse.party !== null && tellsBefore.test(sentence.text)) return sentence.discourse.party;
  // "X was taken from the Tories": still about whoever took it.
  const rival = sentence.main.filter(({ parties }) => parties.length > 0).every(({ prep }) => prep === kindOf.from);
  const isBefore = sentence.discourse.party !== null && saysSince.test(sentence.text);
  return (rival || isBefore) && sentence.discourse.party !== null ? sentence.discourse.party : onlyParty(sentence);
}

const tellsBefore = /^(?:both|all(?: \w+)?|each(?: of (?:them|these|those))?) (?:had|was|were|had (?:had|been))\b/i;

// "X made it four: Conservative since 2007.": whose it was.
const saysSince =
  /[,:] (?:a )?(?:Labour|Conservative|Tory|Lib Dem|Liberal Democrat|Green|Ukip)(?:-(?:run|held|controlled))? (?:since|for (?:the past |the last |nearly |almost |over )?[\w-]+ (?:years|decades))\b[^,;:]*[.!]?$/i;
