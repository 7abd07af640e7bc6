import { kindOf } from './lexiconWords.ts';
import { isOpenName } from './openName.ts';
import type { Unit } from './Unit.ts';
import { joinNames } from '../wards/wardUnit.ts';

const singular =
  /^(?:was|is|has|goes|falls|stays|moves|remains|switches|swings|turns|returns|elects|re elects|becomes|changes)\b/;
const figures = /^(?:votes?|%|cent)$/;

/**
 * Makes one ward’s name of "A and B" where the words about it are of one thing: "A and B was a Labour gain", "A and B: Lab hold".
 * Two names of which a gazetteer has at most one as a ward are mostly one ward, drawn since; what is plural about them makes them two.
 */
export function joinPairs(units: readonly Unit[]): Unit[] {
  if (!units.some((unit, at) => unit.kind === kindOf.and && isPair(units, at))) return [...units];
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const [unit, sign, last] = units.slice(at, at + 3);
    if (unit === undefined) break;
    if (sign?.kind === kindOf.and && last !== undefined && isPair(units, at + 1) && isOne(units, at)) {
      joined.push(joinNames(unit, sign, last));
      at += 2;
    } else joined.push(unit);
  }
  return joined;
}

function isPair(units: readonly Unit[], and: number): boolean {
  const [first, last] = [units[and - 1], units[and + 1]];
  if (!isOpenName(first) || !isOpenName(last) || first.owns || first.asides.length > 0) return false;
  const isList = units[and - 2]?.kind === ',' && units[and - 3]?.kind === kindOf.name;
  // Both are wards of one council.
  return !isList && !(first.wardOf?.some((gss) => last.wardOf?.includes(gss) ?? false) ?? false);
}

function isOne(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  const behind = units[at + 3];
  const isHead = before === undefined || /[|;.#:]/.test(before.kind);
  // "…; A and B, Conservative; …"
  const isListed = /^[;:]$/.test(before?.kind ?? '') && behind?.kind === ',' && units[at + 4]?.kind === kindOf.party;
  if (isListed) return true;
  const place = units[at + 4];
  const isPlaced = behind?.words === 'in' && place?.kind === kindOf.council && units[at + 5]?.kind === ':';
  if (isHead && behind !== undefined && (/^[:-]$/.test(behind.kind) || isPlaced)) return true;
  if (behind?.group != null && singular.test(behind.words)) return true;
  const hasFigure = units.some(({ kind, words }) => figures.test(words) || kind === '%');
  if (before?.words === 'in' && behind !== undefined && hasFigure) return true;
  const lengths = [units[at], units[at + 2]].map((unit) => unit?.words.split(' ').length ?? 0);
  const isLong = Math.min(...lengths) > 1 || Math.max(...lengths) > 2;
  return isWhereOneStands(units, at) && !isPlural(units, at) && (!isLong || hasFigure || isOfSeats(units, at));
}

// "gained A and B", "both seats in A and B", "A and B stayed Tory"
function isWhereOneStands(units: readonly Unit[], at: number): boolean {
  const [before, behind] = [units[at - 1], units[at + 3]];
  if (units[at]?.wardOf !== null && units[at + 2]?.wardOf !== null) return false;
  const isEnd = behind === undefined || /[.,;:()FTIB^|-]/.test(behind.kind);
  const verb = before?.group ?? null;
  if (verb !== null && /^(?:gain|hold|lose)$/.test(verb.verbClass)) return isEnd;
  if (before?.kind === kindOf.at || before?.kind === kindOf.from) return isEnd;
  return (before === undefined || /[|;.,&^"]/.test(before.kind)) && behind?.group?.mood === 'stated';
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
