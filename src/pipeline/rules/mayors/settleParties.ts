import type { Party } from '../../../domain/Fact.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { wordsOf, type Unit } from '../../reader/units/Unit.ts';
import type { Finding } from '../../Stage.ts';
import { isAboutMayors, speaksOfMayor } from './mayorContext.ts';
import { flatten } from '../../flatten.ts';

type Mayor = Extract<Finding, { type: 'mayor' }>;

const numbers = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
]);
const wins =
  /^(?:has |have |had )?(?:also )?(?:won|wins?|took|takes?|held|holds?|kept|keeps?|retain(?:ed|s)?|gain(?:ed|s)?|landed|claimed)$/;
const prize =
  /^(?:of |the |these |those |new |metro |mayoral |elected |more |other |three |four |five |six )*(?:mayors|mayoralties|contests|races|elections|them)?$/;

/** Gives mayors of one sentence the party that its end says they share, and as many mayors as a sentence counts for a party that party: "P won three of the contests. …" */
export function settleParties(mayors: readonly Mayor[], sentences: readonly ReadSentence[]): void {
  for (const [at, sentence] of sentences.entries()) {
    const own = mayorsWithin(mayors, sentence);
    const shared = own.some(({ party }) => party === null) ? partyOfThem(sentence, own) : null;
    if (shared !== null) for (const mayor of own) mayor.party ??= shared;
    settleLone(own, sentence, sentences[at + 1]);
    const counted = countedIn(sentence);
    if (counted !== null) fillCounted(counted, mayors, sentences.slice(at));
  }
}

const mayorsWithin = (mayors: readonly Mayor[], { start, end }: ReadSentence): Mayor[] =>
  mayors.filter((mayor) => start <= mayor.start && mayor.start < end);

const theyAre =
  /[,;:–—-] ?(?:and )?(?:they (?:too |both |all |also )?(?:are|were|ran for|stood for)|(?:both|all)(?: of them)?(?: three| four)?(?: are| were| for| from| of| standing for)?)(?: both| all| too)? (?:the )?$/i;

const returnedFor =
  /\b(?:have|were|are) (?:both |all )(?:been )?(?:re-?elected|elected|returned|chosen) (?:for|as) (?:the )?$/i;

// One mayor in a sentence: "N, standing for Reform UK, …", "the Labour mayor, N, …", and behind it "Labour, of course."
function settleLone(own: readonly Mayor[], sentence: ReadSentence, next: ReadSentence | undefined): void {
  const [mayor, ...others] = own;
  if (mayor === undefined || others.length > 0) return;
  // "The former Conservative minister, standing for Reform UK": not whom they left.
  const nearby = next?.post === sentence.post ? next : undefined;
  const isLeft = [sentence, nearby].some((one) => one !== undefined && /\b(?:former|ex)\b/i.test(one.text));
  const stands = partyBehind(sentence, standsFor) ?? (nearby === undefined ? null : partyBehind(nearby, standsFor));
  if (isLeft && stands !== null) mayor.party = stands;
  mayor.party ??= partyBefore(mayor, sentence) ?? (nearby === undefined ? null : partyOfNext(nearby));
}

// Behind it: "Labour, of course.", "His Labour colleagues …", "Having given up his job to stand for Labour, he …"
const partyOfNext = (next: ReadSentence): Party | null =>
  loneParty(next) ??
  partyBehind(next, his, (words) =>
    /^(?:colleagues?|comrades|group|allies|friends|team|running mates?)\b/.test(words),
  ) ??
  partyBehind(next, stoodFor);

const stoodFor =
  /^\W*(?:he|she|having)\b(?!.*\bwho\b).*\b(?:stand|standing|stood|ran|running) (?:this time )?(?:for|as)(?: an?| the)? $/is;
const his = /\b(?:his|her) (?:fellow )?$/i;
const standsFor = /\b(?:standing|stood|who ran|running) (?:this time )?(?:for|as)(?: an?| the)?(?: [a-z]+ for)? $/i;

// The one party that stands behind such words.
function partyBehind(
  { units, text, start }: ReadSentence,
  words: RegExp,
  isNext: (words: string) => boolean = () => true,
): Party | null {
  const named = units.filter(
    (unit, at) =>
      isNext(wordsOf(units, at + 1, at + 3)) &&
      unit.kind === kindOf.party &&
      unit.parties.length === 1 &&
      words.test(text.slice(0, unit.start - start)),
  );
  const [only, ...others] = flatten(named, ({ parties }) => parties);
  return others.length === 0 ? (only ?? null) : null;
}

const office =
  /^(?:['’]s)? (?:elected |metro |sitting |city |regional )?(?:mayor|incumbent|candidate|nominee),? (?:Sir |Dame )?$/i;

// "the Labour mayor, N"
function partyBefore({ name }: Mayor, { units, text, start }: ReadSentence): Party | null {
  const at = text.indexOf(name);
  const party = units.findLast((unit) => unit.kind === kindOf.party && unit.end - start <= at);
  return party?.parties.length === 1 && office.test(text.slice(party.end - start, at))
    ? (party.parties[0] ?? null)
    : null;
}

const longestLone = 5;

// "Labour, of course."
function loneParty({ main }: ReadSentence): Party | null {
  const [party, end] = main;
  const isLone = party?.kind === kindOf.party && main.length <= longestLone && /[.,!]/.test(end?.kind ?? '.');
  return isLone && party.parties.length === 1 && main.every(({ group }) => group === null)
    ? (party.parties[0] ?? null)
    : null;
}

// "A chose N, and B M; they too are Ps", "…, both Ps"
function partyOfThem({ units, text, start }: ReadSentence, own: readonly Mayor[]): Party | null {
  const last = Math.max(...own.map(({ name }) => text.indexOf(name) + start + name.length));
  const party = units.find((unit) => unit.start >= last && unit.kind === kindOf.party && unit.parties.length === 1);
  const between = party === undefined ? '' : text.slice(last - start, party.start - start);
  return party !== undefined && (theyAre.test(between) || returnedFor.test(between))
    ? (party.parties[0] ?? null)
    : null;
}

interface Counted {
  party: Party;
  count: number;
}

// "Of the four other mayoral contests Labour won three", "Labour held two of the mayoralties", "Two new mayors for Reform"
function countedIn(sentence: ReadSentence): Counted | null {
  if (!speaksOfMayor(sentence) && !isAboutMayors(sentence)) return null;
  const { units, frames } = sentence;
  if (frames.some(({ mood }) => /^(?:hoped|asked|conditional|denied|negated)$/.test(mood))) return null;
  for (const [at, unit] of units.entries()) {
    const [party] = unit.parties;
    if (unit.kind !== kindOf.party || unit.parties.length !== 1 || party === undefined) continue;
    const count = numberAt(units, at + 2);
    if (wins.test(units[at + 1]?.words ?? '') && count !== null && isOfMayors(units, at + 3)) return { party, count };
    const before = wordsOf(units, Math.max(0, at - 5), at);
    const mayors =
      /\b(two|three|four|five|six) (?:new |more |metro |other |elected )*(?:mayors|mayoralties|mayoral wins|mayoral victories) for(?: the)?$/.exec(
        before,
      );
    if (mayors !== null) return { party, count: numbers.get(mayors[1] ?? '') ?? 0 };
    // "Two new posts, two Labour winners."
    const [number, winners] = [numberAt(units, at - 1), units[at + 1]?.words ?? ''];
    if (number !== null && /^(?:winners|mayors|victories|victors|successes)$/.test(winners))
      return { party, count: number };
  }
  return null;
}

const numberAt = (units: readonly Unit[], at: number): number | null =>
  numbers.get(units[at]?.words.replace(/ of$/, '') ?? '') ?? null;

const isOfMayors = (units: readonly Unit[], at: number): boolean => {
  const end = units.findIndex(({ kind }, index) => index >= at && /[,.;:]/.test(kind));
  return end === at || prize.test(wordsOf(units, at, end < 0 ? units.length : end));
};

// The mayors told next in the post, if as many as counted are of no party that is said.
function fillCounted({ party, count }: Counted, mayors: readonly Mayor[], sentences: readonly ReadSentence[]): void {
  const [first] = sentences;
  const names = new Set<string>();
  for (const sentence of sentences) {
    if (sentence.post !== first?.post || names.size >= count) break;
    const own = mayorsWithin(mayors, sentence);
    if (sentence !== first && own.length === 0 && (countedIn(sentence) !== null || names.size > 0)) break;
    for (const mayor of own) if (mayor.party === null || mayor.party === party) names.add(mayor.name);
  }
  if (names.size !== count) return;
  for (const mayor of mayors) if (names.has(mayor.name)) mayor.party ??= party;
}
