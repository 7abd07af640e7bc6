import { kindOf } from './lexiconWords.ts';
import { changeUnit, type Unit } from './Unit.ts';

const localParty = /^(?:independents|independent party|independent group|residents|residents association)$/;
const group = /^(?:forum|group|network|alliance|movement)$/;
const farthest = 4;

/** Makes one party of its name and its place, or of what it calls itself: "the Farnworth Independents", "Independent Forum", "Mexborough First". */
export function joinLocal(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const [unit, next] = units.slice(at, at + 2);
    if (unit === undefined) break;
    if (next !== undefined && isLocal(unit, next)) continue;
    if (next !== undefined && isIndependents(unit, next)) {
      const place = joined.at(-1);
      const isPlaced =
        place !== undefined && /[CX]/.test(place.kind) && place.cap && !place.owns && place.end + 1 === unit.start;
      if (isPlaced) joined.pop();
      joined.push(changeUnit(unit, { start: isPlaced ? place.start : unit.start, end: next.end, owns: next.owns }));
      at += 1;
      continue;
    }
    if (isUnnamed(units, at)) {
      joined.push(asParty(unit, next ?? unit));
      at += 1;
      continue;
    }
    if (isFirst(units, at)) {
      const from = placesBefore(joined);
      const [first] = joined.splice(from);
      joined.push(asParty(first ?? unit, unit));
      continue;
    }
    joined.push(unit);
  }
  return joined;
}

// The party's unit begins where its place does.
function isLocal(unit: Unit, next: Unit): boolean {
  const isPlace = unit.kind === kindOf.name && unit.cap && !unit.owns && unit.words !== 'the';
  const isIt =
    isPlace && next.kind === kindOf.party && next.cap && next.start === unit.end + 1 && localParty.test(next.words);
  if (isIt) next.start = unit.start;
  return isIt;
}

const isIndependents = (unit: Unit, next: Unit): boolean =>
  unit.words === 'independent' && unit.cap && next.cap && next.start === unit.end + 1 && group.test(next.words);

// "went to a local party called …"
function isUnnamed(units: readonly Unit[], at: number): boolean {
  const [to, article, unit, next, behind] = units.slice(Math.max(0, at - 2), at + 3);
  return (
    at > 1 &&
    /[TB]/.test(to?.kind ?? '') &&
    article?.words === 'a' &&
    unit?.words === 'local' &&
    /^(?:party|group)$/.test(next?.words ?? '') &&
    (behind === undefined || /[.,;(]/.test(behind.kind) || /^(?:called|named|formed|that)$/.test(behind.words))
  );
}

// "Mexborough First held", "Farnworth and Kearsley First, the party formed last autumn,"
function isFirst(units: readonly Unit[], at: number): boolean {
  const [before, unit, next] = [units[at - 1], units[at], units[at + 1]];
  if (unit?.surface !== 'First' || before?.kind !== kindOf.name || !before.cap || before.owns) return false;
  return before.end + 1 === unit.start && (next === undefined || !/[xaRSHGQX:]/.test(next.kind));
}

function placesBefore(units: readonly Unit[]): number {
  let from = units.length - 1;
  while (
    from > units.length - farthest &&
    units[from - 1]?.surface === 'and' &&
    units[from - 2]?.kind === kindOf.name &&
    units[from - 2]?.cap === true
  )
    from -= 2;
  return from;
}

const asParty = (first: Unit, last: Unit): Unit =>
  changeUnit(first, {
    kind: kindOf.party,
    parties: ['OTH'],
    words: 'local party',
    end: last.end,
    owns: last.owns,
    wardOf: null,
  });
