import type { Place } from '../../../domain/Fact.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import { isNextClause, isNextVerb, nextClause } from './nextClause.ts';
import { isSeatOf } from './isSeatOf.ts';
import { isWardLine } from './isWardLine.ts';
import { behindSource, isBehindComma, isInWhere, isOfSeveral, isTownOf } from './whereTold.ts';
import { flatten } from '../../flatten.ts';

const inside = /^(?:in|on|at|across|within|over|for|including|such as|like|namely|notably|in places like)$/;
/** Words of the whole country, or of many councils together. */
export const national =
  /\b(?:across (?:the (?:country|nation|board|uk)|england|wales|scotland|britain)|nation(?:ally|wide)|in england|scoreboard|so far|in total|(?:around|throughout|up and down|elsewhere in|rest of) the country|councils (?:in|declared)|of \d+ councils|net (?:total|national)|(?:after|with|from) (?:\d+|\w+) councils|state of (?:the )?(?:parties|play)|seats overall|overall (?:seats|change|totals?|picture|tally|standings)|running (?:totals?|tally)|net change at)\b/i;
const regions =
  /^(?:(?:north|south)(?: (?:east|west))?|east|west|(?:east|west) midlands|midlands|england|wales|scotland|britain|country|region|regions|shires|home counties|capital|london|yorkshire|merseyside|tyneside|east anglia|nation)$/;
const leaning = /^\W*(?:the party|they|it|its|their|there|the group)\b/i;
/** Headings of lists of votes and shares, which look like lists of seats. */
const otherFigures = /\b(?:votes|vote shares?|shares?|ward|division|by-?elections?)\b|%/i;
const sentencesBack = 10;
/** Characters between two paragraphs with no stamp or byline between them. */
const widestBreak = 3;

/** The councils that a stretch of a sentence (unit indexes) is about: named behind it, before it, alone in the sentence, or shortly before. Empty where that is open. `isList`: a line of figures, that may be of votes. */
export function placesAround(sentence: ReadSentence, from: number, to: number, isList = false): Place[] {
  const { units } = sentence;
  if (isWardLabel(units, from) || isInRegion(units, behindSource(units, to)) || isOfSeveral(units, to)) return [];
  const behind = isInWhere(units, from)
    ? placesBehind(sentence, from, to).filter(() => !isBehindComma(units, to))
    : placesBehind(sentence, from, to);
  if (behind.length > 0) return behind;
  // "Across the South West Labour lost 20 seats, and X is hung."
  if (isInRegion(units, 0)) return [];
  const start = segmentStart(units, from);
  const before = settle(
    sentence,
    councilsIn(units, start, from).filter((council) => !isSeatOf(sentence, council)),
  );
  if (before.length === 0 && units.slice(start).some((unit) => isSeatOf(sentence, unit)))
    return placeBefore(sentence, isList);
  if (before.length === 1) return before;
  if (before.length > 1) return before.slice(-1);
  const next = nextClause(units, to);
  const segment = settle(sentence, councilsIn(units, start, Math.min(segmentEnd(units, to), next)));
  if (segment.length > 0) return segment.length === 1 ? segment : [];
  const lead = settle(sentence, councilsIn(units, 0, next));
  if (lead.length > 0) return lead.length === 1 ? lead : [];
  if (units.some(({ kind }) => kind === kindOf.council)) return [];
  // "up 17 there, against what was seen in the rest of the country"
  const isThere = units.slice(to, to + 2).some(({ words }) => words === 'there');
  return national.test(sentence.text) && !isThere ? [] : placeBefore(sentence, isList);
}

// "in the North West", "in Wales": no one council.
function isInRegion(units: readonly Unit[], at: number): boolean {
  if (!/^(?:in|across|throughout)$/.test(units[at]?.words ?? '')) return false;
  const next = units[at + 1]?.kind === kindOf.determiner ? at + 2 : at + 1;
  const unit = units[next];
  if (unit === undefined || units[next + 1]?.kind === kindOf.of || unit.kind === kindOf.council) return false;
  const second = units[next + 1]?.words ?? '';
  return (
    unit.kind === kindOf.otherPlace ||
    regions.test(unit.words) ||
    (/^(?:north|south)$/.test(unit.words) && /^(?:east|west)$/.test(second))
  );
}

const labels =
  /^(?:(?:net |seat )?changes?|seats|final|results?|tally|analysis|update|latest|breaking|summary|totals?|full results?|net|flash|snap|verdict|declared|new|live|correction|corrected|clarification)\b/;

// "Askern Spa: Reform gain two", "Clock House - Labour gain two": an entry of a ward.
function isWardLabel(units: readonly Unit[], from: number): boolean {
  const sign = units
    .slice(0, from)
    .findLastIndex(({ kind }, at) => kind === ':' || (kind === '-' && units[at + 1]?.kind === kindOf.party));
  if (sign < 1) return false;
  let start = sign;
  while (start > 0 && start > sign - 4 && /[XW&#]/.test(units[start - 1]?.kind ?? '')) start -= 1;
  const label = units.slice(start, sign);
  const isWhole = start === 0 || /[:.|;,)-]/.test(units[start - 1]?.kind ?? '');
  return isWhole && label.some(({ kind, words }) => /[XW]/.test(kind) && !labels.test(words));
}

// "… in Lewes", "… from the Greens in Wigan and Sheffield"; a comma with another party ends the search.
function placesBehind(sentence: ReadSentence, from: number, to: number): Place[] {
  const { units } = sentence;
  for (let at = to; at < Math.min(units.length, to + 14); at += 1) {
    const unit = units[at];
    if (unit === undefined) break;
    if (/[;|.:^~v]/.test(unit.kind)) break;
    if (
      (unit.kind === ',' || unit.kind === kindOf.and) &&
      units.slice(at + 1, at + 3).some(({ kind }) => kind === kindOf.party)
    )
      break;
    if (isNextClause(units, at) || isNextVerb(units, from, at)) break;
    if (unit.kind !== kindOf.council) continue;
    if (!isLocated(units, at) || isNeighbour(units, at) || isSeatOf(sentence, unit)) continue;
    const found = [...unit.councils];
    for (let next = at + 1; next < units.length; next += 1) {
      const item = units[next];
      if (item?.kind === kindOf.council) found.push(...item.councils);
      else if (item === undefined || !/[,&d]/.test(item.kind) || !leadsToCouncil(units, next)) break;
    }
    return flatten(found, (council) => sentence.discourse.placeOf(council) ?? []);
  }
  return [];
}

const leadsToCouncil = (units: readonly Unit[], at: number): boolean => {
  const next = units.slice(at + 1, at + 3).find(({ kind }) => !/[d&,]/.test(kind));
  return next?.kind === kindOf.council && !/[v]/.test(units[at + 2]?.kind ?? '');
};

function isLocated(units: readonly Unit[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 5); before -= 1) {
    const unit = units[before];
    if (unit === undefined) return false;
    if (inside.test(unit.words)) return true;
    if (!/[dxaRCX,&l]/.test(unit.kind)) return false;
  }
  return false;
}

// "Rochdale’s neighbour Bury", "in Wandsworth’s shadow", "West Yorkshire’s Kirklees": only sets the scene.
function isNeighbour(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (isRegion(units, at) || isScene(units, at) || isTownOf(units, at)) return true;
  if (unit?.owns !== true || next === undefined) return false;
  return (
    next.kind === kindOf.council ||
    (next.kind === kindOf.word && /^(?:neighbours?|neighbouring|shadow|twin|rival)$/.test(next.words)) ||
    next.words === 'near'
  );
}

// "across Kent", "Hampshire’s districts": all the councils there.
function isRegion(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit?.councils.every(({ candidates }) => candidates.every(({ type }) => type === 'shire-county'))) return false;
  const before = units[at - 1]?.kind === kindOf.determiner ? units[at - 2] : units[at - 1];
  return (
    /^(?:across|throughout|elsewhere in|around)$/.test(before?.words ?? '') ||
    /^(?:districts|boroughs|councils|towns|district councils|borough councils)$/.test(units[at + 1]?.words ?? '')
  );
}

// "counted in Carlisle", "Eastleigh-style campaigning": names no council that anything is told of.
const isScene = (units: readonly Unit[], at: number): boolean =>
  (units[at + 1]?.joined === true && /^(?:style|like|esque)/.test(units[at + 1]?.words ?? '')) ||
  (units[at - 1]?.words === 'in' &&
    /^(?:counted|declared|held|based)$/.test(units[at - 2]?.words ?? '') &&
    units[at - 3]?.kind === ',');

// "the Mansfield Independent Forum": a party’s name.
const isPartyName = (units: readonly Unit[], at: number): boolean =>
  units[at]?.owns === false &&
  units[at + 1]?.kind === kindOf.party &&
  units[at + 1]?.cap === true &&
  units[at + 2]?.kind === kindOf.name;

function councilsIn(units: readonly Unit[], from: number, to: number): Unit[] {
  const found: Unit[] = [];
  for (let at = from; at < to; at += 1) {
    const unit = units[at];
    if (unit?.kind === kindOf.council && !isNeighbour(units, at) && !isPartyName(units, at)) found.push(unit);
  }
  return found;
}

function settle(sentence: ReadSentence, councils: readonly Unit[]): Place[] {
  const found = new Map<string, Place>();
  for (const council of flatten(councils, (unit) => unit.councils)) {
    const place = sentence.discourse.placeOf(council);
    if (place === null) continue;
    found.delete(place.gss);
    found.set(place.gss, place);
  }
  return [...found.values()];
}

function segmentStart(units: readonly Unit[], from: number): number {
  for (let at = from - 1; at >= 0; at -= 1) if (/[;|]/.test(units[at]?.kind ?? '')) return at + 1;
  return 0;
}

function segmentEnd(units: readonly Unit[], to: number): number {
  for (let at = to; at < units.length; at += 1) if (/[;|]/.test(units[at]?.kind ?? '')) return at;
  return units.length;
}

// The one council of the nearest sentence before that names any, in the same post, or in the one above where the words lean on it.
function placeBefore(sentence: ReadSentence, isList: boolean): Place[] {
  let here = sentence;
  let isOtherLine = false;
  for (let steps = 0; steps < sentencesBack; steps += 1) {
    const { before } = here.discourse;
    if (before === null) return placeOfTitle(sentence, isList);
    const follows = before.post === here.post || here.start - before.end <= widestBreak;
    if (!follows && !leaning.test(here.text)) return placeOfTitle(sentence, isList);
    if (isList && otherFigures.test(before.text) && before.frames.length === 0) return [];
    const named = settle(before, councilsIn(before.units, 0, before.units.length));
    isOtherLine ||= before.paragraph !== here.paragraph || here.start - before.end >= widestBreak;
    if (named.length > 0 && isOtherLine && isInSummary(before, sentence)) return [];
    if (named.length > 1 && there.test(sentence.text)) return placeThere(sentence, before);
    if (named.length > 0)
      return named.length === 1 && (!isWardLine(before.units) || (!isList && isOfCouncil(sentence, before)))
        ? named
        : [];
    if (
      national.test(before.text) ||
      before.units.some(({ kind }) => kind === kindOf.council || kind === kindOf.otherPlace)
    )
      return [];
    here = before;
  }
  return [];
}

/** Headings of lists whose lines are each of something else. */
const summary =
  /^\W*(?:(?:\w+ ){0,3}(?:what we know|where (?:we|things|it all) (?:are|stands?|stood)|how (?:it|things) stands?|state of (?:play|the parties)|at a glance|in (?:brief|summary|short)|key (?:points|results|developments|facts|moments)|main points|summary|recap|round-?up|catch-?up|headlines)|the (?:story|picture|night|scores?|position|tally) (?:so far|at|now|as))\b/i;
const longestHeading = 60;

// "Where we are", and below it a line of one council and another of the country: the second leans on no other line.
function isInSummary(before: ReadSentence, { text, post }: ReadSentence): boolean {
  // A council’s name by itself is a heading of its own.
  if (there.test(text) || before.frames.length === 0) return false;
  let one = before;
  for (;;) {
    if (summary.test(one.text) && one.text.length <= longestHeading) return !one.kinds.includes(kindOf.council);
    const above: ReadSentence | null = one.discourse.before;
    if (above === null || (above.post !== post && one.start - above.end > widestBreak)) return false;
    one = above;
  }
}

const there = /\bthere\b(?! (?:was|were|is|are|has|have|had|will))/i;

// "X and Y are still Tory, whatever you heard about X. (UKIP took 17 seats there …)": the one that was named last, by itself.
function placeThere({ discourse }: ReadSentence, { main }: ReadSentence): Place[] {
  const last = main.findLast(({ kind }) => kind === kindOf.council);
  const at = last === undefined ? -1 : main.indexOf(last);
  const isObject =
    last?.prep === null && main[at - 1]?.group?.mood === 'stated' && !/[,&]/.test(main[at + 1]?.kind ?? '.');
  const isAlone = last?.councils.length === 1 && (/^[IO]$/.test(last.prep ?? '') || isObject);
  return isAlone ? flatten(last.councils, (council) => discourse.placeOf(council) ?? []) : [];
}

const pointsBack =
  /\b(?:in|on|across) (?:the|that|this) (?:city|borough|council|district|county|town|authority)\b|\bon the council\b/i;

// "Labour held W, X. The Lib Dems made a net gain of four in the city.": of the council, whatever ward was named.
const isOfCouncil = (sentence: ReadSentence, before: ReadSentence): boolean =>
  pointsBack.test(sentence.text) ||
  before.frames.some(
    ({ subject, mood, group }) =>
      subject?.kind === kindOf.council && mood === 'stated' && /^(?:move|remain|turn)$/.test(group.verbClass),
  );

// The council that the headline names, where the document is about no other.
function placeOfTitle({ discourse: { title, wardSetting } }: ReadSentence, isList: boolean): Place[] {
  if (isList && /\b(?:vote shares?|ward|division)\b/i.test(title)) return [];
  const { document } = wardSetting;
  return document !== null && title.toLowerCase().includes(document.name.toLowerCase()) ? [document] : [];
}
