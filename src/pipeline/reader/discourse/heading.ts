import type { Control, Party } from '../../../domain/Fact.ts';
import { combineUnits } from '../units/combineUnits.ts';
import { joinLists } from '../units/joinLists.ts';
import { resultShape } from '../units/resultWord.ts';
import { copyUnit, type Unit } from '../units/Unit.ts';

/** A heading that says what became of the councils listed below it. */
export interface Heading {
  outcome: 'gain' | 'hold' | 'loss';
  control: Control | null;
  previous: Control | null;
}

/** "Independent 2 +1": a party with its seats and their change. */
export const isTableRow = (units: readonly Unit[]): boolean =>
  units.some(({ kind }, at) => kind === '#' && /[+-]/.test(units[at + 1]?.kind ?? '') && units[at + 2]?.kind === '#');

/** Reads a line such as "Lib Dem gains:", "Labour holds", "Lost to no overall control"; null for any other line. */
export function readHeading(units: readonly Unit[]): Heading | null {
  // "Labour took 41 seats, up 16."
  if (units.some(({ kind }, at) => kind === '#' && units[at + 1]?.kind === 'S')) return null;
  if (isTableRow(units)) return null;
  const main = joinLists(combineUnits(units.map(copyUnit))).filter(({ kind }) => !/[d|#*:,]/.test(kind));
  if (main.length === 0 || main.length > 8 || main.some(({ kind }) => /[CWX?]/.test(kind))) return null;
  const shape = resultShape(main);
  const parties = main.filter(
    ({ kind, holder, parties: named }) =>
      kind === 'P' || kind === 'N' || (holder !== null && named.length > 0) || holder === 'NOC',
  );
  const [first, second] = parties.map((unit): Control | null =>
    unit.kind === 'N' || unit.holder === 'NOC' ? 'NOC' : onlyParty(unit),
  );
  const hasFrom = shape.includes('F');
  if (/^[T>]?N$/.test(shape)) return { outcome: 'loss', control: 'NOC', previous: null };
  if (first === undefined || first === null) return null;
  const sign = shape.match(/[+=_]/g);
  if (sign !== null && sign.length > 1) return null;
  if (/^[xRS~vT>Ib]*[vT>][xT>UI]*N$/.test(shape)) return { outcome: 'loss', control: 'NOC', previous: null };
  if (
    /^(P|N)[RS]?[+]/.test(shape) ||
    /^[RS~x]*\+[:x]*P/.test(shape) ||
    /^[+]P/.test(shape) ||
    /^[RS]?vBP$/.test(shape) ||
    /^\+(F[PN])?BP$/.test(shape)
  )
    return first === 'NOC'
      ? { outcome: 'loss', control: 'NOC', previous: second ?? null }
      : { outcome: 'gain', control: first, previous: hasFrom ? (second ?? null) : null };
  if (/^(P|N)[RS]?=/.test(shape) || /^=[xB]*[PN]$/.test(shape))
    return { outcome: 'hold', control: first, previous: first };
  if (/^P[RS]?_/.test(shape) || /^_[xB]*P$/.test(shape))
    return { outcome: 'loss', control: second === 'NOC' ? 'NOC' : null, previous: first };
  // A noun that has taken in its party: "Labour gains", "Conservative holds".
  if (/^[+=_]/.test(shape) && main[0]?.holder !== null && main.length <= 3) {
    const outcome = shape.startsWith('+') ? 'gain' : shape.startsWith('=') ? 'hold' : 'loss';
    return outcome === 'loss'
      ? { outcome, control: null, previous: first }
      : { outcome, control: first, previous: outcome === 'hold' ? first : hasFrom ? (second ?? null) : null };
  }
  return null;
}

function onlyParty(unit: Unit): Party | null {
  return unit.parties.length === 1 ? (unit.parties[0] ?? null) : null;
}

/** Whether a line is still an entry of the heading's list: it names councils and reports nothing by itself. */
export function governs(heading: Heading | null, units: readonly Unit[]): boolean {
  if (heading === null || !units.some(({ kind }) => kind === 'C')) return false;
  const first = units.findIndex(({ kind }) => kind === 'C');
  return units.slice(0, first).every(({ kind }) => !/[vPNx]/.test(kind));
}
