import type { Party } from '../../../domain/Fact.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { wordsOf, type Unit } from '../../reader/units/Unit.ts';
import { chunksIn } from './mayorContext.ts';
import { shapeOf } from './Chunk.ts';

const single =
  /^(?:conservative|tory|liberal democrat|lib dem|independent|green|socialist|labour (?:man|woman|mp|candidate|politician))$/;
const candidate = /^(?:candidate|man|woman|nominee|politician|mp|incumbent|challenger|contender|victor|winner)$/;
/** Offices that others of the party have as well. */
const otherOffice = /^(?:leader|councillor|minister|peer|backbencher|veteran)$/;
const ofSeat = /\b(?:ward|division|seats?|constituency|councillors)\b/i;
const counted = /\b(?:votes?|per ?cent|preferences?|round|ballots?)\b|%/i;
/** Nouns that a mayor’s party has: "Labour’s lead over Reform was 698 votes". */
const had =
  /^(?:lead|majority|margin|candidate|man|woman|nominee|victory|win|share|vote|vote share|total|challenger|nearest|closest|main|only|tally|rival)$/;
const won = new Set(['gain', 'hold', 'oust', 'have', 'be', 'elect', 'seeOff', 'remain', 'increase', 'run']);
const polls =
  /^(?:poll|secure|receive|get|finish|top|amass|gather|attract|romp|cruise|stand|see off|take|increase|serve|replace|succeed|see|edge|pip|overturn|prevail|triumph|stay|end|collect|notch|rack up|push|force)$/;
/** Verbs of winning that are no verbs elsewhere. */
const narrowly = /^(?:squeezed|squeaked|scraped|edged|pipped|romped|cruised|coasted|stormed|swept|trounced|thrashed)$/;
const loses =
  /\b(?:(?:second|third|fourth)\b(?![- ](?:preference|round|count|term|time|successive|consecutive))|(?:runner-up|beaten|defeated|trailed|trailing|conceded|fell short|missed out|lost)\b)/i;
const setback =
  /\b(?:blow|setback|disaster|humiliation|embarrassment|disappointment|loss|defeat|(?<!\b(?:good|better|great) )news|headache|challenge|problem|worry|warning|trouble|upset|consolation)\b(?: to| for)(?: the)?$/;
const rival =
  /\b(?:from|over|against|off|than|despite|to|by|behind|between|beyond|with|before|after|unlike|(?:ahead|clear|short|critical|out|instead|years|decades|months|end|run|reign|rule) of|(?:beat|defeat|oust|unseat|toppl|pip|push|edg|overtak|eject|remov|replac|squeez)\w*|see off|saw off|seen off|seeing off|hold off|held off|holding off|fend\w* off|fought off)(?: (?:the|a|an|both|strong|surging|sitting|incumbent|former|resurgent|insurgent))*$/;
const result = /^\W*(?:it|this|that)(?:['’]s| is| was| means| makes)\b/i;

/** The party that a sentence says the mayor of the sentence before belongs to; null where it does not. */
export function partySaid(sentence: ReadSentence, name: string): Party | null {
  if (sentence.frames.some(({ mood }) => mood !== 'stated' && mood !== 'remembered' && mood !== 'planned')) return null;
  return partyOfNoun(sentence) ?? partyOfOwner(sentence) ?? partyOfResult(sentence) ?? partyOfPerson(sentence, name);
}

// "The Conservative took 73 per cent", "… but the Labour candidate is re-elected", not "beating the Conservative".
function partyOfNoun({ units, text, start }: ReadSentence): Party | null {
  const said = new Set<Party>();
  for (const [at, unit] of units.entries()) {
    const [party] = unit.parties;
    const next = units[at + 1];
    if (unit.kind !== kindOf.party || party === undefined || units[at - 1]?.words !== 'the') continue;
    const isOfficer =
      otherOffice.test(next?.words ?? '') && counted.test(text.slice(unit.end - start)) && !ofSeat.test(text);
    const isNoun = isOfficer || candidate.test(next?.words ?? '');
    if (!single.test(unit.words) && !isNoun) continue;
    const verb = units[behindRelative(units, behindOffice(units, isNoun ? at + 2 : at + 1))];
    // "The Labour candidate’s nearest rival"
    if (next?.owns === true && had.test(units[at + 2]?.words ?? '')) said.add(party);
    const earlier = units[at - 2];
    if (earlier !== undefined && !/[,;:^&]/.test(earlier.kind)) continue;
    if (narrowly.test(verb?.words ?? '')) said.add(party);
    if (verb?.group == null || loses.test(text.slice(unit.end - start))) continue;
    const { group } = verb;
    if (won.has(group.verbClass) || polls.test(group.lemma)) said.add(party);
  }
  const [only] = said;
  return said.size === 1 ? (only ?? null) : null;
}

const longestOffice = 7;

// "The Labour leader of the city council won 57%": the place behind the words of an office.
function behindOffice(units: readonly Unit[], at: number): number {
  if (!/^(?:of|on|in|for|from)$/.test(units[at]?.words ?? '')) return at;
  const end = units.slice(at, at + longestOffice).findIndex(({ kind, group }) => group !== null || /[,;:(]/.test(kind));
  return end < 0 ? at : at + end;
}

// "The Conservative, who had 44%, beat …": the verb behind the clause.
function behindRelative(units: readonly Unit[], at: number): number {
  if (units[at]?.kind !== ',' || !/[~^]/.test(units[at + 1]?.kind ?? '')) return at;
  const close = units.findIndex(({ kind }, index) => index > at && kind === ',');
  return close < 0 ? at : close + 1;
}

// "Labour’s man took 63 per cent", "Labour’s lead over Reform was only 698 votes"
function partyOfOwner({ units, text }: ReadSentence): Party | null {
  const [first, second] = units[0]?.kind === kindOf.determiner ? units.slice(1) : units;
  const [party] = first?.parties ?? [];
  const isOwner = first?.owns === true && !/[^\s’']s? ?(?:lost|last)\b/.test(text.slice(0, 20));
  return isOwner && party !== undefined && had.test(second?.words ?? '') && !loses.test(text) ? party : null;
}

// "It is a Labour hold", "That is Reform’s first mayor", "Labour hold."
function partyOfResult(sentence: ReadSentence): Party | null {
  const chunks = chunksIn(sentence);
  const shape = shapeOf(chunks);
  if (/^P[hw](?:[.,!]|$)/.test(shape)) return chunks[0]?.party ?? null;
  // "The Labour mayor won 56%"
  if (/^M[whE]/.test(shape)) return chunks[0]?.party ?? null;
  if (!result.test(sentence.text)) return null;
  const at =
    /^[x^]?[b!fk][qx#]{0,3}(?=P)/.exec(shape)?.[0].length ?? /^[x^]?[bf!][^PNn]{0,8}u(?=P)/.exec(shape)?.[0].length;
  const behind = sentence.units.find(({ start }) => start >= (chunks[at ?? 0]?.end ?? 0));
  const isWin =
    /\b(?:first|only|hold|gain|win|second|third|victory|mayor|mayoralty|triumph|boost|relief)\b/i.test(sentence.text) &&
    !/\b(?:loss|lose|lost|blow|setback|defeat)\b/i.test(sentence.text);
  return at !== undefined && isWin && behind !== undefined ? (chunks[at]?.party ?? null) : null;
}

// "He stood for Labour", "Ms Jones, who is Labour, …", "(Ms Jones is Labour.)"
function partyOfPerson(sentence: ReadSentence, name: string): Party | null {
  const surname = name.split(' ').at(-1)?.toLowerCase() ?? '';
  const opens =
    /^\W*(?:he|she|the former)\b/i.test(sentence.text) ||
    sentence.text
      .toLowerCase()
      .slice(0, name.length + 6)
      .includes(surname);
  if (!opens) return null;
  const chunks = chunksIn(sentence);
  const shape = shapeOf(chunks);
  // "He is the first Labour mayor since n"
  if (/^x[b!][q#x]{0,2}M/.test(shape) && !loses.test(sentence.text))
    return chunks.find(({ kind }) => kind === 'M')?.party ?? null;
  // "The former Conservative minister defected to Reform last year."
  const moved = /\b(?:defected|switched|moved|came over) to\b/i.test(sentence.text) ? /tP/.exec(shape) : null;
  if (moved !== null) return chunks[moved.index + 1]?.party ?? null;
  // "She beat n, who ran as an independent, by 58,000 votes for Labour."
  const forParty = /^(?:x?|[xq]{1,4}ux)o.*(?<=u)P(?=[.,]?$)/.exec(shape);
  if (forParty !== null) return chunks[forParty[0].length - 1]?.party ?? null;
  const said = /(?<=^[^nPA]*[us])P/.exec(shape) ?? /(?<=^[xNbq,(]{1,5})P/.exec(shape);
  if (said === null || isSetback(sentence.units, chunks[said.index]?.start ?? 0)) return null;
  return chunks[said.index]?.party ?? null;
}

/** "a blow for the Tories", "bad news for Labour": not whose win it is. */
export function isSetback(units: readonly Unit[], start: number): boolean {
  const at = units.findIndex((unit) => unit.start >= start);
  return setback.test(wordsOf(units, Math.max(0, at - 6), Math.max(0, at)));
}

/** Whether a party is named as the one beaten, passed or owned by another: "over", "ahead of", "taking it from". */
export function isRival(units: readonly Unit[], start: number): boolean {
  const at = units.findIndex((unit) => unit.start >= start);
  const { group } = units[at + 1] ?? { group: null };
  // "with P winning 48%"
  if (units[at - 1]?.kind === kindOf.with && group?.verbClass === 'gain') return false;
  return rival.test(wordsOf(units, Math.max(0, at - 4), Math.max(0, at))) || isSetback(units, start);
}
