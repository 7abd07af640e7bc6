import type { Party } from '../../../domain/Fact.ts';
import type { Unit } from '../../reader/units/Unit.ts';

export interface Figure {
  party: Party;
  value: number;
}

/** Between a party and its figure: "Labour are on 35%", "Con: 35", "the Tories would get 298". */
const between = /[:\-,=.dxavbI21TOP&nlHXK]/;
const tied = /\b(both|each|level|tied|apiece)\b/;
const reach = 8;

/** The figure that stands with each party in a list or sentence: "Con 35%, Lab 35%", "35% for Labour", "both on 35%". Changes in brackets are left. */
export function readFigures(
  units: readonly Unit[],
  accepts: (units: readonly Unit[], at: number) => boolean,
): Figure[] {
  const figures: Figure[] = [];
  if (!units.some(({ kind }) => kind === '#')) return figures;
  const given = new Set<Party>();
  let waiting: Party[] = [];
  let since = 0;
  let depth = 0;
  let isTied = false;
  for (const [at, unit] of units.entries()) {
    if (unit.kind === '(') depth += 1;
    if (unit.kind === ')') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    since += 1;
    if (unit.kind === 'P') {
      if (since > reach) waiting = [];
      since = 0;
      waiting.push(...unit.parties.filter((party) => !given.has(party)));
      continue;
    }
    if (tied.test(unit.words)) isTied = true;
    if (unit.kind === '#' && unit.value !== null && accepts(units, at) && !isChange(units, at)) {
      const whose =
        waiting.length > 0 && since <= reach ? (isTied ? waiting : waiting.slice(-1)) : partyBehind(units, at);
      for (const party of whose) {
        if (given.has(party)) continue;
        given.add(party);
        figures.push({ party, value: unit.value });
      }
      waiting = [];
      isTied = false;
      continue;
    }
    if (!between.test(unit.kind)) waiting = [];
  }
  return figures;
}

const isChange = (units: readonly Unit[], at: number): boolean => {
  const before = units[at - 1];
  return before?.kind === '+' || before?.words === 'up' || before?.words === 'down' || before?.words === 'by';
};

// "35 per cent for Labour"
function partyBehind(units: readonly Unit[], at: number): readonly Party[] {
  for (let next = at + 1; next < at + 6; next += 1) {
    const unit = units[next];
    if (unit === undefined) return [];
    if (unit.kind === 'P')
      return /^(for|to)$/.test(units[next - 1]?.words ?? '') || units[next - 1]?.kind === 'd' ? unit.parties : [];
    if (!/[%xSITd]/.test(unit.kind)) return [];
  }
  return [];
}

/** A number that is followed by "%", "per cent" or "percent". */
export function isPercent(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  return (
    next?.kind === '%' ||
    next?.words === 'percent' ||
    (next?.words === 'per' && units[at + 2]?.words === 'cent') ||
    next?.words === 'pc'
  );
}
