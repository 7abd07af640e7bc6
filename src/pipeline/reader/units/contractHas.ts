import { kindOf } from './lexiconWords.ts';
import type { Unit } from './Unit.ts';

const done = /^(?:won|gained|taken|lost|held|kept|retained|regained|seized|captured|taken back|won back)$/;

/** "Labour’s won X": an 's before what has been done is "has", not a possessive; changes the units given. */
export function contractHas(units: Unit[]): Unit[] {
  for (const [at, unit] of units.entries()) {
    if (!unit.owns || unit.kind !== kindOf.party) continue;
    const [verb, next, after] = units.slice(at + 1, at + 4);
    if (verb?.verb?.participle !== true || !done.test(verb.words)) continue;
    const object = next?.kind === kindOf.determiner ? after : next;
    const isIt = /^(?:it|them|both|both of them)$/.test(next?.words ?? '');
    if (object?.kind === kindOf.council || object?.kind === kindOf.control || isIt) unit.owns = false;
  }
  return units;
}
