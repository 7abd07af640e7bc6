import { kindOf } from '../units/lexiconWords.ts';
import { resultShape } from '../units/resultWord.ts';
import type { Unit } from '../units/Unit.ts';

const farthest = 16;
const contest = /^(?:council )?(?:seats?|wards?|divisions?|places?)$|^(?:gains|losses)$/;
const endsName = /[.,;:\-()FT&w|]/;

/** "took two wards off Labour in X: A and B", "lost just one ward in X, A, to the Greens", "gains in X: A, B": the names of what was counted before. */
export function isCounted(units: readonly Unit[], from: number, end: number): boolean {
  const sign = units[from - 1];
  if (sign === undefined || !/^[:,-]$/.test(sign.kind) || !endsName.test(units[end]?.kind ?? '.')) return false;
  const isColon = sign.kind !== ',';
  let seats: Unit | undefined;
  for (let at = from - 2; at >= 0 && at >= from - farthest; at -= 1) {
    const unit = units[at];
    if (unit === undefined) return false;
    if (unit.kind === kindOf.seats && contest.test(unit.words)) seats = unit;
    if (isColon && unit.group === null && /[+=_]/.test(resultShape([unit]))) return true;
    if (unit.group !== null) {
      const isTold = /^(?:gain|hold|lose)$/.test(unit.group.verbClass) && unit.group.mood === 'stated';
      // "Lib Dem gains from the Conservatives: A, B"
      const isNoun = isColon && at < 3 && !unit.group.base && /^(?:gains|holds)$/.test(unit.words);
      return isTold && unit.group.voice === 'active' && (seats !== undefined || isNoun);
    }
    if (!/[#SdCIFTPaxHY,GO-]/.test(unit.kind)) return false;
    // "gained two seats in X, A": behind a comma that shuts off what was counted, and not in a list.
    if (!isColon && unit.kind === ',') return false;
  }
  return false;
}

/** "Labour’s only loss in X was A", "the one gain of the night was A". */
export function isResultNamed(units: readonly Unit[], from: number, end: number): boolean {
  const verb = units[from - 1]?.kind === kindOf.determiner ? units[from - 2] : units[from - 1];
  if (verb?.group?.verbClass !== 'be' || verb.group.mood !== 'stated' || !endsName.test(units[end]?.kind ?? '.'))
    return false;
  return units
    .slice(Math.max(0, from - 8), from - 1)
    .some((unit) => unit.kind === kindOf.gains && /[+=_]/.test(resultShape([unit])));
}

/** "Holds so far: A (Con), B (Lab)" */
export function isHeldInBracket(units: readonly Unit[], { asides }: Unit): boolean {
  const [first, ...rest] = units.filter(({ kind }) => kind !== '|' && kind !== kindOf.adverb);
  const [aside] = asides;
  const isHead = first !== undefined && resultShape([first]) === '=' && rest[0]?.kind === ':';
  return isHead && aside?.kind === 'bracket' && aside.units.length === 1 && aside.units[0]?.kind === kindOf.party;
}

/** "A was held by Labour, B by the Lib Dems": the verb is that of the clause before. */
export function isGapped(units: readonly Unit[], from: number, end: number): boolean {
  if (!/^[,;&]$/.test(units[from - 1]?.kind ?? '')) return false;
  const behind = units.slice(end, end + 3).filter(({ kind }) => kind !== kindOf.determiner);
  if (behind[0]?.kind !== kindOf.by || behind[1]?.kind !== kindOf.party) return false;
  return units
    .slice(Math.max(0, from - farthest), from)
    .some(({ group }) => group?.voice === 'passive' && /^(?:gain|hold)$/.test(group.verbClass));
}
