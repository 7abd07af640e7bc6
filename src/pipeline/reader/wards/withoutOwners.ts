import { kindOf } from '../units/lexiconWords.ts';
import type { Unit } from '../units/Unit.ts';
import { wardNouns } from './wardUnit.ts';

/** Leaves out councils that only say where a ward is: "in Richmond’s Ham Common", "in the Gloucestershire division of Stroud Central". */
export function withoutOwners(units: readonly Unit[]): Unit[] {
  return units.filter((unit, at) => {
    const next = units[at + 1];
    const isOwner = unit.kind === kindOf.council && unit.owns && next?.kind === kindOf.ward && unit.asides.length === 0;
    if (isOwner) next.start = unit.start;
    return !isOwner && !isDivisionOf(units, at);
  });
}

const isDivisionOf = (units: readonly Unit[], at: number): boolean =>
  units[at]?.kind === kindOf.council &&
  wardNouns.test(units[at + 1]?.words ?? '') &&
  units[at + 2]?.kind === kindOf.of &&
  units[at + 3]?.kind === kindOf.ward;
