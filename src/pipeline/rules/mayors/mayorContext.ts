import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { shapeOf, type Chunk } from './Chunk.ts';
import { beginsRegion, isRegion, regionSaid } from './readAreas.ts';
import { toChunks, unshouted } from './toChunks.ts';
import { textPattern } from '../../patterns/TextPattern.ts';
import { flatten } from '../../flatten.ts';

/** Offices that are not these elections'. */
export const otherOffice = textPattern(
  /\b(?:lord mayor|lord provost|deputy (?:to the )?mayors?|town mayor|mayoress|ceremonial|parish|town council|civic mayor|night mayor|mayor[- ]making|first citizen|chains? of office|the chain|wears a chain|annual (?:council|meeting)|outgoing mayor|former mayor|ex-mayor|student|police and crime|pcc)\b/i,
);
/** A list of candidates or of contests to come. */
const lookingAhead = textPattern(
  /\b(?:candidates?|standing|nominat\w+|contenders|to watch|will be held|still to come|yet to declare)\b/i,
);
const commissioner = textPattern(/\b(?:police and crime|pccs?|police commissioners?|crime commissioners?)\b/i);
const sentencesBack = 5;
/** Sentences without a person after which a list of mayors is over. */
const longestPause = 3;
const longestHeading = 8;

const chunksOf = new WeakMap<ReadSentence, Chunk[]>();
const pauses = new WeakMap<ReadSentence, number>();

/** The chunks of a sentence, made once. */
export function chunksIn(sentence: ReadSentence): Chunk[] {
  const chunks = chunksOf.get(sentence) ?? toChunks(sentence);
  chunksOf.set(sentence, chunks);
  return chunks;
}

/** Whether a sentence itself speaks of a mayor or a mayoralty. */
export const speaksOfMayor = (sentence: ReadSentence): boolean => sentence.kinds.includes('M');

/** Whether a sentence names a region of several councils. */
export const namesRegion = (sentence: ReadSentence): boolean =>
  regionSaid.test(sentence) &&
  /[XKC]/.test(sentence.kinds) &&
  sentence.units.some(({ kind, words, cap }) => cap && /[XKCx]/.test(kind) && beginsRegion.test(words));

/** Whether mayors were spoken of shortly before, or are what the document is about. */
export function isAboutMayors(sentence: ReadSentence): boolean {
  let { before } = sentence.discourse;
  for (let steps = 0; before !== null && steps < sentencesBack; steps += 1) {
    // Of a region of several councils only a mayor is elected.
    if (steps === 0 && before.post === sentence.post && namesRegion(before) && isOfRegion(before)) return true;
    // "the new police and crime commissioner is N": the same office in the next.
    if (commissioner.test(before)) return false;
    if (speaksOfMayor(before))
      return (!otherOffice.test(before) || isSucceeded(before, sentence)) && !lookingAhead.test(before);
    before = before.discourse.before;
  }
  return isTitledMayors(sentence);
}

const isOfRegion = (sentence: ReadSentence): boolean =>
  chunksIn(sentence).some(({ kind, name }) => kind === 'A' && isRegion(name));

function isTitledMayors({ discourse: { title } }: ReadSentence): boolean {
  return (
    /^mayors?\b|\bmayors\b|\bmayoral\b|\bmayor(?:,? results?)?$/i.test(title) &&
    !otherOffice.testAny(title) &&
    !lookingAhead.testAny(title)
  );
}

/** Whether a sentence stands in a list under a heading such as "Mayors" or "Mayoral results". */
export function isUnderMayors(sentence: ReadSentence): boolean {
  return pauseAt(sentence) < longestPause || isBehindOpening(sentence);
}

const opensList =
  /^\W*(?:the |our )?(?:new |metro |elected |directly elected )?(?:mayors|mayoral (?:results|contests|races|elections))(?: elected| so far| in full)?:/i;

// "THE MAYORS: N (Lab) in A on 73%. M (Lab) again in B."
function isBehindOpening({ discourse, paragraph, post }: ReadSentence): boolean {
  let { before } = discourse;
  for (let steps = 0; before?.post === post && before.paragraph === paragraph && steps < sentencesBack; steps += 1) {
    if (opensList.test(before.text)) return true;
    before = before.discourse.before;
  }
  return false;
}

/** Whether a sentence is a line of such a list: an area, and who won. */
export const isMayorsLine = (sentence: ReadSentence): boolean =>
  isUnderMayors(sentence) && /^[|-]?A(?:[:,|(-]|x?P,)[^;!]*N/.test(shapeOf(chunksIn(sentence)));

// How many sentences have gone by without a person since the heading or an entry; sentences come in order, so that the one before is known.
function pauseAt(sentence: ReadSentence): number {
  const known = pauses.get(sentence);
  if (known !== undefined) return known;
  const { before } = sentence.discourse;
  const earlier =
    before === null ? (isTitledMayors(sentence) ? 0 : longestPause) : (pauses.get(before) ?? longestPause);
  const pause =
    isMayorsHeading(sentence) || isRegionsLine(sentence)
      ? 0
      : earlier >= longestPause || isOtherHeading(sentence)
        ? longestPause
        : chunksIn(sentence).some(({ kind }) => kind === 'N')
          ? 0
          : earlier + 1;
  pauses.set(sentence, pause);
  return pause;
}

// "West Midlands: N (Lab) …" in a document about mayors: a list begins, however long its opening was.
const isRegionsLine = (sentence: ReadSentence): boolean =>
  isTitledMayors(sentence) &&
  isRegion(chunksIn(sentence).find(({ kind }) => /[^|-]/.test(kind))?.name ?? '') &&
  isLine.test(shapeOf(chunksIn(sentence)));

const isLine = /^[|-]?A[:,|(-]N/;

const elected =
  /^\W*(?:who (?:has been|have been|was|were|is|got) elected|(?:the |all the )?(?:winners|results)(?: in full)?|elected)\W*$/i;

function isMayorsHeading(sentence: ReadSentence): boolean {
  const { units, text } = sentence;
  // "Who has been elected", below talk of mayors
  if (elected.test(text) && isAboutMayors(sentence)) return true;
  return (
    units.length <= longestHeading &&
    units.some(
      ({ kind, words }) => kind === 'M' && /^(?:(?:metro |regional |elected )?mayors|mayoral|mayoralties)$/.test(words),
    ) &&
    !units.some(({ kind }) => kind === 'C') &&
    sentence.frames.every(({ group }) => group.verbClass === 'elect') &&
    !/[.!?]$/.test(text) &&
    !otherOffice.test(sentence) &&
    !lookingAhead.test(sentence)
  );
}

const isOtherHeading = (sentence: ReadSentence): boolean =>
  sentence.units.length <= longestHeading &&
  !/[.!?;,|:)]\s*$/.test(sentence.text) &&
  !/[:|–—]|(?<!\w)-|-(?!\w)/.test(sentence.text) &&
  !chunksIn(sentence).some(({ kind }) => kind === 'N' || kind === 'A') &&
  !isVerdict.test(shapeOf(chunksIn(sentence)));

// "CON GAIN FROM LD": of the area above it.
const isVerdict = /^P[wh]x?P?$/;

/** The one area of the sentence, else of what was said shortly before in the post. */
export function areaOf(sentence: ReadSentence, chunks: readonly Chunk[], leans: boolean): string | null {
  const here = new Set(flatten(chunks, ({ kind, name }) => (kind === 'A' ? [name] : [])));
  const [only = ''] = here;
  // "the mayors of A and B": two areas.
  if (only.includes(' and ') && sentence.units.some(({ words }) => /mayors$|^(?:each|both)$/.test(words))) return null;
  if (here.size > 0) return here.size === 1 ? only : null;
  if (!leans) return null;
  let { before } = sentence.discourse;
  for (let steps = 0; before !== null && steps < sentencesBack; steps += 1) {
    const named = new Set(flatten(chunksIn(before), ({ kind, name }) => (kind === 'A' ? [name] : [])));
    const [one] = named;
    if (named.size > 0) return named.size === 1 ? (one ?? null) : null;
    before = before.discourse.before;
  }
  return null;
}

/** The region that stands alone right before a sentence: "WEST MIDLANDS. After a recount in Coventry N is mayor."; not where the line has a label of its own: "- Salford: N was elected". */
export function areaOfFragment(sentence: ReadSentence): string | null {
  const { post, discourse } = sentence;
  const { before } = discourse;
  if (before?.post !== post || isLabelled(sentence)) return null;
  const [area, ...rest] = chunksIn(before);
  return area?.kind === 'A' && isRegion(area.name) && rest.every(({ kind }) => /[.:!]/.test(kind)) ? area.name : null;
}

const isLabelled = (sentence: ReadSentence): boolean => /^[|-]?A[:|-]/.test(shapeOf(chunksIn(sentence)));

/** The area whose mayor the sentence right before was about, and named nobody: "A has its first mayor."; or the heading over a list of votes. */
export function areaBefore(sentence: ReadSentence): string | null {
  let { before } = sentence.discourse;
  const isElected = /\belected\b/i.test(sentence.text);
  for (let steps = 0; isElected && before?.post === sentence.post && steps < longestList && isVotes(before); steps += 1)
    before = before.discourse.before;
  // "Who is mayor of A now? (Jo, Diss)": who asked.
  if (before?.post === sentence.post && asker.test(before.text)) before = before.discourse.before;
  if (before === null)
    return sentence.text.startsWith(sentence.discourse.title) ? null : areaOfTitle(sentence.discourse.title);
  if (before.post !== sentence.post || lookingAhead.test(before)) return null;
  before = areaOfCount(before);
  if (otherOffice.test(before) && !isSucceeded(before, sentence)) return null;

  const { text } = before;
  const chunks = chunksIn(before);
  const isHeir = heir.test(sentence.text) || (beatsHim.test(sentence.text) && speaksOfMayor(before));
  const besides = text.search(/, (?:and|but|though|although|so) /);
  if (
    (chunks.some(({ kind }) => kind === 'N') && !isHeir) ||
    before.frames.some(
      ({ mood, group, verbStart }) =>
        mood !== 'stated' &&
        !isHeir &&
        !(mood === 'planned' && group.tense === 'past') &&
        !/^(?:be|stand|run|seek)$/.test(group.lemma) &&
        !hadAlso.test(text) &&
        (besides < 0 || verbStart < before.start + besides),
    )
  )
    return null;
  const areas = new Set(flatten(chunks, ({ kind, name }) => (kind === 'A' ? [name] : [])));
  const [only] = areas;
  return areas.size === 1 ? (only ?? null) : null;
}

/** "n's 14 years as mayor of A are over. N beat him by 145 votes." */
const beatsHim = /\b(?:beat|beats|beaten|defeated|ousted|unseated|toppled|saw off) (?:him|her|them)\b/i;
const heir = /^\W*(?:his|her|their) successor\b/i;

// "A’s outgoing mayor, n, did not stand. His successor is N."
const isSucceeded = (before: ReadSentence, { text }: ReadSentence): boolean =>
  heir.test(text) && !otherOffice.testAny(before.text.replace(/\boutgoing mayor\b/gi, 'mayor'));

/** "A’s new police commissioner is N. In B, M takes over.": the next of them, where no mayor is spoken of. */
export const followsCommissioner = (sentence: ReadSentence): boolean => {
  const { before } = sentence.discourse;
  return (
    before?.post === sentence.post &&
    before.paragraph === sentence.paragraph &&
    commissioner.test(before) &&
    !speaksOfMayor(sentence)
  );
};

const countOf =
  /\b(?:mayoral (?:vote|result|count|contest|race|election|ballot)|(?:result|vote|count|winner|contest) (?:was|is|has been|came))\b/i;
const namesSome = (sentence: ReadSentence): boolean => chunksIn(sentence).some(({ kind }) => /[NnA]/.test(kind));

// "A has changed its mayor. First to be declared was the mayoral vote. It went to N": the sentence that names the area.
function areaOfCount(sentence: ReadSentence): ReadSentence {
  if (!countOf.test(sentence.text)) return sentence;
  let said = sentence;
  for (let steps = 0; steps < longestPause && !namesSome(said); steps += 1) {
    const { before } = said.discourse;
    if (before?.post !== sentence.post) return sentence;
    said = before;
  }
  return speaksOfMayor(said) ? said : sentence;
}

const asker = /^\(\p{L}[^()]{0,40}\)$/u;

/** Told as earlier, but of the same election. */
const hadAlso = /\bhad (?:also|already) (?:won|held|taken|kept)\b/i;
const longestList = 8;
const titled =
  /^(?:result: |declared: )?(?:the )?(?:(?!(?:metro|elected|directly|new|lord|town|deputy|first)\b)(\p{Lu}[\p{L}’' -]{2,40}?) (?:mayor\b|mayoralty\b|mayoral (?:result|election|race|contest|count))|mayor of (\p{Lu}[\p{L}’' -]{2,40}?)(?=[,:–—-]|$| (?:result|election|declared)))/iu;

/** A line of votes: "N (Lab) 9,963". */
export const isVotes = (sentence: ReadSentence): boolean => /^[|-]?[Nn][^!;]{0,6}#/.test(shapeOf(chunksIn(sentence)));

/** The area of a headline such as "Mansfield mayor", "Mayor of Doncaster, result"; null where it is none. */
export function areaOfTitle(title: string): string | null {
  const said = otherOffice.testAny(title) || lookingAhead.testAny(title) ? null : titled.exec(title);
  const name = said?.[1] ?? said?.[2];
  return name === undefined ? null : unshouted(name);
}
