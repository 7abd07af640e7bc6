import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import { wordsOf, type Unit } from '../../reader/units/Unit.ts';
import { readCount } from './readCount.ts';
import type { Hit } from './readNets.ts';
import { tellsFigures } from './tellsFigures.ts';

const grows =
  /\b(?:rose|rises?|rising|risen|grew|grows?|grown|increase[sd]?|increasing|swelling|raising|raised|swelled|swells?|swollen|climbed|advanced|improved|up)\b/;
const shrinks =
  /\b(?:shrank|shrunk|shrink|shrinking|cutting|reducing|fell|fallen|falls?|drops|dropped|drop|cut|trimmed|pruned|slashed|reduced|dwindled|declined|slips?|slipped|slumps?|slumped|down)\b/;
/** Words of what else grows and shrinks. */
const notSeats =
  /\b(?:majority|vote|votes|share|turnout|swing|lead|margin|beat|won|lost by|defeated|points?|councils)\b/;

/** A change behind a verb of growth: "shrank by four", "increased its tally by five". */
export function readGrowth(sentence: ReadSentence, at: number): Hit | null {
  const { units } = sentence;
  const count = readCount(units, at + 1);
  const before = wordsOf(units, Math.max(0, at - 9), at);
  // "slipped away by a single councillor" is a margin.
  if (count?.value == null || count.value === 1 || (!count.said && tellsFigures(sentence)) || notSeats.test(before))
    return null;
  const direction = shrinks.test(before) ? 'down' : grows.test(before) ? 'up' : null;
  if (direction === null || /^(?:up|down)$/.test(units[at - 1]?.words ?? '')) return null;
  return { from: at, to: count.end, value: count.value, direction, seats: null, telling: 'net' };
}

/** Whether a word is of what else grows and shrinks: "won by 45", but not "won 14 seats in X, up from 11". */
export const isOfElse = (units: readonly Unit[], unit: Unit): boolean => {
  const at = units.indexOf(unit);
  const isSeats = unit.words === 'won' && units[at + 1]?.kind === kindOf.number && units[at + 2]?.kind === kindOf.seats;
  return notSeats.test(unit.words) && !isSeats;
};
