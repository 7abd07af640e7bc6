import { isOverlong } from '../../reader/isOverlong.ts';
import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import type { Chunk } from './Chunk.ts';
import { toChunks } from './toChunks.ts';

/** Offices that are not these elections', and results that are not known yet. */
const otherOffice =
  /\b(?:lord mayor|lord provost|deputy mayors?|town mayor|mayoress|ceremonial|parish|town council|civic mayor|night mayor|mayor[- ]making|first citizen|chains? of office|the chain|annual (?:council|meeting)|outgoing mayor|former mayor|ex-mayor|student)\b/i;
const notDeclared =
  /\b(?:recount (?:is|has been|will be|under way)|go(?:es|ing)? to a|head\w* (?:in)?to a|knife[- ]edge|exit poll|opinion poll)\b/i;
/** A list of candidates or of contests to come. */
const lookingAhead =
  /\b(?:candidates?|standing|nominat\w+|contenders|to watch|will be held|still to come|yet to declare)\b/i;
const sentencesBack = 5;

/** What a way of telling it looks for: a shape of the chunks in which the last (or, with `first`, the only) N is the winner. */
export interface MayorShape {
  shape: RegExp;
  /** Needs the word "mayor" in the sentence itself; without it a mention shortly before is enough. */
  own: boolean;
}

const chunksOf = new WeakMap<ReadSentence, Chunk[]>();

/** Mayors that a sentence says were elected, in one of the shapes; the group `win` of a shape is the winner's place, `area` the area's. */
export function findMayors(sentence: ReadSentence, shapes: readonly MayorShape[]): Draft[] {
  if (isOverlong(sentence)) return [];
  const hasOwn = sentence.units.some(({ kind }) => kind === 'M');
  if (
    sentence.isQuestion ||
    (!hasOwn && !/\bcity region\b/i.test(sentence.text) && !isAboutMayors(sentence)) ||
    otherOffice.test(sentence.text)
  )
    return [];
  if (notDeclared.test(sentence.text)) return [];
  const chunks = chunksOf.get(sentence) ?? toChunks(sentence);
  chunksOf.set(sentence, chunks);
  const text = chunks.map(({ kind }) => kind).join('');
  const drafts: Draft[] = [];
  for (const { shape, own } of shapes) {
    if (own && !hasOwn) continue;
    for (const match of text.matchAll(shape)) {
      const place = match.indices?.groups?.win;
      const areaPlace = match.indices?.groups?.area;
      const person = place === undefined ? undefined : chunks[place[0]];
      if (person === undefined) continue;
      const area =
        (areaPlace === undefined ? undefined : chunks[areaPlace[0]]?.name) ?? areaOf(sentence, chunks, hasOwn);
      if (area === null || drafts.some((one) => one.type === 'mayor' && one.name === person.name)) continue;
      const first = chunks[match.index]?.start ?? sentence.start;
      const last = chunks[match.index + match[0].length - 1]?.end ?? sentence.end;
      drafts.push({
        type: 'mayor',
        start: first,
        end: Math.max(last, person.end),
        area,
        name: person.name,
        party: partyOf(person, chunks),
      });
    }
  }
  return drafts;
}

function partyOf(person: Chunk, chunks: readonly Chunk[]): Chunk['party'] {
  if (person.party !== null) return person.party;
  const mayor = chunks.find(({ kind, party }) => kind === 'M' && party !== null);
  if (mayor !== undefined) return mayor.party;
  const shape = chunks.map(({ kind }) => kind).join('');
  const at = chunks.indexOf(person);
  const behind = shape.slice(at);
  // ", the Labour MP for …,"
  const apposed = /^N,P/.exec(behind);
  if (apposed !== null) return chunks[at + 2]?.party ?? null;
  // "for Labour", "(Labour, 50.4 per cent)"
  const said = /^[^n]*uP|\(P/.exec(behind);
  if (said !== null) return chunks[at + said.index + said[0].length - 1]?.party ?? null;
  // "A mayor: Lab hold – N"
  const feed = /[MA][:\-|,](?=P)/.exec(shape.slice(0, at));
  if (feed !== null) return chunks[feed.index + 2]?.party ?? null;
  // "Labour has won the A mayoralty, with N …"
  return /^x?P[wh]/.test(shape) ? (chunks.find(({ kind }) => kind === 'P')?.party ?? null) : null;
}

// The one area of the sentence, else of what was said shortly before in the post.
function areaOf(sentence: ReadSentence, chunks: readonly Chunk[], hasOwn: boolean): string | null {
  const here = new Set(chunks.flatMap(({ kind, name }) => (kind === 'A' ? [name] : [])));
  const [only] = here;
  if (here.size > 0) return here.size === 1 ? (only ?? null) : null;
  if (!hasOwn) return null;
  let { before } = sentence.discourse;
  for (let steps = 0; before !== null && steps < sentencesBack; steps += 1) {
    const named = new Set(
      (chunksOf.get(before) ?? toChunks(before)).flatMap(({ kind, name }) => (kind === 'A' ? [name] : [])),
    );
    const [one] = named;
    if (named.size > 0) return named.size === 1 ? (one ?? null) : null;
    before = before.discourse.before;
  }
  return null;
}

function isAboutMayors(sentence: ReadSentence): boolean {
  let { before } = sentence.discourse;
  for (let steps = 0; before !== null && steps < sentencesBack; steps += 1) {
    if (before.units.some(({ kind }) => kind === 'M'))
      return !otherOffice.test(before.text) && !lookingAhead.test(before.text);
    before = before.discourse.before;
  }
  const { title } = sentence.discourse;
  return /^mayors?\b|\bmayors\b|\bmayoral\b/i.test(title) && !otherOffice.test(title) && !lookingAhead.test(title);
}
