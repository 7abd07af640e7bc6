import { kindOf } from './lexiconWords.ts';
import { changeUnit, type NamedCouncil, type Unit } from './Unit.ts';
import { flatten } from '../../flatten.ts';

const longest = 12;
const owning = /^(?:gain|hold|lose)$/;

/** Puts a name behind an insertion into the list that it goes on with: "won X, ending years of Tory rule, and Y", "held X, despite losing three seats, and Y". */
export function gatherBehind(main: readonly Unit[]): readonly Unit[] {
  const at = main.findIndex((unit, index) => isObject(main, index) && unit.councils.length > 0);
  const unit = main[at];
  const and = unit === undefined ? -1 : endOfInsertion(main, at + 1);
  const name = and < 0 ? undefined : main[and + 1];
  if (unit === undefined || name === undefined) return main;
  const list = changeUnit(unit, { councils: [...unit.councils, ...name.councils] });
  return flatten(main, (one, index) => (index === at ? [list] : index === and || index === and + 1 ? [] : [one]));
}

// The name right behind the sentence's first verb of gaining, holding or losing.
function isObject(main: readonly Unit[], at: number): boolean {
  const verb = main.findIndex(({ group }) => group?.form === 'finite');
  const { group } = main[verb] ?? { group: null };
  return (
    main[at]?.kind === kindOf.council &&
    group !== null &&
    group.mood === 'stated' &&
    group.voice === 'active' &&
    owning.test(group.verbClass) &&
    at > verb &&
    main.slice(verb + 1, at).every(({ kind }) => /[dan]/.test(kind))
  );
}

// ", ending Tory rule, and Y": the index of "and"; -1 where no lone name follows.
function endOfInsertion(main: readonly Unit[], from: number): number {
  if (main[from]?.kind !== ',' || !opens(main[from + 1])) return -1;
  const and = main.findIndex(({ kind }, at) => at > from + 1 && kind === kindOf.and && main[at - 1]?.kind === ',');
  if (and < 0 || and > from + longest) return -1;
  const inside = main.slice(from + 1, and - 1);
  const isLone = /^[.,;!]?$/.test(main[and + 2]?.kind ?? '') && main[and + 1]?.kind === kindOf.council;
  return isLone && inside.every(({ kind, group }) => !/[CWXK;:.]/.test(kind) && group?.form !== 'finite') ? and : -1;
}

const opens = (unit: Unit | undefined): boolean =>
  unit?.group?.form === 'ing' ||
  /^(?:despite|after|with|without|for|by|in spite of|though|albeit)$/.test(unit?.words ?? '');

/** Whether an insertion stands between a name and the name before it: "ending Tory rule" in "won X, ending Tory rule, and Y" says nothing of Y. */
export function isBehindInsertion(council: NamedCouncil, units: readonly Unit[], text: string, start: number): boolean {
  const before = units.findLast(({ kind, end }) => kind === kindOf.council && end < council.start);
  return before !== undefined && insertion.test(text.slice(before.end - start, council.start - start));
}

const insertion = /^, (?!and\b)[^,]+, and (?:the )?$/;
