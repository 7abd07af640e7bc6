import type { Attitude } from './Attitude.ts';
import type { Line } from './Line.ts';

const ended =
  /^(?:dashed|over|ended|dead|shattered|crushed|vain|extinguished|evaporated|vanished|gone|sunk|died|killed|founded|justified|confirmed|misplaced|unfounded|borne)$/;
const groundless = /^(?:justified|founded|confirmed|misplaced|unfounded|borne)$/;
const weak =
  /^(?:fading|slim|receding|dim|dimming|dwindling|slipping|low|poor|bleak|small|remote|faded|diminishing|diminished|ebbing|thin|unlikely|hurt|shrinking|nil|zero|doubt)$/;
/** "their chances at fifty-fifty", "as evens" */
const even = /^(?:as|at|of) (?:evens?\b|fifty fifty|# #|# - #|no better than (?:evens?\b|\.|,|$))/;
const strong = /^(?:good|strong|high|rising|growing|better|improving|excellent|bright|decent|fair|rosy|up)$/;

/** What is said of a hope itself, before it or behind it: "hopes of taking X are fading"; null where it is over. */
export function rateHope(
  { words }: Line,
  attitude: Attitude,
  from: number,
  end: number,
): 'weak' | 'strong' | 'even' | 'plain' | null {
  for (let at = end; at < end + 6; at += 1) {
    const word = words[at];
    if (even.test(words.slice(at, at + 3).join(' '))) return 'even';
    if (word === undefined || /^(?:[,;:]|but|and|once|when|as|after|before|if|while|because|until)$/.test(word)) break;
    if (ended.test(word) && !(attitude.fear === true && groundless.test(word))) return null;
    if (weak.test(word)) return 'weak';
    if (strong.test(word)) return 'strong';
  }
  return words.slice(Math.max(0, from - 3), from).some((word) => weak.test(word)) ? 'weak' : 'plain';
}
