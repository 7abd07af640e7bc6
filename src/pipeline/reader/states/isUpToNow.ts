const upToNow =
  /\b(?:(?:is|are|was|were) (?:up|done)|had (?:\w+ )?(?:been|led|presided|run|had)|had (?:\S+ ){1,4}(?:years?|decades?))\b/i;

/** Whether words tell of a time that ends with this election: "the nine years that they have spent in charge are up", "had led it". */
export const isUpToNow = (text: string): boolean => upToNow.test(text);
