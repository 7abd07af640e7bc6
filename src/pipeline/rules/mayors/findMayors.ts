import { isOverlong } from '../../reader/isOverlong.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import { shapeOf, type Chunk } from './Chunk.ts';
import { addMayors, areAllKnown, mayorsIn } from './knownMayors.ts';
import { tellsNoWin, winsNot } from './noMayor.ts';
import { partyBefore } from './partyBefore.ts';
import { partyOf } from './partyOf.ts';
import { isRegion } from './readAreas.ts';
import {
  areaBefore,
  areaOf,
  areaOfFragment,
  chunksIn,
  followsCommissioner,
  isAboutMayors,
  isUnderMayors,
  namesRegion,
  otherOffice,
  speaksOfMayor,
} from './mayorContext.ts';
import { hasEach, kindsIn, kindsNeeded, type KindSet } from '../../patterns/kindsNeeded.ts';
import { textPattern } from '../../patterns/TextPattern.ts';
import { flatten } from '../../flatten.ts';

/** Results that are not known yet. */
const notDeclared = textPattern(
  /\b(?:recount (?:is|has been|will be|under way)|go(?:es|ing)? to a|head\w* (?:in)?to a|knife[- ]edge|exit poll|opinion poll|(?:polls?|polling|surveys?) (?:suggest|show|indicat|predict|put|point|ha[sd]|have|say)\w*|second round will|second preferences (?:are (?:being|now|still|to be)|will|must)|no (?:declaration|result|winner)\b|(?:declaration|result) (?:is|was) (?:not )?(?:expected|due)|yet to be declared)\b/i,
);

const ofSeat = /\b(?:his|her|their) (?:own )?seat\b|\bseat (?:from|to|in)\b|\b(?:ward|division)\b/i;
/** The seat in Parliament that the winner gives up for it. */
const givesUp =
  /\b(?:gives?|gave|giving|given) up (?:his|her|their|the|a) (?:\w+ )?seat\b[^,.;]*|\b(?:quit\w*|left|leav\w+|resign\w*|vacat\w*|surrender\w*) (?:his|her|their|the|a) (?:\w+ )?seat\b[^,.;]*/i;
const cityRegion = textPattern(/\bcity region\b/i);

/** What a way of telling it looks for: a shape of the chunks in which the last (or, with `first`, the only) N is the winner. */
export interface MayorShape {
  shape: RegExp;
  /** Needs the word "mayor" in the sentence itself; without it a mention shortly before is enough. */
  own: boolean;
  /** Only in a list under a heading of mayors. */
  listed?: true;
  /** Follows a sentence about one area's mayor that names nobody. */
  follows?: true;
  /** The chunks of the sentence right before, in the same post. */
  after?: RegExp;
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
    cityRegion.test(sentence) ||
    isAboutMayors(sentence);
  return (
    isAbout &&
    !followsCommissioner(sentence) &&
    !sentence.isQuestion &&
    (!otherOffice.test(sentence) || isComeback(sentence)) &&
    !notDeclared.test(sentence)
  );
}

const formerMayor = /\b(?:former|ex-) ?mayor\b/gi;
const wins =
  /\b(?:former|ex-) ?mayor,? (?:[\p{Lu}][\p{L}’'-]+,? ?){2,4}(?:[^,;.]*,)? ?(?:has |have )?(?:beat|beats|beaten|defeated|ousted|unseated|toppled|seen off|saw off|won|wins|regain(?:ed|s)|reclaim(?:ed|s)|retaken|retook|(?:is|was|been) (?:re-?)?elected)\b/iu;

// "The former mayor N has defeated the mayor": is mayor again.
const isComeback = ({ text }: ReadSentence): boolean =>
  wins.test(text) && !otherOffice.testAny(text.replace(formerMayor, 'mayor'));

/** Whether mayors are spoken of: in the sentence itself, shortly before, or by the heading it stands under. */
export const isInContext = (sentence: ReadSentence): boolean =>
  speaksOfMayor(sentence) || isUnderMayors(sentence) || cityRegion.test(sentence) || isAboutMayors(sentence);

/** Mayors that a sentence says were elected, in one of the shapes; the group `win` of a shape is the winner's place, `area` the area's. */
export function findMayors(sentence: ReadSentence, shapes: readonly MayorShape[]): Draft[] {
  // A person's name begins with one.
  if (!sentence.kinds.includes(kindOf.name)) return [];
  const view = viewOf(sentence);
  if (!view.mayTell || areAllKnown(sentence)) return [];
  const { whole, bare, hasOwn, isListed, inContext } = view;
  const { chunks } = whole;
  const drafts: Draft[] = [];
  const known = mayorsIn(sentence);
  for (const { shape, own, listed, follows, after, needs, core, sole, region, kinds } of withKinds(shapes)) {
    if ((own && !hasOwn) || (listed && !isListed)) continue;
    if (after !== null && !isAfter(sentence, after)) continue;
    const looked = core ? bare : whole;
    // A search first: listing the matches makes a copy of the pattern.
    if (!hasEach(looked.kinds, kinds) || looked.text.search(shape) < 0) continue;
    if (needs?.test(sentence.text) === false || (sole && !isPlain(sentence, chunks))) continue;
    for (const match of looked.text.matchAll(shape)) {
      const place = match.indices?.groups?.win;
      const areaPlace = match.indices?.groups?.area;
      const person = place === undefined ? undefined : looked.chunks[place[0]];
      if (person === undefined) continue;
      const told =
        (areaPlace === undefined ? undefined : looked.chunks[areaPlace[0]]?.name) ??
        (follows
          ? areaBefore(sentence)
          : (onlyArea(looked.chunks.slice(match.index, match.index + match[0].length)) ??
            areaOf(sentence, chunks, hasOwn)));
      const area = isRegion(told ?? '') ? told : (areaOfFragment(sentence) ?? told);
      if (!hasOwn && !isListed && !isRegion(area ?? '') && ofSeat.test(sentence.text.replace(givesUp, ''))) continue;
      if ((region || !inContext) && !isRegion(area ?? '')) continue;
      const isKnown = (one: Draft): boolean => one.type === 'mayor' && one.name === person.name;
      // "N storms to victory", where N is a surname that is a council’s too
      if (area === null || person.name.endsWith(area) || drafts.some(isKnown) || known.some(isKnown)) continue;
      const first = looked.chunks[match.index]?.start ?? sentence.start;
      const last = looked.chunks[match.index + match[0].length - 1]?.end ?? sentence.end;
      const span = { start: Math.min(first, person.start), end: Math.max(last, person.end) };
      const next = chunks.find(({ kind, start }) => /[Nn]/.test(kind) && start > person.start)?.start ?? sentence.end;
      if (winsNot(sentence, person, span, next, follows)) continue;
      drafts.push({
        type: 'mayor',
        ...span,
        area,
        name: person.name,
        party: partyOf(person, chunks, sentence) ?? partyBefore(sentence, area),
      });
    }
  }
  addMayors(sentence, drafts);
  return drafts;
}

const isAfter = ({ post, discourse: { before } }: ReadSentence, shape: RegExp): boolean =>
  before?.post === post && shape.test(shapeOf(chunksIn(before)));

// The one area that the very words name.
function onlyArea(chunks: readonly Chunk[]): string | undefined {
  const named = new Set(flatten(chunks, ({ kind, name }) => (kind === 'A' ? [name] : [])));
  const [only] = named;
  return named.size === 1 && !only?.includes(' and ') ? only : undefined;
}

interface Shape extends Record<'own' | 'listed' | 'follows' | 'sole' | 'region' | 'core', boolean> {
  shape: RegExp;
  needs: RegExp | null;
  after: RegExp | null;
  kinds: readonly KindSet[];
}

const kept = new WeakMap<readonly MayorShape[], readonly Shape[]>();

// With the kinds of chunks that each cannot do without: most sentences lack some of most shapes.
function withKinds(shapes: readonly MayorShape[]): readonly Shape[] {
  const known = kept.get(shapes);
  if (known !== undefined) return known;
  // All of one make, whatever was left out: a look at any is quick.
  const made = shapes.map(({ shape, own, needs, after, listed, follows, sole, region, core }): Shape => ({
    shape,
    own,
    needs: needs ?? null,
    after: after ?? null,
    listed: listed === true,
    follows: follows === true,
    sole: sole === true,
    region: region === true,
    core: core === true,
    kinds: kindsNeeded(shape),
  }));
  kept.set(shapes, made);
  return made;
}

interface Chunks {
  chunks: readonly Chunk[];
  text: string;
  kinds: KindSet;
}

/** What all rules ask of a sentence, asked once. */
interface View {
  whole: Chunks;
  bare: Chunks;
  /** Names somebody, and tells of no candidates and of no other election. */
  mayTell: boolean;
  hasOwn: boolean;
  isListed: boolean;
  inContext: boolean;
}

const views = new WeakMap<ReadSentence, View>();

function viewOf(sentence: ReadSentence): View {
  const known = views.get(sentence);
  if (known !== undefined) return known;
  const whole = toView(chunksIn(sentence));
  const made = {
    whole,
    bare: toView(coreOf(whole.chunks)),
    // Every shape has a winner.
    mayTell: /N|n,\^b/.test(whole.text) && !tellsNoWin(sentence),
    hasOwn: speaksOfMayor(sentence),
    isListed: isUnderMayors(sentence),
    inContext: isInContext(sentence),
  };
  views.set(sentence, made);
  return made;
}

function toView(chunks: readonly Chunk[]): Chunks {
  const text = shapeOf(chunks);
  return { chunks, text, kinds: kindsIn(text) };
}

const isPlain = ({ frames }: ReadSentence, chunks: readonly Chunk[]): boolean =>
  chunks.filter(({ kind }) => kind === 'N').length === 1 &&
  frames.every(
    ({ mood, group }) =>
      (mood === 'stated' || mood === 'remembered' || group.lemma === 'be') &&
      !/^(?:say|think|hope|fear|miss)$/.test(group.verbClass),
  );

// What is left without words, numbers and the commas that then stand around nothing.
function coreOf(chunks: readonly Chunk[]): Chunk[] {
  const left: Chunk[] = [];
  for (const chunk of chunks) {
    if (/[xq#&]/.test(chunk.kind)) continue;
    if (chunk.kind === ',' && left.at(-1)?.kind === ',') left.pop();
    else left.push(chunk);
  }
  return left;
}
