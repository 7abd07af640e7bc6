import { kindOf } from './lexiconWords.ts';
import { changeUnit, wordsOf, type Unit } from './Unit.ts';

const coalition = /^(?:coalition|alliance|partnership|pact)$/;
const longest = 8;

/** Makes one unit, nobody’s control, of who shared power before: "from a Lib Dem-Tory coalition", "off a coalition of Labour and the Greens". */
export function joinCoalition(units: readonly Unit[]): readonly Unit[] {
  if (!units.some(({ words }) => coalition.test(words))) return units;
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) break;
    joined.push(unit);
    const end = unit.kind === kindOf.from ? endOfCoalition(units, at + 1) : null;
    const [first, last] = [units[at + 1], units[(end ?? 0) - 1]];
    if (end === null || first === undefined || last === undefined) continue;
    joined.push(
      changeUnit(first, { kind: kindOf.noc, end: last.end, words: wordsOf(units, at + 1, end), parties: [] }),
    );
    at = end - 1;
  }
  return joined;
}

// Parties, and nothing else, to the word for what they formed.
function endOfCoalition(units: readonly Unit[], from: number): number | null {
  for (let at = from; at < from + longest; at += 1) {
    const unit = units[at];
    if (unit === undefined) return null;
    if (coalition.test(unit.words)) return at === from ? null : at + 1;
    if (!/[dP&,/-]/.test(unit.kind) && !/^(?:led|rainbow|ruling|grand|three-party|two-party)$/.test(unit.words))
      return null;
  }
  return null;
}
