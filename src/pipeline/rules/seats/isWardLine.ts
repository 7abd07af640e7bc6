import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { Unit } from '../../reader/units/Unit.ts';

/** Whether a line is about a ward, "Thames (Reading)": figures in it or below it are votes and shares, not seats of the council. */
export const isWardLine = (units: readonly Unit[]): boolean =>
  units.some(({ kind, words }) => kind === kindOf.seats && /^(?:wards?|divisions?)$/.test(words)) ||
  units.some(
    ({ kind, wardOf }, at) =>
      kind === kindOf.name &&
      (wardOf !== null || units[at + 1]?.kind === '(') &&
      units.slice(at + 1, at + 4).some((one) => one.kind === kindOf.council),
  );
