import { kindOf } from '../units/lexiconWords.ts';
import { isOpenName } from '../units/openName.ts';
import type { ReadSentence } from '../ReadSentence.ts';

// "kept their grip on the shires": of no council that was named.
const ofRegion =
  /\b(?:on|of|over) the (?:shires|counties|cities|councils|boroughs|towns|region|north|south|east|west|midlands|capital)\b/;

// "lost control of events in X", "took charge of the recount": of nothing that governs.
const ofNoCouncil =
  /\b(?:control|charge|grip) (?:on|of|over) (?:the )?(?:[a-z-]+ )?(?:committees?|events|proceedings|timetable|story|process|meeting|argument|agenda|debate|narrative|message|recount|count|situation|finances|purse strings|budget|campaign|party|board|panel|ward|seat)\b/;

/** Whether what somebody has a grip on, by a verb's clause, is a region with many councils. */
export const gripsRegion = (words: string): boolean => ofRegion.test(words);

/** Whether what somebody has control of, by a verb's clause, is no council at all. */
export const gripsOther = (words: string): boolean => ofNoCouncil.test(words);

/** "increased its majority in W to 1,204": of a place that is no council, whose votes are counted. */
export function isMajorityElsewhere(start: number, { main }: ReadSentence): boolean {
  const at = main.findIndex((unit) => unit.kind === kindOf.control && unit.start >= start);
  const [link, place] = at < 0 ? [] : main.slice(at + 1, at + 4).filter(({ kind }) => kind !== kindOf.determiner);
  return link?.kind === kindOf.at && place !== undefined && (/[WK]/.test(place.kind) || isOpenName(place));
}
