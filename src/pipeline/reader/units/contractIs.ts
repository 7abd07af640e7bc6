import { kindOf } from './lexiconWords.ts';
import { changeUnit, newUnit, type Unit } from './Unit.ts';
import { flatten } from '../../flatten.ts';

const isState = /^[nl]+[PNo]$|^[nl]*[UI]N$/;
const isEnd = /^[.,;:!&^wna]?$/;
const longest = 4;

/** "X’s still hung", "Y’s now Labour", "Z’s in no overall control": an ’s behind a council’s name, before what it is and nothing more, is "is"; the units with that verb between. */
export function contractIs(units: readonly Unit[]): readonly Unit[] {
  if (!units.some((unit) => unit.owns && unit.kind === kindOf.council)) return units;
  return flatten(units, (unit, at) => {
    if (!unit.owns || unit.kind !== kindOf.council || !saysState(units, at + 1)) return [unit];
    const end = unit.end - 2;
    return [changeUnit(unit, { owns: false, end }), newUnit(kindOf.be, end + 1, unit.end, 'is')];
  });
}

function saysState(units: readonly Unit[], from: number): boolean {
  let shape = '';
  for (let at = from; at < from + longest; at += 1) {
    const kind = units[at]?.kind ?? '';
    if (kind === kindOf.determiner) continue;
    shape += kind;
    if (isState.test(shape)) return isEnd.test(units[at + 1]?.kind ?? '');
  }
  return false;
}
