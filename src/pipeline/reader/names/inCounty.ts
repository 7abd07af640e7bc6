import { kindOf } from '../units/lexiconWords.ts';
import { changeUnit, type NamedCouncil, type Unit } from '../units/Unit.ts';

const council = /(?<!county) (council|authority|borough|district|city|town)$/;

const isCounty = ({ candidates }: NamedCouncil): boolean => candidates.every(({ type }) => type === 'shire-county');

/** "The Essex council", told of Basildon: a county's name with "the" that only says where the council lies that was named last, in the sentence or alone in the one before. */
export function inCounty(units: readonly Unit[], before: readonly NamedCouncil[]): readonly Unit[] {
  if (!units.some((unit) => unit.kind === kindOf.council && council.test(unit.words))) return units;
  const above = before.length === 1 ? before[0] : undefined;
  return units.map((unit, at) => {
    const [named] = unit.councils;
    if (unit.kind !== kindOf.council || named === undefined || unit.councils.length > 1 || !council.test(unit.words))
      return unit;
    if (units[at - 1]?.words !== 'the' || !isCounty(named)) return unit;
    const known =
      units
        .slice(0, at)
        .findLast(({ kind }) => kind === kindOf.council)
        ?.councils.at(-1) ?? above;
    if (known === undefined || known.candidates.some(({ type }) => type === 'shire-county')) return unit;
    return changeUnit(unit, {
      councils: [{ ...known, start: unit.start, end: unit.end, holder: null, asides: [] }],
    });
  });
}
