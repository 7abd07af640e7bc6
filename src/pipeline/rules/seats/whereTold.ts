import { kindOf } from '../../reader/units/lexiconWords.ts';
import { shapeOf, type Unit } from '../../reader/units/Unit.ts';

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

/** The place behind whose seats they were: "40 seats from the Lib Dems in the south west". */
export const behindSource = (units: readonly Unit[], to: number): number =>
  to + (/^Fd?P/.exec(shapeOf(units.slice(to, to + 3)))?.[0].length ?? 0);

/** Whether a county’s name only says where a town is: "the Essex city". */
export const isTownOf = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.words === 'the' &&
  / (?:city|town|borough|district)$/.test(units[at]?.words ?? '') &&
  (units[at]?.councils.every(({ candidates }) => candidates.every(({ type }) => type === 'shire-county')) ?? false);
