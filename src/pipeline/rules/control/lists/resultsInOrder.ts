import type { ReadSentence } from '../../../reader/ReadSentence.ts';
import type { NamedCouncil, Unit } from '../../../reader/units/Unit.ts';
import { readEntry, type Result } from './feedEntry.ts';

/** Reads "X, Y and Z: Lab hold, Lab gain from Con and Con hold": a result for each council of a list, in their order; null where one result is said of all, empty where it is not said which is whose. */
export function resultsInOrder(
  councils: readonly NamedCouncil[],
  entry: readonly Unit[],
  { text, start }: ReadSentence,
): Result[] | null {
  if (councils.length < 2 || !/[:-]/.test(entry[0]?.kind ?? '')) return null;
  const said = partsOf(entry.slice(1)).map((part) => readEntry(part));
  const results = said.filter((result) => result !== null);
  if (results.length < 2) return null;
  const [first] = results;
  const isSame = results.every(
    ({ outcome, control, previous }) =>
      outcome === first?.outcome && control === first.control && previous === first.previous,
  );
  const behind = text.slice((entry[0]?.start ?? start) - start);
  if (isSame && (results.length === councils.length || /\bboth|all\b/.test(behind))) return null;
  const isWhole = said.slice(0, results.length).every((result) => result !== null);
  return isWhole && results.length === councils.length ? results : [];
}

// "Lab hold, Lab gain from Con and Con hold"
function partsOf(units: readonly Unit[]): Unit[][] {
  const parts: Unit[][] = [[]];
  for (const unit of units) {
    if (unit.kind === ',' || unit.kind === '&' || unit.kind === ';') parts.push([]);
    else parts.at(-1)?.push(unit);
  }
  return parts.filter((part) => part.length > 0);
}
