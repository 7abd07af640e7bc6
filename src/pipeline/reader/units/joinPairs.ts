import { kindOf } from './lexiconWords.ts';
import { isOpenName, isRegion } from './openName.ts';
import type { Unit } from './Unit.ts';
import { joinNames } from '../wards/wardUnit.ts';

const singular =
  /^(?:was|is|has|goes|falls|stays|moves|remains|switches|swings|turns|returns|elects|re elects|becomes|changes)\b/;
const figures = /^(?:votes?|%|cent)$/;

/**
 * Makes one ward’s name of "A and B" where the words about it are of one thing: "A and B was a Labour gain", "A and B: Lab hold".
 * Two names of which a gazetteer has at most one as a ward are mostly one ward, drawn since; what is plural about them makes them two.
 */
export function joinPairs(units: readonly Unit[], atHand: ReadonlySet<string> = noPlaces): Unit[] {
  if (!units.some((unit, at) => unit.kind === kindOf.and && isPair(units, at))) return [...units];
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const [unit, sign, last] = units.slice(at, at + 3);
    if (unit === undefined) break;
    if (sign?.kind === kindOf.and && last !== undefined && isPair(units, at + 1) && isOne(units, at, atHand)) {
      joined.push(joinNames(unit, sign, last));
      at += 2;
    } else joined.push(unit);
  }
  return joined;
}

function isPair(units: readonly Unit[], and: number): boolean {
  const [first, last] = [units[and - 1], units[and + 1]];
  // "Fens and Greatham"
  const mayOpen = isRegionName(first) || isOpenName(first);
  // "Walton and West" in a list of such names
  const mayClose = isOpenName(last) || (isRegionName(last) && isInsideList(units, and - 1));
  if (first === undefined || !mayOpen || !mayClose || first.owns || first.asides.length > 0) return false;
  const isList = units[and - 2]?.kind === ',' && units[and - 3]?.kind === kindOf.name;
  // "A and B, C and D"
  return !isList || units[and - 4]?.kind === kindOf.and;
}

const isRegionName = (unit: Unit | undefined): boolean => unit?.kind === kindOf.name && unit.cap && isRegion(unit);

const noPlaces: ReadonlySet<string> = new Set();

const isAtHand = (units: readonly Unit[], at: number, atHand: ReadonlySet<string>): boolean =>
  [units[at], units[at + 2]].some((unit) => unit?.wardOf?.some((gss) => atHand.has(gss)) === true);

// "… stayed Conservative, 1,377 votes to 702", "by 640 votes", "with 61% of the vote"
function hasOneFigure(units: readonly Unit[], from: number): boolean {
  const rest = units.slice(from, from + 14);
  const end = rest.findIndex(
    ({ kind, words }) => kind === ';' || /^(?:while|respectively|former|latter|each)$/.test(words),
  );
  const said = end < 0 ? rest : rest.slice(0, end);
  return said.some(
    ({ words, kind }, at) => (figures.test(words) || kind === '%') && said[at - 1]?.kind === kindOf.number,
  );
}

// Both are wards of one council.
const areTwo = (first: Unit | undefined, last: Unit | undefined): boolean =>
  first?.wardOf?.some((gss) => last?.wardOf?.includes(gss) ?? false) ?? false;

function isOne(units: readonly Unit[], at: number, atHand: ReadonlySet<string>): boolean {
  const before = units[at - 1];
  const behind = units[at + 3];
  const isHead = before === undefined || /[|;.#:]/.test(before.kind);
  const verb = units[behindPlace(units, at + 3)];
  const isSingular = verb?.group != null && singular.test(verb.words);
  if (isSingular && (isHead || /[.,&^"]/.test(before.kind))) return true;
  if (isInsideList(units, at) || isOneSeat(units, at)) return true;
  // "A and B: Lab 41.3%": the figures of one contest, whatever was a ward before.
  if (isHead && /^[:-]$/.test(behind?.kind ?? '') && (isScored(units, at + 4) || isOneResult(units, at + 4)))
    return true;
  const isTwo = areTwo(units[at], units[at + 2]);
  // Two wards of a district may be one division of its county: where one figure is given for both.
  if (isTwo && !(atHand.size > 0 && !isAtHand(units, at, atHand) && hasOneFigure(units, at + 3))) return false;
  // "…; A and B, Conservative; …"
  const isListed = /^[;:]$/.test(before?.kind ?? '') && behind?.kind === ',' && units[at + 4]?.kind === kindOf.party;
  if (isListed) return true;
  const place = units[at + 4];
  const isPlaced = behind?.words === 'in' && place?.kind === kindOf.council && units[at + 5]?.kind === ':';
  if (isHead && behind !== undefined && (/^[:-]$/.test(behind.kind) || isPlaced)) return true;
  if (isSingular) return true;
  const hasFigure = units.some(({ kind, words }) => figures.test(words) || kind === '%');
  if (before?.words === 'in' && behind !== undefined && hasFigure) return true;
  const lengths = [units[at], units[at + 2]].map((unit) => unit?.words.split(' ').length ?? 0);
  const isLong = Math.min(...lengths) > 1 || Math.max(...lengths) > 2;
  return isWhereOneStands(units, at) && !isPlural(units, at) && (!isLong || hasFigure || isOfSeats(units, at));
}

// "Greens: A and B, C and D": names parted by commas, so that "and" stands inside them.
function isInsideList(units: readonly Unit[], at: number): boolean {
  let from = at;
  while (isGlue(units[from - 1]) && units[from - 2]?.kind === kindOf.name) from -= 2;
  let end = at + 3;
  while (isGlue(units[end]) && units[end + 1]?.kind === kindOf.name) end += 2;
  const [before, behind] = [units[from - 1], units[end]];
  const isWhole = before?.kind === ':' && (behind === undefined || /[.;:|(]/.test(behind.kind));
  const glue = units.slice(from, end).filter((unit) => isGlue(unit));
  // "A, B and C" is the usual list.
  return isWhole && glue.some(({ kind }, index) => kind === kindOf.and && glue[index + 1]?.kind === ',');
}

const isGlue = (unit: Unit | undefined): boolean => unit?.kind === ',' || unit?.kind === kindOf.and;

// "In A and B the Conservatives picked up the ward from Labour"
function isOneSeat(units: readonly Unit[], at: number): boolean {
  if (!/^(?:in|at)$/.test(units[at - 1]?.words ?? '')) return false;
  const end = units.findIndex(({ kind }, index) => index > at && /[.;:~^]/.test(kind));
  const clause = units.slice(at + 3, end < 0 ? units.length : end);
  const noun = clause.findIndex(({ words }) => /^(?:ward|division|seat)$/.test(words));
  const took = clause[noun - 2]?.group ?? null;
  return clause[noun - 1]?.words === 'the' && took !== null && /^(?:gain|hold|lose)$/.test(took.verbClass);
}

// "A and B in X was", "A and B, in X, was": the index behind what says where it is.
function behindPlace(units: readonly Unit[], at: number): number {
  const from = units[at]?.kind === ',' ? at + 1 : at;
  if (units[from]?.words !== 'in' || units[from + 1]?.kind !== kindOf.council) return at;
  return units[from + 2]?.kind === ',' ? from + 3 : from + 2;
}

// "Lab 41.3% (+2.0), Con 30.2%": a share for each of two parties.
const isScored = (units: readonly Unit[], from: number): boolean => {
  const rest = units.slice(from, from + 12);
  return (
    rest[0]?.kind === kindOf.party &&
    rest[1]?.kind === kindOf.number &&
    rest.filter(({ kind }) => kind === '%').length > 1
  );
};

// "Lib Dem gain from Labour": one.
const isOneResult = (units: readonly Unit[], from: number): boolean =>
  units[from]?.kind === kindOf.party && /^(?:gain|hold|win|loss)$/.test(units[from + 1]?.words ?? '');

// "gained A and B", "both seats in A and B", "A and B stayed Tory"
function isWhereOneStands(units: readonly Unit[], at: number): boolean {
  const [before, behind] = [units[at - 1], units[at + 3]];
  // "gained A and B (X) with 51%"
  const isPlaced = units[at + 2]?.asides.some((aside) => aside.kind === 'bracket') === true;
  const isEnd =
    behind === undefined ||
    isPlaced ||
    /[.,;:()FTIB^|-]/.test(behind.kind) ||
    (behind.words === 'with' && units[at + 4]?.kind === kindOf.number);
  const verb = before?.group ?? null;
  if (verb !== null && /^(?:gain|hold|lose)$/.test(verb.verbClass)) return isEnd;
  if (before?.kind === kindOf.at || before?.kind === kindOf.from) return isEnd;
  if (before !== undefined && !/[|;.,&^"]/.test(before.kind)) return false;
  // "A and B it held"
  const isFronted = /^(?:it|they)$/.test(behind?.words ?? '') && units[at + 4]?.group?.mood === 'stated';
  return isFronted || behind?.group?.mood === 'stated';
}

// "both seats in A and B", "two Labour councillors in A and B"
const isOfSeats = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.words === 'in' && units[at - 2]?.kind === kindOf.seats;

const ofSeveral = /^(?:wards|divisions|gains|losses|holds|wins)$/;
const plural = /^(?:wards|divisions|both|two wards|were|are|have|respectively|each|neither)\b/;

// "the wards of A and B", "A and B were held", "took A and B, both from Labour"
const isPlural = (units: readonly Unit[], at: number): boolean =>
  units.slice(Math.max(0, at - 6), at).some(({ words }) => ofSeveral.test(words)) ||
  [...units.slice(at + 3, at + 7), ...(units[at + 2]?.asides.flatMap((aside) => aside.units.slice(0, 2)) ?? [])].some(
    ({ words }) => plural.test(words),
  );
