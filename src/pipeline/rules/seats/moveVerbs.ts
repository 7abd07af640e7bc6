/** Verbs that say by themselves that a number of seats is a change. */
export const up = new Set(
  'gain|pick up|add|net|reap|bag|climb|rise|grow|grow by|advance|put on|regain|win back|take back|claw back|reclaim|scoop up|mop up'.split(
    '|',
  ),
);
/** A gain only where somebody is said to have lost it, or with "more": else a total. */
export const upFrom = new Set(
  'win|take|capture|seize|snatch|grab|secure|claim|land|nab|steal|poach|swipe|pinch|nick off|hoover up|sweep up|gobble up|swallow up|swallow|wrest|wrestle|prise'.split(
    '|',
  ),
);
/** Verbs of loss. */
export const down = new Set(
  'lose|shed|drop|cede|surrender|give up|relinquish|forfeit|fall|slip|slump|slide|throw away|leak|haemorrhage|plunge|plummet|tumble|crash|sink|mislay|part with|squander|say goodbye to|wave goodbye to|bid farewell to'.split(
    '|',
  ),
);
