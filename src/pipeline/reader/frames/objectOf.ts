import { kindTest } from '../units/kindTest.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { Unit } from '../units/Unit.ts';

const isEntity = kindTest('PCWKHRQNSGMYX#o');
const isPreposition = kindTest('FTIBO>UwA<');
const isName = kindTest('PCWRQYHo');

/** The kind of what follows a verb directly: "x" for a noun we do not know, null for nothing. */
export function objectOf(units: readonly Unit[], at: number, region: number): string | null {
  let words = 0;
  for (let next = at + 1; next < region; next += 1) {
    const unit = units[next];
    if (unit === undefined) break;
    const { kind } = unit;
    if (isEntity(kind)) {
      if (unit.prep === '$') continue;
      if (kind === kindOf.number) {
        if (isSeats(units, next)) return kindOf.seats;
        if (countsCouncils(units, next)) continue;
        return kindOf.number;
      }
      // "held a victory rally": the noun behind it is the one.
      if (kind === kindOf.gains && feast.test(units[next + 1]?.words ?? '')) return 'x';
      return unit.prep === null ? kind : words > 0 ? 'x' : null;
    }
    if (kind === kindOf.word) words += 1;
    if (isPreposition(kind)) return words > 0 ? 'x' : null;
    if (kind === ',' || kind === '-') {
      if (words > 0) return 'x';
      if (units[next + 1]?.kind === kindOf.council && kind === '-') continue;
      const close = closingComma(units, next, region);
      if (close === null) return null;
      next = close;
    }
  }
  return words > 0 ? 'x' : null;
}

const feast =
  /^(?:rall(?:y|ies)|party|parties|parade|march|speech|speeches|celebrations?|lap|dinner|drinks|photocall)$/;

// "won, for the first time, X": the comma that closes a stretch without names.
function closingComma(units: readonly Unit[], from: number, region: number): number | null {
  for (let at = from + 1; at < region; at += 1) {
    const kind = units[at]?.kind ?? '';
    if (kind === ',' || kind === '-') return at;
    if (isName(kind)) return null;
  }
  return null;
}

// "10 councils", "three London boroughs"
function countsCouncils(units: readonly Unit[], at: number): boolean {
  for (let next = at + 1; next < at + 4; next += 1) {
    const kind = units[next]?.kind ?? '';
    if (/[CR]/.test(kind)) return true;
    if (!/[xXnd]/.test(kind)) return false;
  }
  return false;
}

function isSeats(units: readonly Unit[], at: number): boolean {
  for (let next = at + 1; next < at + 6; next += 1) {
    const kind = units[next]?.kind;
    if (kind === kindOf.seats || kind === kindOf.gains) return true;
    if (kind === undefined || !/[Odx#PnX]/.test(kind)) return false;
  }
  return false;
}
