import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { Unit } from '../../reader/units/Unit.ts';

/** Whether a change stands in what is told of a council: "lost its majority in X, where Ukip gained 11 seats, and in Y". */
export const isInWhere = (units: readonly Unit[], from: number): boolean => {
  const at = units.findLastIndex(({ words }, index) => index < from && words === 'where');
  return (
    at > 1 &&
    units[at - 1]?.kind === ',' &&
    units[at - 2]?.kind === kindOf.council &&
    !units.slice(at, from).some(({ kind }) => /[;.C]/.test(kind))
  );
};

/** Whether a comma stands behind it before any council. */
export const isBehindComma = (units: readonly Unit[], to: number): boolean =>
  units.slice(to).find(({ kind }) => /[,C]/.test(kind))?.kind === ',';

/** "gained 12 seats across the two": of several councils together. */
export const isOfSeveral = (units: readonly Unit[], at: number): boolean =>
  /^(?:across|between|over|in) (?:the |all |these |those )?(?:two|three|four|five|both|them|pair)(?: of them| councils| boroughs| counties)?(?: [.,;]|$)/.test(
    units
      .slice(at, at + 5)
      .map(({ words }) => words)
      .join(' '),
  );
