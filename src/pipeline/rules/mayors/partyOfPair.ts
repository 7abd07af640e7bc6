import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import { shapeOf, type Chunk } from './Chunk.ts';
import { partyOfLastMayor } from './knownMayors.ts';
import { partyBefore } from './partyBefore.ts';
import type { Pair } from './pairMayors.ts';
import { partyOf } from './partyOf.ts';
import { isFormer } from './partyOfTalk.ts';
import { isRival } from './partySaid.ts';

const same =
  /\b(?:for|of) (?:the|the same|that|his|her|their) party\b|\b(?:his|her|their) (?:party )?colleague\b|\b(?:so|as) (?:will|did|does|has|is|was|do)\b/i;

const alike = /\b(?:did|does|has done|managed) (?:just |exactly )?(?:the same|likewise)\b/i;

/** Whose candidate the person of a pair is: by the words beside the name, by those of the next where both share them, or by what leads the sentence. */
export function partyOfPair(
  sentence: ReadSentence,
  chunks: readonly Chunk[],
  pairs: readonly Pair[],
  at: number,
): Chunk['party'] {
  const pair = pairs[at];
  if (pair === undefined) return null;
  const { person, from, to, area } = pair;
  const own = ownParty(pairs, at, chunks, sentence.units);
  if (own !== null) return own;
  // "and so will A’s, N": from the pair before.
  const start =
    chunks.slice(0, from).findLast(({ kind }) => /[AN]/.test(kind))?.end ?? chunks[from]?.start ?? person.start;
  const text = sentence.text.slice(start - sentence.start, (chunks[to - 1]?.end ?? person.end) - sentence.start);
  const all = partyOfBoth(sentence, person);
  if (all !== null) return all;
  if (same.test(text))
    return pairs[at - 1]?.person.party ?? partyOfLastMayor(sentence, person.start) ?? sentence.discourse.partyNamed;
  // "N won A for P, and M did the same in B"
  const won = alike.test(text)
    ? chunks.slice(0, from).findLast(({ kind }, index) => kind === 'P' && chunks[index - 1]?.kind === 'u')
    : undefined;
  if (won !== undefined && at === 1) return won.party;
  const headed = headedParty(chunks, pair, sentence.units);
  if (headed !== null) return headed;
  const led = pairs.length > 1 ? ledParty(chunks, pairs, sentence) : null;
  if (led !== null) return led;
  return pairs.length > 1 ? null : (partyOf(person, chunks, sentence) ?? partyBefore(sentence, area));
}

// "N in A and N in B, both for Labour"
function partyOfBoth({ units }: ReadSentence, person: Chunk): Chunk['party'] {
  const both = units.findIndex(({ words, start }) => start > person.end && /^(?:both|all)(?: of them)?$/.test(words));
  if (both < 0) return null;
  const near = units.slice(both + 1, both + 4).find(({ kind }) => kind === 'P');
  // "N (A) and N (B) were all comfortably re-elected for P"
  const at = units.findIndex(({ kind }, index) => index > both && /[,;.(]/.test(kind));
  const rest = units.slice(both, at < 0 ? units.length : at);
  const lead = rest.findIndex(({ words }) => words === 'for');
  const party = near ?? (lead < 0 ? undefined : rest.slice(lead + 1, lead + 3).find(({ kind }) => kind === 'P'));
  return party?.parties.length === 1 ? (party.parties[0] ?? null) : null;
}

// "comfortable wins for P’s N in A, M in B and L in C": of one list that nothing else parts.
function ledParty(chunks: readonly Chunk[], pairs: readonly Pair[], { text, start }: ReadSentence): Chunk['party'] {
  const [first, ...rest] = pairs;
  if (first === undefined || first.person.party === null || rest.some(({ person }) => person.party !== null))
    return null;
  const lead = chunks.indexOf(first.person);
  const isOwned =
    /\b(?:wins?|victor(?:y|ies)|successes|triumphs|re-?elections?) for (?:the )?\p{Lu}[\p{L} ]+['’]s? $/iu.test(
      text.slice(0, first.person.start - start),
    );
  return isOwned && /^NiA(?:[,x&]{1,2}NiA)+(?:[.,;]|$)/.test(shapeOf(chunks.slice(lead))) ? first.person.party : null;
}

// The one party that stands before all areas and names, or is the mayors’.
function headedParty(chunks: readonly Chunk[], { from, to }: Pair, units: readonly Unit[]): Chunk['party'] {
  const first = chunks.findIndex(({ kind }) => kind === 'A' || kind === 'N');
  const said = chunks.filter(
    ({ kind, party, start }, index) =>
      /[PM]/.test(kind) &&
      party !== null &&
      (index < first || kind === 'M' || chunks[index + 1]?.kind === ':') &&
      !isRival(units, start),
  );
  const headed = new Set(said.map(({ party }) => party));
  // Two rows under one party: "P’s N and N were elected mayors of A and B"
  if (to - from === 1) for (const one of chunks) if (one.party !== null) headed.add(one.party);
  const [all = null] = headed;
  return headed.size === 1 ? all : null;
}

// "P's mayor there, N, held on", not "beat the P mayor, N": whose the office is right before the name.
function ofOffice(inner: readonly Chunk[], person: Chunk): Chunk['party'] {
  const ahead = shapeOf(inner.slice(0, inner.indexOf(person)));
  const at = /M(?:uA)?x?,?x?$/.exec(ahead)?.index ?? -1;
  return at < 0 || /[olO][^,;:]{0,4}$/.test(ahead.slice(0, at)) ? null : (inner[at]?.party ?? null);
}

// Beside the pair; in "N in A and N in B for P" beside the next.
function ownParty(
  pairs: readonly Pair[],
  at: number,
  chunks: readonly Chunk[],
  units: readonly Unit[],
): Chunk['party'] {
  const pair = pairs[at];
  if (pair === undefined) return null;
  const inner = chunks.slice(pair.from, pair.to);
  const said = inner.find(
    ({ kind, party, start }) => kind === 'P' && party !== null && !isRival(units, start) && !isFormer(units, start),
  );
  const own = pair.person.party ?? ofOffice(inner, pair.person) ?? said?.party ?? null;
  const isJoined = inner.at(-1)?.kind === 'x' && inner.at(-2)?.kind !== ',';
  return own ?? (isJoined ? ownParty(pairs, at + 1, chunks, units) : null);
}
