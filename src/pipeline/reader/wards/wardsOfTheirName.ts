import { kindOf } from '../units/lexiconWords.ts';
import { changeUnit, type Unit } from '../units/Unit.ts';
import type { DocumentPlace } from './followWards.ts';
import { hasWard } from './wardUnit.ts';
import { flatten } from '../../flatten.ts';

const county = 'E10';
const suffix = /\b(?:council|borough|city|authority|unitary|on)\b/;

/**
 * "Stoke" in a report of Plymouth's results is Plymouth's ward: in a report about one council, another's name that is also
 * a ward of it, and that nothing calls a council, is the ward's. A county's divisions share names with its districts, which vote too.
 */
export function wardsOfTheirName<T extends { units: readonly Unit[] }>(
  parsed: T[],
  { isLocal, titled }: DocumentPlace,
): T[] {
  const [place, more] = titled;
  if (place === undefined || more !== undefined || !isLocal || place.gss.startsWith(county)) return parsed;
  const isOther = (unit: Unit): boolean =>
    unit.kind === kindOf.council &&
    unit.councils.length === 1 &&
    hasWard(unit, place) &&
    !unit.councils.some(({ candidates }) => candidates.some(({ gss }) => gss === place.gss));
  const gssOf = ({ councils }: Unit): string => councils[0]?.candidates[0]?.gss ?? '';
  const said = flatten(parsed, ({ units }) => units.filter(({ kind }) => kind === kindOf.council));
  const called = new Set(said.filter((unit) => !isOther(unit) || suffix.test(unit.words)).map(gssOf));
  const isWard = (unit: Unit): boolean => isOther(unit) && !called.has(gssOf(unit));
  if (!said.some(isWard)) return parsed;
  return parsed.map((one) =>
    one.units.some(isWard)
      ? {
          ...one,
          units: one.units.map((unit) => (isWard(unit) ? changeUnit(unit, { kind: kindOf.name, councils: [] }) : unit)),
        }
      : one,
  );
}
