import { joinAll } from '../wards/wardUnit.ts';
import { kindOf } from './lexiconWords.ts';
import { isOpenName } from './openName.ts';
import { resultShape } from './resultWord.ts';
import type { Unit } from './Unit.ts';

const singular =
  /^(?:was|is|has|goes|falls|stays|moves|remains|switches|swings|turns|returns|elects|re elects|becomes|changes)\b/;
const oneOutcome = /^(?:gain|hold|win)$/;
const several = /^(?:all|both|each|respectively|two|three|four)\b/;
const oneNoun = /^(?:ward|division|by ?election|electoral division|council ward)$/;

/**
 * Makes one ward’s name of "A, B and C" where what is said of it is said of one ward: "A, B and C: Con gain from Lab", "the A, B and C division".
 * Names of which one council, of those at hand, has two as wards are no such name.
 */
export function joinLongNames(units: readonly Unit[], atHand: ReadonlySet<string>): readonly Unit[] {
  if (!units.some(({ kind }, at) => kind === kindOf.and && units[at - 2]?.kind === ',')) return units;
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) break;
    const end = endOfList(units, at);
    const items = units.slice(at, end).filter(isName);
    if (end <= at || isCouncilOf(units, at) || !isOne(units, at, end) || areSeveral(items, atHand)) {
      joined.push(unit);
      continue;
    }
    joined.push(joinAll(units.slice(at, end)));
    at = end - 1;
  }
  return joined;
}

// "Lincolnshire, Deepings West and Rural: Con hold"
const isCouncilOf = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at];
  return (
    unit?.kind === kindOf.council &&
    unit.councils.some(({ candidates }) => candidates.some(({ gss }) => gss.startsWith('E10')))
  );
};

const isName = ({ kind, cap }: Unit): boolean => cap && /[XKC]/.test(kind);

// "A, B and C": the index behind it; none where no such list begins.
function endOfList(units: readonly Unit[], from: number): number {
  let at = from;
  while (isItem(units[at])) {
    const [sign, and] = units.slice(at + 1, at + 3);
    if (sign?.kind === kindOf.and)
      return at > from && isLast(units[at + 2]) && units.slice(from, at + 3).some(isOpenName) ? at + 3 : 0;
    if (sign?.kind !== ',' || and?.kind === kindOf.and) return 0;
    at += 2;
  }
  return 0;
}

const isItem = (unit: Unit | undefined): boolean => isLast(unit) && !unit.owns && unit.asides.length === 0;
const isLast = (unit: Unit | undefined): unit is Unit => unit !== undefined && isName(unit);

function isOne(units: readonly Unit[], from: number, end: number): boolean {
  const [before, behind] = [units[from - 1], units[end]];
  // "the A, B and C division", "the division of A, B and C"
  if (behind !== undefined && oneNoun.test(behind.words)) return true;
  if (before?.kind === kindOf.of && oneNoun.test(units[from - 2]?.words ?? '')) return true;
  if (before !== undefined && !/[|;.#:]/.test(before.kind)) return false;
  if (behind?.group != null && singular.test(behind.words)) return true;
  return isEntry(units, behindPlace(units, end));
}

// "A, B and C, X: …", "A, B and C in X: …"
function behindPlace(units: readonly Unit[], at: number): number {
  const isPlaced = (units[at]?.kind === ',' || units[at]?.words === 'in') && units[at + 1]?.kind === kindOf.council;
  return isPlaced ? at + 2 : at;
}

// ": Con hold", "– Lab gain from Con", ": Lab 41.3%, Con 30.2%": of one contest.
function isEntry(units: readonly Unit[], at: number): boolean {
  if (!/[:-]/.test(units[at]?.kind ?? '')) return false;
  const rest = units.slice(at + 1).filter(({ kind }) => !/[nl]/.test(kind));
  if (rest.some(({ words }) => several.test(words))) return false;
  if (
    rest
      .map(({ kind }) => kind)
      .join('')
      .startsWith('P#%')
  )
    return true;
  const [, outcome] = rest;
  return /^P[+=](?:Fd?P)?(?:$|[.,;(|-])/.test(resultShape(rest)) && oneOutcome.test(outcome?.words ?? '');
}

function areSeveral(items: readonly Unit[], atHand: ReadonlySet<string>): boolean {
  const seen = new Map<string, number>();
  for (const { wardOf } of items) for (const gss of wardOf ?? []) seen.set(gss, (seen.get(gss) ?? 0) + 1);
  return [...seen].some(([gss, times]) => times > 1 && (atHand.size === 0 || atHand.has(gss)));
}
