import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import { mostSeats } from './readCompared.ts';
import { isOfElse } from './readGrowth.ts';
import type { Hit } from './readNets.ts';
import { tellsFigures } from './tellsFigures.ts';

/** The difference of two numbers: "from 20 seats to 15", "12, up from 8", "15 from 20". */
export function fromTwo(sentence: ReadSentence, at: number): Hit | null {
  const { units } = sentence;
  if (tellsFigures(sentence) || units.slice(Math.max(0, at - 9), at).some((unit) => isOfElse(units, unit))) return null;
  const shape = units
    .slice(at, at + 9)
    .map(({ kind }) => kind)
    .join('');
  const spread = /^F(#)S?,?T(#)/.exec(shape);
  const number = /^(?:just|only)$/.test(units[at + 1]?.words ?? '') ? at + 2 : at + 1;
  const first = units[number]?.value;
  if (spread !== null && first != null) {
    const second = units[at + spread[0].length - 1]?.value;
    return second == null ? null : between(first, second, at, at + spread[0].length);
  }
  const lead = units[at - 1];
  if (first == null || units[number]?.kind !== kindOf.number || lead === undefined || !/^(?:up|down)$/.test(lead.words))
    return null;
  const now = units
    .slice(0, at)
    .findLast(
      ({ kind }, index) => index >= at - nearBefore && kind === kindOf.number && !isWholeOf(units, index),
    )?.value;
  return now == null || now > first !== (lead.words === 'up') ? null : between(first, now, at - 1, number + 1);
}

/** Units before "from" in which the seats of now are said. */
const nearBefore = 9;
// "30 of the 51 seats"
const isWholeOf = (units: readonly Unit[], at: number): boolean => {
  const of = units[at - 1]?.words === 'the' ? at - 2 : at - 1;
  return units[of]?.kind === kindOf.of && units[of - 1]?.kind === kindOf.number;
};

const between = (then: number, now: number, from: number, to: number): Hit | null =>
  then === now || then > mostSeats || now > mostSeats
    ? null
    : { from, to, value: Math.abs(now - then), direction: now > then ? 'up' : 'down', seats: now, telling: 'net' };
