import type { Unit } from './Unit.ts';

const before = /\b(was|before|previous|previously|old|from)\b/;
const after = /\b(now|after|new|result|to)\b/;

/** Whether a line is the head of a table with a column for who had each council and one for who has it: "Council | Was | Now". */
export function isTableHead(units: readonly Unit[]): boolean {
  if (units.length > 12 || units.filter(({ kind }) => kind === '|').length < 2) return false;
  const words = units.map((unit) => unit.words).join(' ');
  return /\b(council|authority|area)\b/.test(words) && before.test(words) && after.test(words);
}

/** Whether a line is a row of such a table. */
export const isTableRow = (units: readonly Unit[]): boolean =>
  /^\|?C\|[PN]\|[PN]\|?$/.test(units.map(({ kind }) => kind).join(''));
