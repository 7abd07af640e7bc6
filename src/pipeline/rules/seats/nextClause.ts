import { kindOf } from '../../reader/units/lexiconWords.ts';
import { shapeOf, type Unit } from '../../reader/units/Unit.ts';

/** Whether what follows is told of another council: ", and in West Lancashire a spokesman said". */
export function isNextClause(units: readonly Unit[], at: number): boolean {
  if (units[at]?.kind !== ',' && units[at]?.kind !== kindOf.and) return false;
  const next = units[at].kind === ',' && units[at + 1]?.kind === kindOf.and ? at + 2 : at + 1;
  if (units[next]?.kind !== kindOf.at || units[next + 1]?.kind !== kindOf.council) return false;
  // ", in Y ten"
  if (units[next + 2]?.kind === kindOf.number && /^[.,;&]?$/.test(units[next + 3]?.kind ?? '')) return true;
  const behind = units.slice(next + 2, next + 8);
  const end = behind.findIndex(({ kind }) => /[,;.&^]/.test(kind));
  return behind.slice(0, end < 0 ? behind.length : end).some(({ kind }) => kind === kindOf.verb);
}

/** Where a clause begins that is told of another council, else the end. */
export function nextClause(units: readonly Unit[], from: number): number {
  const at = units.findIndex((_, index) => index >= from && isNextClause(units, index));
  return at < 0 ? units.length : at;
}

/** Whether a verb with a place of its own follows: "strengthened in X, up three, and weakened in Y". */
export function isNextVerb(units: readonly Unit[], from: number, at: number): boolean {
  if (units[at]?.kind !== kindOf.and) return false;
  const next = units[at + 1];
  const isVerb = next?.kind === kindOf.verb || (next?.kind === kindOf.word && next.words.endsWith('ed'));
  return isVerb && /Id?C[^;|]*$/.test(shapeOf(units.slice(0, from)));
}
