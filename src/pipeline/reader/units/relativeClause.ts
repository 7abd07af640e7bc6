import { kindTest } from './kindTest.ts';
import { kindOf } from './lexiconWords.ts';
import type { Unit } from './Unit.ts';

/** Whether something may hang on a word of this kind. */
export const carries = kindTest('CKPXHRQWSV');
const isNoun = kindTest('RCQS');

/** Whether a sign parts an aside from the rest. */
export const isBreak = ({ kind }: Unit): boolean => kind === ',' || kind === '-';

const opensRelative = (unit: Unit | undefined, comma: boolean): boolean =>
  unit !== undefined &&
  ((unit.kind === kindOf.relative && /^(which|who|whose|whom)$/.test(unit.words)) ||
    (unit.kind === kindOf.relative && unit.words === 'that' && !comma) ||
    (unit.kind === kindOf.clause && unit.words === 'where') ||
    (/[Nz]/.test(unit.kind) && unit.words.includes('of which')) ||
    (comma && /^(both|all|each|two)/.test(unit.words) && unit.kind === kindOf.determiner));

// "half of whose seats were up", "most of which had gone"
const opensPart = (units: readonly Unit[], at: number): boolean =>
  units
    .slice(at, at + 3)
    .some(({ kind }, index) => kind === kindOf.of && units[at + index + 1]?.kind === kindOf.relative);

/** Where ", which …,", ", where …" and, without a comma, "a council that …" behind a noun ends, and what comes next; null where none begins. */
export function endOfRelative(
  units: readonly Unit[],
  from: number,
  before: Unit | undefined,
): { end: number; next: number } | null {
  const first = units[from];
  if (first === undefined || before === undefined || !carries(before.kind)) return null;
  const comma = isBreak(first);
  if (!opensRelative(comma ? units[from + 1] : first, comma) && !(comma && opensPart(units, from + 1))) return null;
  if (!comma && !isNoun(before.kind)) return null;
  // "both from the Tories", "all Conservative until Thursday" end at the next comma.
  // So does "neither of which had a majority".
  const opening = units[from + 1];
  let hasVerb =
    comma && (opening?.kind === kindOf.determiner || (opening?.kind === kindOf.noc && opening.tense !== null));
  for (let at = comma ? from + 2 : from + 1; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) break;
    if (
      unit.kind === kindOf.verb ||
      // "where the Lib Dems did well"
      unit.kind === kindOf.do ||
      unit.kind === kindOf.have ||
      unit.kind === kindOf.be ||
      // "where Labour canvassed hard"
      (comma &&
        at > from + 2 &&
        unit.kind === kindOf.word &&
        unit.words.endsWith('ed') &&
        units[at - 1]?.kind === kindOf.party) ||
      // "the six divisions that mattered"
      (!comma && at === from + 1 && unit.kind === kindOf.word && unit.words.endsWith('ed')) ||
      (unit.kind === kindOf.noc && (unit.tense !== null || unit.words.startsWith('there ')))
    )
      hasVerb = true;
    if (unit.kind === ';' || unit.kind === ':') return { end: at, next: at };
    if (unit.kind === kindOf.clause && /^(but|while|whilst|although)$/.test(unit.words) && !goesOn(units, at))
      return { end: at, next: at };
    if (
      isBreak(unit) &&
      hasVerb &&
      (goesOnBehind(units, at) || saysOfAll(units, at) || endsWithSource(units, from, at))
    )
      continue;
    if (isBreak(unit) && hasVerb && (!comma || unit.kind === first.kind) && !isListComma(units, at)) {
      // "…, losing 21 seats": of whoever the clause before is about.
      return { end: at, next: isListBehind(units, at) || units[at + 1]?.group?.form === 'ing' ? at : at + 1 };
    }
  }
  return { end: units.length, next: units.length };
}

// "won by the Lib Dems, who took X too, from the Tories.": the last words are of the clause's name.
function endsWithSource(units: readonly Unit[], from: number, at: number): boolean {
  const [source, ...end] = units.slice(at + 1).filter(({ kind }) => kind !== kindOf.determiner);
  const inside = units.slice(from + 1, at);
  const isWho = inside[0]?.words === 'who' && inside.some(({ kind }) => kind === kindOf.council);
  const [party, stop] = end;
  return (
    isWho && source?.kind === kindOf.from && /[PN]/.test(party?.kind ?? '') && (stop === undefined || stop.kind === '.')
  );
}

// "which won X but lost Y": the second verb is of the same clause.
const goesOn = (units: readonly Unit[], at: number): boolean =>
  units[at]?.words === 'but' && units[at - 1]?.kind !== ',' && units[at + 1]?.kind === kindOf.verb;

// "who gained a seat, in A, from Labour": the place stands between commas of the clause.
const goesOnBehind = (units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.words === 'in' && units[at + 3]?.kind === ',' && units[at + 4]?.kind === kindOf.from;

// "who lost X, Y and Z, all three to Labour": what is said of all of them is of the same clause.
const saysOfAll = (units: readonly Unit[], at: number): boolean =>
  /^(?:both|all|all (?:two|three|four|five|of them))$/.test(units[at + 1]?.words ?? '') &&
  /[FT]/.test(units[at + 2]?.kind ?? '');

// "where they did well in the villages round A, and the B, which now …": the next of the list, with a clause of its own.
const opensNext = (units: readonly Unit[], at: number): boolean => {
  const name = units[at + 2]?.kind === kindOf.determiner ? at + 3 : at + 2;
  return (
    units[at + 1]?.kind === kindOf.and &&
    units[name]?.kind === kindOf.council &&
    units[name + 1]?.kind === ',' &&
    (units[name + 2]?.kind === kindOf.relative || units[name + 2]?.words === 'where')
  );
};

const isListComma = (units: readonly Unit[], at: number): boolean =>
  !opensNext(units, at) &&
  /[CPWX]/.test(units[at - 1]?.kind ?? '') &&
  /[CPWX&]/.test(units[at + 1]?.kind ?? '') &&
  // "which was Tory, Labour got home": whose clause it hangs in.
  !(units[at + 1]?.kind === kindOf.party && units[at + 2]?.group?.form === 'finite') &&
  // "all from the Conservatives, and Y": no list has parties and councils in it.
  !(
    units[at - 1]?.kind === kindOf.party &&
    units[at + 1]?.kind === kindOf.and &&
    units[at + 2]?.kind === kindOf.council
  ) &&
  // "…, and in X they …" begins anew.
  !(
    units[at + 1]?.kind === kindOf.and &&
    (/[IY]/.test(units[at + 2]?.kind ?? '') || units[at + 2]?.group?.form === 'finite')
  );
/** Whether a list goes on behind a comma. */
export const isListBehind = (units: readonly Unit[], at: number): boolean => /[C&X]/.test(units[at + 1]?.kind ?? '');

const longestFeared = 9;

/** "avoided the rout that some had forecast and held X": where such a clause behind a noun that we do not know ends; null where none begins. */
export function endOfFeared(units: readonly Unit[], from: number, before: Unit | undefined): number | null {
  const isOpen =
    units[from]?.words === 'that' && before?.kind === kindOf.word && units[from - 2]?.kind === kindOf.determiner;
  if (!isOpen) return null;
  const verb = units.findIndex(({ group }, at) => at > from && group !== null);
  const group = units[verb]?.group ?? null;
  if (verb < 0 || verb > from + longestFeared || group?.tense !== 'pluperfect') return null;
  const end = units.findIndex(({ kind }, at) => at > verb && /[,&;.^:]/.test(kind));
  const inside = units.slice(from, end);
  return end < 0 || inside.some(({ kind }) => /[CWN#]/.test(kind)) ? null : end;
}
