import { kindOf } from './lexiconWords.ts';
import type { Unit } from './Unit.ts';

/** "+" for a gain, "=" for a hold, "_" for a loss, else the unit's kind: nouns and verbs alike, as in "Lab gain" and "CON HOLD". */
export function resultWord(unit: Unit): string {
  if (unit.kind === kindOf.gains) {
    if (/^(gain|win|victory|takeover|capture|conquest)/.test(unit.words)) return '+';
    if (/^(hold|retention)/.test(unit.words)) return '=';
    if (/^(loss|defeat)/.test(unit.words)) return '_';
    return 'G';
  }
  if (unit.kind === kindOf.seats) return unit.words === 'gains' ? '+' : unit.words === 'losses' ? '_' : 'S';
  if (unit.group === null) return unit.kind === kindOf.noChange ? '=' : unit.kind;
  const { verbClass, mood, voice } = unit.group;
  if (verbClass === 'be' && mood === 'stated') return 'b';
  if (mood !== 'stated' || voice === 'passive') return 'v';
  return verbClass === 'gain'
    ? '+'
    : verbClass === 'hold' || verbClass === 'remain'
      ? '='
      : verbClass === 'lose'
        ? '_'
        : 'v';
}

/** One character a unit, with gains, holds and losses as their signs. */
export const resultShape = (units: readonly Unit[]): string => units.map(resultWord).join('');
