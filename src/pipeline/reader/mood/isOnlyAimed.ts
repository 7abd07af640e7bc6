import type { Frame } from '../frames/Frame.ts';
import { wordsOf, type Unit } from '../units/Unit.ts';

const aimAhead = 7;
const aimed =
  /\b(?:around|(?:near|nearer|closer) to|(?:shot|stab|crack|go|attempt|tilt) at|face|faces|contemplat(?:e|es|ed))$/;
const isFactOn =
  /\b(?:congratulat\w+|praise\w*|applaud\w*|hail\w*|well done|complimented?|went|goes|kept|keeps?|carried)\b/;

/** Whether a participle is only aimed at: "had set their hearts on winning X", "built its campaign around taking X", "face losing X"; not "congratulated them on winning X". */
export function isOnlyAimed(units: readonly Unit[], { group }: Frame): boolean {
  if (group.form !== 'ing') return false;
  const at = units.findIndex((unit) => unit.group === group);
  const lead = wordsOf(units, Math.max(0, at - aimAhead), at);
  return aimed.test(lead) || (lead.endsWith(' on') && !isFactOn.test(lead));
}
