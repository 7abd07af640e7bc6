import { kindTest } from './kindTest.ts';
import { kindOf } from './lexiconWords.ts';
import type { Unit } from './Unit.ts';

const isPreposition = kindTest('FTB>IU');
const isPlain = kindTest('anlfxdtIOBwH#SQ');
const isEnd = kindTest('.,;:)');
const longest = 6;

/** The comma that closes words put in between: "from, again, Labour", "X and, by one seat, Y"; null where none does. */
export function endOfInsertion(units: readonly Unit[], at: number, main: readonly Unit[]): number | null {
  const link = main.at(-1);
  if (units[at]?.kind !== ',' || link === undefined) return null;
  const isList = link.kind === kindOf.and;
  if (!isList && !isPreposition(link.kind)) return null;
  for (let end = at + 1; end <= at + longest; end += 1) {
    const unit = units[end];
    if (unit === undefined) return null;
    if (unit.kind === ',')
      return end > at + 1 && leadsOn(units, end + 1, isList ? main.at(-2) : undefined) ? end : null;
    if (!isPlain(unit.kind) || unit.parties.length > 0 || unit.group !== null) return null;
  }
  return null;
}

const isOfHead = kindTest('dxXaO#t^YR');

/** The comma before a council's name that words stand before as its head: "the last of the overnight councils, X, was won …"; null where none do. */
export function endOfHead(units: readonly Unit[], at: number, before: Unit | undefined): number | null {
  const first = units[at];
  if (before !== undefined && before.kind !== kindOf.and) return null;
  if (first === undefined || !/^(?:the|another|one|the last)$/.test(first.words)) return null;
  let hasNoun = false;
  for (let end = at + 1; end <= at + longest + 2; end += 1) {
    const unit = units[end];
    if (unit === undefined) return null;
    if (unit.kind === ',')
      return hasNoun &&
        units[end + 1]?.kind === kindOf.council &&
        units[end + 2]?.kind === ',' &&
        units[end + 3]?.group?.form === 'finite'
        ? end
        : null;
    if (unit.kind === kindOf.reference) hasNoun = true;
    else if (!isOfHead(unit.kind) && unit.group?.form !== 'infinitive') return null;
  }
  return null;
}

const noted =
  /^(?:they|he|she|it|i|we|one of them|(?:the |its |their )?\w+)(?: \w+)? (?:point|points|pointed|note|notes|noted|stress|stresses|stressed|recall|recalls|recalled|observe|observes|observed|remind|reminds|reminded)(?: out| us| me| everyone| reporters)?$/;

/** The comma that closes who noted it: "X and Y, they pointed out, are …"; null where none does. */
export function endOfNote(units: readonly Unit[], at: number, before: Unit | undefined): number | null {
  if (units[at]?.kind !== ',' || before === undefined || !/[CPWX]/.test(before.kind)) return null;
  const end = units.findIndex(({ kind }, index) => kind === ',' && index > at);
  if (end < 0 || end - at > longest || units[end + 1]?.group?.form !== 'finite') return null;
  const words = units.slice(at + 1, end).map((unit) => unit.words);
  return noted.test(words.join(' ')) ? end : null;
}

// A name, and in a list one of the kind before it that begins no clause of its own.
function leadsOn(units: readonly Unit[], at: number, before: Unit | undefined): boolean {
  const name = units[units[at]?.kind === kindOf.determiner ? at + 1 : at];
  if (name === undefined || !/[CPW]/.test(name.kind)) return false;
  const next = units[units.indexOf(name) + 1];
  return before === undefined || (before.kind === name.kind && (next === undefined || isEnd(next.kind)));
}
