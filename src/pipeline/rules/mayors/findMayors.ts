import { isOverlong } from '../../reader/isOverlong.ts';
import { kindOf } from '../../reader/lexiconWords.ts';
import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import type { Chunk } from './Chunk.ts';
import { isRegion } from './readAreas.ts';
import {
  areaBefore,
  areaOf,
  chunksIn,
  isAboutMayors,
  isUnderMayors,
  namesRegion,
  otherOffice,
  partyBefore,
  speaksOfMayor,
} from './mayorContext.ts';

/** Results that are not known yet. */
const notDeclared =
  /\b(?:recount (?:is|has been|will be|under way)|go(?:es|ing)? to a|head\w* (?:in)?to a|knife[- ]edge|exit poll|opinion poll|second round will)\b/i;

/** What a way of telling it looks for: a shape of the chunks in which the last (or, with `first`, the only) N is the winner. */
export interface MayorShape {
  shape: RegExp;
  /** Needs the word "mayor" in the sentence itself; without it a mention shortly before is enough. */
  own: boolean;
  /** Only in a list under a heading of mayors. */
  listed?: true;
  /** Follows a sentence about one area's mayor that names nobody. */
  follows?: true;
  /** Words that the sentence must have besides. */
  needs?: RegExp;
  /** Only one person is named who may have won, and no verb leaves it open or reports what somebody says. */
  sole?: true;
  /** The area is a region of several councils, of which only a mayor is elected. */
  region?: true;
  /** Looks at the chunks without words, numbers and empty asides. */
  core?: true;
}

/** Whether a sentence is about mayors and tells what is settled: without it none of these rules reads it. */
export function mayTellMayors(sentence: ReadSentence): boolean {
  if (isOverlong(sentence)) return false;
  // Asked of every sentence in turn: a list of mayors is followed from its heading.
  const isListed = isUnderMayors(sentence);
  const isAbout =
    isListed ||
    speaksOfMayor(sentence) ||
    namesRegion(sentence) ||
    /\bcity region\b/i.test(sentence.text) ||
    isAboutMayors(sentence);
  return isAbout && !sentence.isQuestion && !otherOffice.test(sentence.text) && !notDeclared.test(sentence.text);
}

/** Mayors that a sentence says were elected, in one of the shapes; the group `win` of a shape is the winner's place, `area` the area's. */
export function findMayors(sentence: ReadSentence, shapes: readonly MayorShape[]): Draft[] {
  // A person's name begins with one.
  if (!sentence.kinds.includes(kindOf.name)) return [];
  const { whole, bare } = viewsOf(sentence);
  // Every shape has a winner.
  if (!whole.text.includes('N')) return [];
  const { chunks } = whole;
  const hasOwn = speaksOfMayor(sentence);
  const isListed = isUnderMayors(sentence);
  const drafts: Draft[] = [];
  const known = found.get(sentence) ?? [];
  found.set(sentence, known);
  for (const { shape, own, listed, follows, needs, core, sole, region } of shapes) {
    if (sole === true && !isPlain(sentence, chunks)) continue;
    if ((own && !hasOwn) || (listed === true && !isListed) || needs?.test(sentence.text) === false) continue;
    const looked = core === true ? bare : whole;
    // A search first: listing the matches makes a copy of the pattern.
    if (looked.text.search(shape) < 0) continue;
    for (const match of looked.text.matchAll(shape)) {
      const place = match.indices?.groups?.win;
      const areaPlace = match.indices?.groups?.area;
      const person = place === undefined ? undefined : looked.chunks[place[0]];
      if (person === undefined) continue;
      const area =
        (areaPlace === undefined ? undefined : looked.chunks[areaPlace[0]]?.name) ??
        (follows === true ? areaBefore(sentence) : areaOf(sentence, chunks, hasOwn));
      if (isBeaten(sentence.text, person.start - sentence.start, person.end - sentence.start)) continue;
      if (region === true && !isRegion(area ?? '')) continue;
      const isKnown = (one: Draft): boolean => one.type === 'mayor' && one.name === person.name;
      if (area === null || drafts.some(isKnown) || known.some((one) => isKnown(one) && isSameArea(one, area))) continue;
      const first = looked.chunks[match.index]?.start ?? sentence.start;
      const last = looked.chunks[match.index + match[0].length - 1]?.end ?? sentence.end;
      drafts.push({
        type: 'mayor',
        start: Math.min(first, person.start),
        end: Math.max(last, person.end),
        area,
        name: person.name,
        party:
          partyOf(person, chunks) ??
          partyMeant(sentence, person) ??
          partyOfCandidate(sentence) ??
          (areaPlace === undefined ? partyBefore(sentence) : null),
      });
    }
  }
  known.push(...drafts);
  return drafts;
}

const second =
  /^,? ?(?:a |in |came |finished |was )*(?:distant |close |poor |narrow )?(?:second|third|fourth|runner-up|last)\b/i;
const sharedWith = /%[^.;]{0,25}\bby (?:the )?$/i;

// "the Greens’ N a distant second", "to the 32.7% won by N"
const isBeaten = (text: string, start: number, end: number): boolean =>
  second.test(text.slice(end)) || sharedWith.test(text.slice(0, start));

interface View {
  chunks: readonly Chunk[];
  text: string;
}

const views = new WeakMap<ReadSentence, { whole: View; bare: View }>();

function viewsOf(sentence: ReadSentence): { whole: View; bare: View } {
  const known = views.get(sentence);
  if (known !== undefined) return known;
  const chunks = chunksIn(sentence);
  const made = { whole: { chunks, text: shapeOf(chunks) }, bare: coreOf(chunks) };
  views.set(sentence, made);
  return made;
}

const isPlain = ({ frames }: ReadSentence, chunks: readonly Chunk[]): boolean =>
  chunks.filter(({ kind }) => kind === 'N').length === 1 &&
  frames.every(
    ({ mood, group }) =>
      (mood === 'stated' || mood === 'remembered' || group.lemma === 'be') &&
      !/^(?:say|think|hope|fear|miss)$/.test(group.verbClass),
  );

const isSameArea = (one: Draft, area: string): boolean => one.type === 'mayor' && one.area === area;

const shapeOf = (chunks: readonly Chunk[]): string => chunks.map(({ kind }) => kind).join('');

// What is left without words, numbers and the commas that then stand around nothing.
function coreOf(chunks: readonly Chunk[]): { chunks: Chunk[]; text: string } {
  const left: Chunk[] = [];
  for (const chunk of chunks) {
    if (/[xq#&]/.test(chunk.kind)) continue;
    if (chunk.kind === ',' && left.at(-1)?.kind === ',') left.pop();
    else left.push(chunk);
  }
  return { chunks: left, text: shapeOf(left) };
}

const found = new WeakMap<ReadSentence, Draft[]>();

/** The mayors that the rules have found in a sentence so far. */
export const mayorsIn = (sentence: ReadSentence): readonly Draft[] => found.get(sentence) ?? [];

// "Labour was cheerful. Its candidate N …"
const partyMeant = ({ text, start, discourse }: ReadSentence, person: Chunk): Chunk['party'] =>
  /\b(?:its|their|the party['’]s|our) (?:own )?(?:candidate|man|woman|nominee|contender)[,:]? $/i.test(
    text.slice(0, person.start - start),
  )
    ? discourse.party
    : null;

// "N is to be mayor of A, the Labour candidate having seen off n"
function partyOfCandidate({ units }: ReadSentence): Chunk['party'] {
  const said = units.filter(({ kind }, at) => {
    const [one, two] = [units[at - 1], units[at - 2]];
    const noun = units[at + 1];
    const isRival =
      two !== undefined &&
      (/[FBT]/.test(two.kind) || two.group !== null || /^(?:over|against|than|past)$/.test(two.words));
    return (
      kind === 'P' &&
      one?.words === 'the' &&
      !isRival &&
      /^(?:candidate|man|woman|nominee|politician|contender)$/.test(noun?.words ?? '')
    );
  });
  return said.length === 1 && said[0]?.parties.length === 1 ? (said[0].parties[0] ?? null) : null;
}

function partyOf(person: Chunk, chunks: readonly Chunk[]): Chunk['party'] {
  if (person.party !== null) return person.party;
  const shape = chunks.map(({ kind }) => kind).join('');
  // Not the mayor who was beaten.
  const mayor = chunks.find(
    ({ kind, party }, index) => kind === 'M' && party !== null && !/[oly][^N;:nf]{0,3}$/.test(shape.slice(0, index)),
  );
  if (mayor !== undefined) return mayor.party;
  const at = chunks.indexOf(person);
  const behind = shape.slice(at);
  // ", the Labour MP for …,"
  const apposed = /^N[,|:-]P/.exec(behind);
  if (apposed !== null) return chunks[at + 2]?.party ?? null;
  // "for Labour", "(Labour, 50.4 per cent)"
  const said = /^[^n]*uP|\(P/.exec(behind);
  if (said !== null) return chunks[at + said.index + said[0].length - 1]?.party ?? null;
  // "A mayor: Lab hold – N"
  const feed = /[MLA]x?[:\-|,](?=P)/.exec(shape.slice(0, at));
  if (feed !== null) return chunks[feed.index + feed[0].length]?.party ?? null;
  // "Labour held A (N) and B (N)"
  const holder = /P(?=[^;:!]{0,3}[whe][^;:!]*A\($)/.exec(shape.slice(0, at));
  if (holder !== null) return chunks[holder.index]?.party ?? null;
  // "P have taken the A mayoralty from Q, with N", "A’s Ps have toppled the Q mayor, N beating …"
  const noun = /^x?P(?=x{0,2}[iu]A,$)/.exec(shape.slice(0, at));
  if (noun !== null) return chunks[noun[0].length - 1]?.party ?? null;
  const lead = /^x?A?P(?=[who][^N]*[ML][^N]*[c:^,s-]{0,2}$)/.exec(shape.slice(0, at));
  if (lead !== null) return chunks[lead[0].length - 1]?.party ?? null;
  // "A elected an independent, N"
  if (shape.slice(0, at).endsWith('eP,')) return chunks[at - 2]?.party ?? null;
  return onlyParty(chunks, shape);
}

// The one party of the sentence, where it leads ("Labour has won the A mayoralty, with N …") or is said of the office ("in Lib Dem hands").
function onlyParty(chunks: readonly Chunk[], shape: string): Chunk['party'] {
  const parties = new Set(chunks.flatMap(({ kind, party }) => (kind === 'n' || party === null ? [] : [party])));
  const [only] = parties;
  if (parties.size !== 1) return null;
  return /^x?P(?!o)|[usi]x{0,2}P|Mx?bP|M(?:uA)?,[qx]{0,2}P|[:-]P[qx]{0,2}M/.test(shape) && !/[oly]P/.test(shape)
    ? (only ?? null)
    : null;
}
