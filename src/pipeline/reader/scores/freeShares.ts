import { kindOf } from '../units/lexiconWords.ts';
import type { Unit } from '../units/Unit.ts';
import { isSigned, movedTo, percentEnd, readChange } from './readChange.ts';
import type { Score } from './readScores.ts';

/** A percentage with its change that no party's name goes with: "Labour gain from Con. 43.1% (+43.1), …". */
export interface FreeShare {
  percent: number;
  change: number | null;
  start: number;
  end: number;
}

const notShare = /^(turnout|swing|swings|up|down|majority|than|least|over|under|nearly|lead|rose|fell|poll)$/;
const notVote = /^(?:turnout|swing|swings|majority|lead)$/;
const wordsBack = 4;

/** The percentages of a line that belong to no party by name; turnouts and swings are none. */
export function readFreeShares(units: readonly Unit[], scores: readonly Score[]): FreeShare[] {
  const free: FreeShare[] = [];
  if (!units.some(({ kind }) => kind === kindOf.number)) return free;
  for (const [at, unit] of units.entries()) {
    if (unit.kind !== kindOf.number || unit.value === null || isSigned(units, at)) continue;
    const moved = movedTo(units, at);
    const behind =
      percentEnd(units, at) ??
      (moved?.isPoints === true || (moved === null && (isSecondOf(units, at) || isOfShare(units, at))) ? at + 1 : null);
    if (behind === null || scores.some(({ start, end }) => start <= unit.start && unit.end <= end)) continue;
    // "W in X – 39.0%" has a dash, and no minus.
    if (isOfTurnout(units, at)) continue;
    const sign = units[at - 1];
    if (sign?.kind === '+' || (sign?.kind === '-' && sign.end === unit.start)) continue;
    const from = moved?.from ?? at;
    const said = units.slice(Math.max(0, from - wordsBack), from);
    // "fell back to 31.2 per cent" ends at its share.
    const isEnd = moved !== null || units[at - 1]?.kind === kindOf.to;
    if (said.some(({ words }) => (isEnd ? notVote : notShare).test(words))) continue;
    if (/^(?:turnout|swing|majority|point)/.test(units[behind]?.words ?? '')) continue;
    const change = readChange(units, behindVote(units, behind));
    const exact = exactShare(units, behind, unit.value);
    free.push({
      percent: exact?.value ?? unit.value,
      change: moved?.change ?? change?.value ?? null,
      start: units[from]?.start ?? unit.start,
      end: exact?.end ?? change?.end ?? units[behind - 1]?.end ?? unit.end,
    });
  }
  return free;
}

// "Turnout was 44.2%, compared with 37.9% last time"
function isOfTurnout(units: readonly Unit[], at: number): boolean {
  const from = units.slice(0, at).findLastIndex(({ words }) => words === 'turnout');
  return (
    from >= 0 &&
    units
      .slice(from, at)
      .every(({ kind, group }) => !/[P;.]/.test(kind) && (group === null || group.verbClass === 'be'))
  );
}

// "by 51.4 per cent to 29.9": the second of a pair.
function isSecondOf(units: readonly Unit[], at: number): boolean {
  const [two, one, sign] = units.slice(Math.max(0, at - 3), at);
  const isPair = sign?.words === 'to' && (one?.kind === '%' || /^(?:cent|percent)$/.test(one?.words ?? ''));
  const first = two?.kind === kindOf.number ? at - 3 : at - 4;
  const isLed = /^(?:by|with|,|:|\(|-)$/.test(units[first - 1]?.words ?? '');
  return isPair && isLed && /^[.,;&)]$/.test(units[at + 1]?.kind ?? '.');
}

// "Labour’s share halved to 24.1"
function isOfShare(units: readonly Unit[], at: number): boolean {
  const isFigure = units[at]?.surface.includes('.') === true && units[at - 1]?.kind === kindOf.to;
  return isFigure && units.slice(Math.max(0, at - 3), at - 1).some(({ words }) => /^(?:vote )?share$/.test(words));
}

/** What brackets say more exactly: "topped 50 per cent (50.9, to be exact)". */
export function exactShare(
  units: readonly Unit[],
  behind: number,
  round: number,
): { value: number; end: number } | null {
  const [open, figure, close] = units.slice(behind, behind + 3);
  if (open?.kind !== '(' || figure?.kind !== kindOf.number || !figure.surface.includes('.')) return null;
  const value = figure.value ?? round;
  const isNear = Number.isInteger(round) && Math.abs(value - round) < 2;
  return isNear && /^[),;]$/.test(close?.kind ?? '') ? { value, end: figure.end } : null;
}

/** The index behind "of the vote": "52% of the vote, up four". */
export function behindVote(units: readonly Unit[], from: number): number {
  let at = from;
  while (
    at < from + 4 &&
    /^(?:of|the|its|all|total|vote|votes|share|poll|ballot|ballots|cast|votes cast)$/.test(units[at]?.words ?? '')
  )
    at += 1;
  return at;
}
