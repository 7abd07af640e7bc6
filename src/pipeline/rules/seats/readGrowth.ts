import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import { shapeOf, wordsOf, type Unit } from '../../reader/units/Unit.ts';
import { readCount } from './readCount.ts';
import type { Hit } from './readNets.ts';
import { tellsFigures } from './tellsFigures.ts';

const grows =
  /\b(?:rose|rises?|rising|risen|grew|grows?|grown|increase[sd]?|increasing|swelling|raising|raised|swelled|swells?|swollen|climb(?:s|ed)?|advance[sd]?|improve[sd]?|strengthen(?:s|ed)?|up|leapt|leaps|jump(?:s|ed)?|surge[sd]?|soar(?:s|ed)?|expand(?:s|ed)?|(?:edge[sd]?|nudge[sd]?|inche[sd]|creeps?|crept|moved?|goes|went|gone) (?:forwards?|up|ahead))\b/g;
const shrinks =
  /\b(?:shrank|shrunk|shrinks?|cutting|reducing|fell|fallen|falls?|drops|dropped|drop|cut|trimmed|pruned|slashed|reduced|dwindled|declined?|slips?|slipped|slumps?|slumped|down|contract(?:s|ed)?|dip(?:s|ped)?|recede[sd]?|retreat(?:s|ed)?|depleted|thinned|culled|slid|slides?|sank|sunk|sinks?|tumble[sd]?|plunge[sd]?|plummet(?:s|ed)?|crashe[sd]|collapse[sd]?|weakened|diminished|(?:edge[sd]?|creeps?|crept|moved?|goes|went|gone|set|knocked|pushed) (?:backwards?|back))\b/g;
/** Words of what else grows and shrinks. */
const notSeats =
  /\b(?:majority|vote|votes|share|turnout|swing|lead|margin|beat|won|lost by|defeated|points?|councils)\b/;

/** A change behind a verb of growth: "shrank by four", "increased its tally by five". */
export function readGrowth(sentence: ReadSentence, at: number): Hit | null {
  const { units } = sentence;
  const count = readCount(units, at + 1);
  const before = wordsOf(units, Math.max(0, at - 9), at);
  if (count?.value == null || (!count.said && tellsFigures(sentence)) || notSeats.test(before)) return null;
  // "slipped away by a single councillor" is a margin; "slipped back by one" is not.
  if (count.value === 1 && (count.said || !/P[vx][nx]?$/.test(shapeOf(units.slice(0, at))))) return null;
  const [fallen, risen] = [lastOf(before, shrinks), lastOf(before, grows)];
  const direction = fallen === risen ? null : fallen > risen ? 'down' : 'up';
  if (direction === null || /^(?:up|down)$/.test(units[at - 1]?.words ?? '')) return null;
  return { from: at, to: count.end, value: count.value, direction, seats: null, telling: 'net' };
}

const lastOf = (words: string, pattern: RegExp): number =>
  [...words.matchAll(pattern)].reduce((last, { index }) => Math.max(last, index), -1);

/** Whether a word is of what else grows and shrinks: "won by 45", but not "won 14 seats in X, up from 11". */
export const isOfElse = (units: readonly Unit[], unit: Unit): boolean => {
  const at = units.indexOf(unit);
  const isSeats = unit.words === 'won' && units[at + 1]?.kind === kindOf.number && units[at + 2]?.kind === kindOf.seats;
  return notSeats.test(unit.words) && !isSeats;
};
