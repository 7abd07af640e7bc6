import { kindOf } from '../units/lexiconWords.ts';
import { changeUnit, type NamedCouncil, type Unit } from '../units/Unit.ts';

const council = /(?<!county) (council|authority|borough|district)$/;

/** "The Essex council", told of Basildon: a county's name with "the" that only says where the council of the sentence before lies. */
export function inCounty(units: readonly Unit[], before: readonly NamedCouncil[]): readonly Unit[] {
  const [known] = before;
  if (
    known === undefined ||
    before.length > 1 ||
    !units.some((unit) => unit.kind === kindOf.council && council.test(unit.words))
  )
    return units;
  return units.map((unit, at) => {
    const [named] = unit.councils;
    if (unit.kind !== kindOf.council || named === undefined || unit.councils.length > 1 || !council.test(unit.words))
      return unit;
    if (units[at - 1]?.words !== 'the' || !named.candidates.every(({ type }) => type === 'shire-county')) return unit;
    if (known.candidates.some(({ type }) => type === 'shire-county')) return unit;
    return changeUnit(unit, {
      councils: [{ ...known, start: unit.start, end: unit.end, holder: null, asides: [] }],
    });
  });
}
