import { controlOfUnit } from '../../../reader/frames/frameRoles.ts';
import type { ReadSentence } from '../../../reader/ReadSentence.ts';
import { resultShape } from '../../../reader/units/resultWord.ts';
import type { Unit } from '../../../reader/units/Unit.ts';
import { readEntry, type Result } from './feedEntry.ts';

/** Reads a line right below a heading that only names a council, as far as its first comma or stop: "Another Labour gain from the Tories.", "Still Conservative, just.", "The first Labour majority here."; null for anything else. */
export function readUnderName(sentence: ReadSentence): Omit<Result, 'length'> | null {
  const { text, main } = sentence;
  const told = unchangedOrBefore(sentence);
  if (told !== null) return told;
  const units = main.filter(({ kind }, at) => !/[da|]/.test(kind) && !isAdjective(main, at) && !isRepeat(main, at));
  // "A Labour gain, the first of the day, in the north of the city": of a part.
  if (units.some(({ kind, prep }) => /[WKX]/.test(kind) && prep === 'I')) return null;
  const first = firstMajority(text, units);
  if (first !== null) return first;
  const result = readNoun(units) ?? readEntry(units);
  if (result === null || !/^[.,;!&:]?$/.test(resultShape(units.slice(result.length, result.length + 1)))) return null;
  if (result.outcome === 'loss' && result.control === null) return null;
  // "Labour gains, Tory losses": of seats; so may "Another Labour gain" be.
  const said = units.slice(0, result.length);
  const isOfSeats = said.some(({ words }) => /^(?:gains|losses|wins|defeats|victories)$/.test(words));
  const isOneOfMany = /^\W*(?:and )?(?:another|one more|(?:the |a )?(?:first|second|third|next|latest|early))\b/i.test(
    text,
  );
  return (isOfSeats || isOneOfMany) && (result.outcome !== 'gain' || result.previous === null) ? null : result;
}

// "No overall control - no change", "No overall control, previously Conservative"
function unchangedOrBefore({ units }: ReadSentence): Omit<Result, 'length'> | null {
  const row = units.filter(({ kind }) => !/[d|.]/.test(kind));
  const shape = row.map(({ kind }) => kind).join('');
  const [control, previous] = row.flatMap((unit) => (/[PN]/.test(unit.kind) ? [controlOfUnit(unit)] : []));
  if (control == null) return null;
  if (/^[PN][-,:;]?Z$/.test(shape)) return { outcome: 'hold', control, previous: control };
  if (previous == null || !/^[PN](?:[-,:;]f[PN]|[-,:;]?\(f[PN]\))$/.test(shape)) return null;
  const outcome = control === previous ? 'hold' : control === 'NOC' ? 'loss' : 'gain';
  return { outcome, control, previous };
}

// "Labour hold", "Labour gain from the Tories": a noun that has taken in its party.
function readNoun(units: readonly Unit[]): Result | null {
  const match = /^([+=])(?:F[PN])?(?=[.,;!&:]|$)/.exec(resultShape(units));
  const [noun, , other] = units;
  if (match === null || noun?.holder == null || noun.holder === 'NOC') return null;
  const { holder } = noun;
  if (match[1] === '=') return { outcome: 'hold', control: holder, previous: holder, length: match[0].length };
  const from = match[0].length === 3 && other !== undefined ? controlOfUnit(other) : null;
  return { outcome: 'gain', control: holder, previous: from === holder ? null : from, length: match[0].length };
}

// "A narrow Labour hold", "a rare Tory gain"
function isAdjective(main: readonly Unit[], at: number): boolean {
  const noun = main.findIndex(({ kind }) => /[GQP]/.test(kind));
  return main[at]?.kind === 'x' && at < noun && noun <= 3 && main[0]?.kind === 'd';
}

// "Labour, and also from the Tories"
const isRepeat = (main: readonly Unit[], at: number): boolean => main[at]?.kind === '&' && main[at - 1]?.kind === ',';

// "The first Labour majority here", "Labour’s first majority since 1999"
function firstMajority(text: string, units: readonly Unit[]): Omit<Result, 'length'> | null {
  const [noun, ...rest] = units;
  if (noun?.kind !== 'Q' || noun.holder === null || noun.holder === 'NOC' || !noun.words.includes('majorit'))
    return null;
  const isFirst = /^\W*(?:[\w’']+ ){0,4}first\b/i.test(text) && !/\bfirst (?:ward|time)\b/i.test(text);
  if (!isFirst || !/^(?:x|t|n|\^#)*(?:[.,:;!]|$)/.test(resultShape(rest))) return null;
  return { outcome: 'gain', control: noun.holder, previous: null };
}
