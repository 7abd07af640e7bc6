import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { onlyParty } from '../../reader/frames/partyMeant.ts';
import { isGoverned, ofResult } from './partyNear.ts';
import { placesAround } from './placesAround.ts';
import { isWhole } from './readCount.ts';
import type { SeatChange } from './SeatChange.ts';
import { signed } from './signed.ts';

/** A number of gains or of seats more, with which a sentence begins and of which it says nothing else. */
const opening =
  /^\W*\S+ (?:(?:net )?(?:(gains)|(losses))(?: (?:on the night|overnight|in all|in total|overall|here|tonight|today))?|(?:extra|more|additional|further) (?:seats|councillors))(?:[.!]|$|, (?:and|when|where|though|but|most|all|twice|more) )/i;
/** A number of seats more, with which it ends. */
const closing =
  /(?:[,:;–—-]|\band) (?:and |with |plus |that )*(?:an (?:extra|additional) )?(?:(\S+) (?:more|extra|further|additional) (?:seats?|councillors?)|(?<=with )\S+ more)(?: (?:too|besides|there|as well|now|on top))?[.!]?$/i;
const most = 50;
/** What is told of the rest of it leaves the count alone: "Ten extra seats, when eight would have been enough." */
const open =
  /\b(?:needed|needs?|to (?:come|go|declare|win|gain)|short|required|hop(?:e|es|ed|ing)|if|unless|could|might|would(?! have (?:been enough|done|sufficed)))\b/i;

/** What the winner of the sentence before gained: "Labour have taken X. Seven gains on the night.", "Ten extra seats, when eight would have been enough." */
export function readFragment(sentence: ReadSentence): SeatChange[] {
  const { units, text, kinds, discourse } = sentence;
  const added = closing.test(text) ? readAdded(sentence) : null;
  if (added !== null) return [added];
  const [number] = units;
  if (number?.kind !== kindOf.number || number.value === null || !isWhole(number) || kinds.includes(kindOf.party))
    return [];
  const said = opening.exec(text);
  if (said === null || number.value > most || open.test(text)) return [];
  const direction = said[2] === undefined ? 'up' : 'down';
  const party = ofResult(sentence, direction);
  const places = placesAround(sentence, 0, units.length);
  if (party === null || places.length !== 1 || discourse.before === null) return [];
  return [
    {
      telling: 'some',
      party,
      places,
      direction,
      change: signed(number.value, direction),
      seats: null,
      start: sentence.start,
      end: sentence.end,
    },
  ];
}

// "X is safely Labour: no surprise, and two more seats."
function readAdded(sentence: ReadSentence): SeatChange | null {
  const { units, text, frames, isQuestion } = sentence;
  const at = units.findLastIndex(({ kind }) => kind === kindOf.number);
  const number = units[at];
  const party = onlyParty(sentence);
  if (isQuestion || party === null || number?.value == null || !isWhole(number) || number.value > most) return null;
  const isTold =
    frames.every(({ mood }) => mood === 'stated') && !open.test(text) && !/\b(?:no|not|without)\b[^,;:]*$/i.test(text);
  const isLost = units.some(
    ({ kind, parties }, index) => kind === kindOf.party && parties.includes(party) && isGoverned(units, index),
  );
  const places = placesAround(sentence, at, units.length);
  if (!isTold || isLost || places.length !== 1) return null;
  return {
    telling: 'some',
    party,
    places,
    direction: 'up',
    change: number.value,
    seats: null,
    start: sentence.start,
    end: sentence.end,
  };
}
