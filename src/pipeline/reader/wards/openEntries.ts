import { kindOf } from '../units/lexiconWords.ts';
import { resultShape } from '../units/resultWord.ts';
import type { Unit } from '../units/Unit.ts';
import { wardNouns } from './wardUnit.ts';

const tookSeats = /^(?:gain|hold|lose)$/;

/** "the first result is A, a Labour hold", "A – Ann Rowe (Lab) 1,204" */
export function isAnnounced(units: readonly Unit[], from: number, end: number): boolean {
  if (!/[,:-]/.test(units[end]?.kind ?? '')) return false;
  const rest = units.slice(end + 1, end + 7).filter(({ kind }) => !/[dan]/.test(kind));
  const before = units[from - 1];
  const isHead = before === undefined || /[|;.:]/.test(before.kind);
  const isTold = before?.group?.verbClass === 'be' && before.group.mood === 'stated';
  if (isTold || isHead) {
    if (
      /^(?:P[+=_]|[+=_])/.test(resultShape(rest)) &&
      (isHead || rest[0]?.kind === kindOf.party || rest[0]?.holder !== null)
    )
      return true;
  }
  const [person, figure] = rest;
  const label = person?.asides[0];
  return (
    isHead &&
    person?.kind === kindOf.name &&
    figure?.kind === kindOf.number &&
    label?.kind === 'bracket' &&
    label.units[0]?.kind === kindOf.party
  );
}

/** "A, which Labour gained from the Tories", "A, which they held", "A, which went to the Greens": what hangs on the name says it. */
export const isToldBehind = ({ asides }: Unit): boolean =>
  asides.some(({ kind, units }) => {
    const [first, second, third, fourth] = units.filter((one) => !/[dan]/.test(one.kind));
    if (kind === 'relative' && first?.words === 'which' && second?.group?.verbClass === 'move')
      return second.group.mood === 'stated' && (third?.kind === kindOf.party || fourth?.kind === kindOf.party);
    return (
      kind === 'relative' &&
      first?.words === 'which' &&
      /[PY]/.test(second?.kind ?? '') &&
      tookSeats.test(third?.group?.verbClass ?? '')
    );
  });

/** "ward by ward: A, Labour; B, Conservative" */
export const isListed = (units: readonly Unit[], from: number, end: number, hasPlace: boolean): boolean =>
  hasPlace &&
  /^[;:]$/.test(units[from - 1]?.kind ?? '') &&
  units[end]?.kind === ',' &&
  units[end + 1]?.kind === kindOf.party &&
  /^[;.]$/.test(units[end + 2]?.kind ?? ';');

/** "A is in and it’s a Lib Dem hold", "A has declared: Lab hold" */
export function isDeclared(units: readonly Unit[], end: number): boolean {
  const verb = units[end];
  const isIn = verb?.group?.verbClass === 'be' && /^(?:in|over)$/.test(units[end + 1]?.words ?? '');
  if (!isIn && !/^(?:has declared|declares|declared)$/.test(verb?.words ?? '')) return false;
  const rest = units.slice(end + 1, end + 9).filter(({ kind }) => !/[dan]/.test(kind));
  return /^I?[,:;&-]*(?:Yb)?P?[+=]/.test(resultShape(rest));
}

/** "A (Con hold)", "A (Ind gain from Lab)" */
export const isToldInBracket = ({ asides }: Unit): boolean =>
  asides.some(({ kind, units }) => kind === 'bracket' && /^d?P[+=](?:FP|[,;]|$)/.test(resultShape(units)));

/** "A, a ward that …", "A, a former Labour ward," */
export function isCalledWard(units: readonly Unit[], end: number): boolean {
  if (units[end]?.kind !== ',' || units[end + 1]?.kind !== kindOf.determiner) return false;
  for (let at = end + 2; at < end + 7; at += 1) {
    const unit = units[at];
    if (unit === undefined || !/[xPfRS]/.test(unit.kind)) return false;
    if (wardNouns.test(unit.words)) return true;
  }
  return false;
}

/** "A it held", "A the Greens took from Labour": the name before the subject of the verb that it is the object of. */
export function isFronted(units: readonly Unit[], from: number, end: number): boolean {
  const before = units[from - 1];
  if (before !== undefined && !/[|;.,&^:]/.test(before.kind)) return false;
  const [subject, verb, behind] = units.slice(end, end + 5).filter(({ kind }) => !/[dan]/.test(kind));
  const isSubject = subject?.kind === kindOf.party || /^(?:it|they|the party)$/.test(subject?.words ?? '');
  const group = verb?.group;
  const isTaken =
    group?.mood === 'stated' && tookSeats.test(group.verbClass) && group.voice === 'active' && !group.bare;
  return isSubject && subject?.owns === false && isTaken && /[.,;:&FTBw]/.test(behind?.kind ?? '.');
}

/** "They held A; B too, with 52.9%" */
export function isAlso(units: readonly Unit[], from: number, end: number): boolean {
  const [also, behind] = units.slice(end, end + 2);
  if (!/^(?:too|as well|likewise)$/.test(also?.words ?? '') || !/[.,;:]/.test(behind?.kind ?? '.')) return false;
  if (!/[;,&|.]/.test(units[from - 1]?.kind ?? '.')) return false;
  return units
    .slice(0, from)
    .some(({ group }) => group?.mood === 'stated' && tookSeats.test(group.verbClass) && group.voice === 'active');
}
