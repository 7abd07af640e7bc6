import { kindOf } from '../units/lexiconWords.ts';
import type { Unit } from '../units/Unit.ts';

/** Whether a number has a sign of its own: a change, and no figure. */
export const isSigned = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.kind === '+' ||
  (units[at - 1]?.kind === '-' &&
    units[at - 1]?.end === units[at]?.start &&
    units[at - 2]?.end !== units[at - 1]?.start &&
    units[at - 2]?.kind === '(');

/** The index behind "%", "per cent" after a number; null where it is no percentage. */
export function percentEnd(units: readonly Unit[], at: number): number | null {
  const next = units[at + 1];
  if (next?.kind === '%') return at + 2;
  if (next?.words === 'percent' || next?.words === 'pc') return at + 2;
  if (next?.words === 'per' && units[at + 2]?.words === 'cent') return at + 3;
  return null;
}

/** The change behind a figure: "(+13.5)", "[…;+13.7%]", ", +3.2", "(NEW)", "(-)", "(=)", "up 3.2", ", a rise of 8.2 points", ", down nine". */
export function readChange(units: readonly Unit[], from: number): { value: number | null; end: number } | null {
  let at = from;
  const opens = /^[(;,/-]$/.test(units[at]?.kind ?? '') && !isSigned(units, at + 1);
  if (opens) at += 1;
  const told = readMove(units, at);
  if (told !== null) return told;
  const word = units[at]?.words;
  const sign = units[at]?.kind;
  if (opens && (word === 'new' || sign === '=' || (sign === '-' && units[at + 1]?.kind === ')')))
    return { value: null, end: closeOf(units, at + 1) };
  if (sign === kindOf.noChange || (opens && word === 'nc')) return { value: 0, end: closeOf(units, at + 1) };
  // "(n/c)"
  if (opens && word === 'n' && units[at + 1]?.kind === '/' && units[at + 2]?.words === 'c')
    return { value: 0, end: closeOf(units, at + 3) };
  if (sign !== '+' && sign !== '-' && sign !== '±')
    return opens && units[at]?.words === '0' ? { value: 0, end: closeOf(units, at + 1) } : null;
  const number = units[at + 1];
  if (number?.kind !== kindOf.number || number.value === null) return null;
  if (!opens && number.start !== units[at]?.end) return null;
  return { value: sign === '-' ? -number.value : number.value, end: closeOf(units, at + 2) };
}

const rising = /^(?:rise|increase|gain|jump|leap|improvement|climb|swing up)$/;
const falling = /^(?:fall|drop|decrease|decline|loss|slump|dip|slide)$/;

// "up 3.2", "down nine points", "a rise of 8.2 points", "a 14-point jump"
function readMove(units: readonly Unit[], from: number): { value: number; end: number } | null {
  let at = from;
  if (units[at]?.words === 'up' || units[at]?.words === 'down') {
    const number = units[units[at + 1]?.words === 'by' ? at + 2 : at + 1];
    if (number?.kind !== kindOf.number || number.value === null) return null;
    return { value: units[at]?.words === 'up' ? number.value : -number.value, end: number.end };
  }
  const than = readComparison(units, at);
  if (than !== null) return than;
  if (units[at]?.kind !== kindOf.determiner) return null;
  at += 1;
  const noun = units[at]?.words ?? '';
  if ((rising.test(noun) || falling.test(noun)) && units[at + 1]?.kind === kindOf.of) {
    const number = units[at + 2];
    if (number?.kind !== kindOf.number || number.value === null) return null;
    return { value: rising.test(noun) ? number.value : -number.value, end: number.end };
  }
  return readJump(units, at);
}

// "which is 4.7 points better than in 2010", "three points more than last time"
function readComparison(units: readonly Unit[], from: number): { value: number; end: number } | null {
  const at = units[from]?.words === 'which' ? from + 2 : from;
  if (at > from && units[from + 1]?.group?.verbClass !== 'be') return null;
  const [number, ...rest] = units.slice(at, at + 5).filter(({ words }) => words !== 'percentage');
  const [points, better, than] = rest;
  const isCompared =
    number?.kind === kindOf.number && /^points?$/.test(points?.words ?? '') && /^than\b/.test(than?.words ?? '');
  const sign = /^(?:better|more|higher|up)$/.test(better?.words ?? '')
    ? 1
    : /^(?:worse|less|fewer|lower|down)$/.test(better?.words ?? '')
      ? -1
      : 0;
  return isCompared && sign !== 0 && number.value !== null
    ? { value: sign * number.value, end: than?.end ?? number.end }
    : null;
}

// "14-point jump", "3.5 point drop"
function readJump(units: readonly Unit[], at: number): { value: number; end: number } | null {
  const number = units[at];
  if (number?.kind !== kindOf.number || number.value === null) return null;
  const rest = units.slice(at + 1, at + 6).filter(({ kind, words }) => kind !== '-' && words !== 'percentage');
  const [point, noun] = rest;
  if (!/^points?$/.test(point?.words ?? '') || noun === undefined) return null;
  if (!rising.test(noun.words) && !falling.test(noun.words)) return null;
  return { value: rising.test(noun.words) ? number.value : -number.value, end: noun.end };
}

/** Where a bracket behind a figure closes. */
export function closeOf(units: readonly Unit[], from: number): number {
  let at = from;
  while (/^[%x]$/.test(units[at]?.kind ?? '') && at < from + 3) at += 1;
  const close = units[at];
  return close?.kind === ')' ? close.end : (units[from - 1]?.end ?? 0);
}

const upwards = /^(?:rise|climb|jump|leap|gain|add|grow|surge|increase)$/;
const downwards = /^(?:fall|slip|drop|slump|lose|plunge|slide|shed|tumble)$/;

// "increasing the party’s share by 5.4 points to 66"
const moveBefore = (units: readonly Unit[], at: number): Unit | undefined =>
  units
    .slice(Math.max(0, at - 4), at + 1)
    .findLast(({ group, words }) => group !== null || words === 'up' || words === 'down');

/** What a figure behind "to" has moved by: "up 3.4 points to 48.1", "slipping 2.2 to 19.6", "a 14-point jump to 44%"; `from` is the index where that begins. */
export function movedTo(
  units: readonly Unit[],
  figure: number,
): { change: number; from: number; isPoints: boolean } | null {
  // "down 9.1 points at 48.2 per cent"
  const isAt = units[figure - 1]?.words === 'at' && /^points?$/.test(units[figure - 2]?.words ?? '');
  if (units[figure - 1]?.kind !== kindOf.to && !isAt) return null;
  let at = figure - 2;
  const noun = units[at]?.words ?? '';
  if (rising.test(noun) || falling.test(noun)) {
    at -= 1;
    if (!/^points?$/.test(units[at]?.words ?? '')) return null;
    at -= units[at - 1]?.kind === '-' || units[at - 1]?.words === 'percentage' ? 2 : 1;
    const value = units[at]?.kind === kindOf.number ? (units[at]?.value ?? null) : null;
    return value === null ? null : { change: rising.test(noun) ? value : -value, from: at, isPoints: true };
  }
  const isPoints = /^points?$/.test(units[at]?.words ?? '');
  if (isPoints) at -= units[at - 1]?.words === 'percentage' ? 2 : 1;
  const number = units[at];
  if (number?.kind !== kindOf.number || number.value === null) return null;
  const move = units[at - 1]?.kind === kindOf.by ? moveBefore(units, at - 2) : units[at - 1];
  const lemma = move?.group?.mood === 'stated' ? move.group.lemma : '';
  const isUp = move?.words === 'up' || upwards.test(lemma);
  if (!isUp && move?.words !== 'down' && !downwards.test(lemma)) return null;
  const isShare = isPoints || number.surface.includes('.');
  return { change: isUp ? number.value : -number.value, from: at - 1, isPoints: isShare };
}
