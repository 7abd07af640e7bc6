import { kindOf } from './lexiconWords.ts';
import type { Unit } from './Unit.ts';

/** Makes a stop of the comma between two sentences, "Labour hold X, Y still under no overall control"; changes the units given. */
export function markSplices(units: readonly Unit[]): void {
  let hasVerb = false;
  for (const [at, unit] of units.entries()) {
    hasVerb ||= unit.group !== null;
    const [council, still, state] = units.slice(at + 1, at + 4);
    if (
      unit.kind === ',' &&
      hasVerb &&
      council?.kind === kindOf.council &&
      (still?.kind === kindOf.still || still?.words.startsWith('still ') === true) &&
      (still.words.startsWith('still ') ||
        /[UPNT]/.test(state?.kind ?? '') ||
        /^(?:to come|awaited|undeclared|due)$/.test(state?.words ?? ''))
    )
      unit.kind = '.';
  }
}
