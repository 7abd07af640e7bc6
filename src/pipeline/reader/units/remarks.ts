import { kindTest } from './kindTest.ts';
import { kindOf } from './lexiconWords.ts';
import type { Unit } from './Unit.ts';

/** Whether a unit is the name of something. */
export const isNamed = kindTest('CKXP');
const isOfRemark = kindTest('dxXa#HSGOQPntKIR');

/** The comma that closes ", after a recount,", ", despite a late surge,", ", the last in the region," between a name and its verb; null where none does. */
export function endOfRemark(units: readonly Unit[], from: number, before: Unit | undefined): number | null {
  if (units[from]?.kind !== ',' || before === undefined || !isNamed(before.kind)) return null;
  if (!/^(?:after|despite|following|amid|in spite of|the last)$/.test(units[from + 1]?.words ?? '')) return null;
  for (let at = from + 2; at < from + 9; at += 1) {
    const unit = units[at];
    if (unit?.kind === ',') return units[at + 1]?.group?.form === 'finite' && at > from + 2 ? at : null;
    if (unit?.group !== null || !isOfRemark(unit.kind)) return null;
  }
  return null;
}

const hearsay =
  /^(?:hear|hears|hearing|heard|told|tell|tells|say|says|said|seems?|apparently|reportedly|reports?|believe|believes|understand|expect|expects|expected|predict\w*|reckons?|thinks?|sources?|hopes?|hoped|fears?|likely|probably|if|unless)$/;

/** The comma that closes ", for those who collect such things," between a council’s name and its verb: no name and no figure in it, and nobody who says so; null where none does. */
export function endOfParenthesis(units: readonly Unit[], from: number, main: readonly Unit[]): number | null {
  const name = main.at(-1);
  if (
    units[from]?.kind !== ',' ||
    name?.kind !== kindOf.council ||
    main.slice(0, -1).some(({ kind }) => !/[dan^]/.test(kind))
  )
    return null;
  if (/[~&w]/.test(units[from + 1]?.kind ?? '') || units[from + 1]?.group != null) return null;
  for (let at = from + 1; at < from + 12; at += 1) {
    const unit = units[at];
    if (unit?.kind === ',') return at > from + 1 && units[at + 1]?.group?.form === 'finite' ? at : null;
    if (unit === undefined || /[PCWNQSGM#;:.(]/.test(unit.kind) || isHearsay([unit])) return null;
  }
  return null;
}

/** Whether words say that somebody only says or thinks so. */
export const isHearsay = (units: readonly Unit[]): boolean =>
  units.some(({ words }) => words.split(' ').some((word) => hearsay.test(word)));
