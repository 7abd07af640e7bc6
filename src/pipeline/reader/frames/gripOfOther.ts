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
