import type { Party } from '../../../domain/Fact.ts';
import { onlyParty } from '../../reader/frames/partyMeant.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { partySpokenOf } from './partyNear.ts';
import { placesAround } from './placesAround.ts';
import { isWhole } from './readCount.ts';
import type { SeatChange } from './SeatChange.ts';

const wanted =
  /\b(?:hop(?:ed|ing) for|wanted|needed|sought|(?:was|were|been) after|targeted|(?:was|were) targeting|expected|predicted|aimed for)\b.{0,30}\b(?:(gains?|(?:more|extra|further|additional) (?:seats?|councillors?))|losses|seats)\b/i;
const got =
  /(?:[;,.–—]|\band\b|\bbut\b|\bthen\b) (?:(?:and|but|in the end|instead|so far|it|they|the party|he|she) )*(?:got|managed|made|secured|took|won|had to settle for|settled for|ended up with|came away with|finished with|has|have) (?:(?:only|just|but|exactly|a net|all) )*(\S+?)(?: of them)?[.!]?$/i;
const those = /^(?:them|it|those|both)$/i;

/** What came of seats that were wanted: "was hoping for six gains in X; it got two", "needed three gains in X and has them". */
export function readGot(sentence: ReadSentence): SeatChange[] {
  const { text, units, isQuestion } = sentence;
  if (!isQuestion && gotAlone.test(text)) return readAlone(sentence);
  const hoped = isQuestion ? null : wanted.exec(text);
  const said = hoped?.[1] === undefined ? null : got.exec(text);
  const party = said === null ? null : (onlyParty(sentence) ?? partyLeant(sentence));
  if (hoped === null || said === null || party === null) return [];
  const numbers = units.filter(({ kind }) => kind === kindOf.number);
  const [first, last] = [numbers[0], numbers.at(-1)];
  const isAll = those.test(said[1] ?? '');
  const told = isAll ? first : last;
  if (first === undefined || told?.value == null || !isWhole(told) || numbers.length !== (isAll ? 1 : 2)) return [];
  if (!isAll && last?.words !== said[1]?.toLowerCase()) return [];
  const at = units.indexOf(first);
  const places = placesAround(sentence, at, at + 2);
  if (places.length !== 1 || told.value === 0) return [];
  return [
    {
      telling: 'move',
      party,
      places,
      change: told.value,
      direction: 'up',
      seats: null,
      // Not what was hoped.
      start: sentence.start + said.index + 1,
      end: sentence.end,
    },
  ];
}

/** "They got two.", behind "Labour needed four gains." */
const gotAlone =
  /^\W*(?:in the end |but )?(?:they|it|the party) (?:got|made|managed|secured|picked up) (?:(?:only|just|but) )?[a-z\d]+[.!]?$/i;

// "It needed two gains and made seven.": whoever was spoken of.
const partyLeant = (sentence: ReadSentence): Party | null =>
  /(?:^\W*|, )(?:they|it|the party) /i.test(sentence.text) && !sentence.kinds.includes(kindOf.party)
    ? partySpokenOf(sentence, 'up')
    : null;

function readAlone(sentence: ReadSentence): SeatChange[] {
  const { before } = sentence.discourse;
  const hoped = before?.post === sentence.post ? wanted.exec(before.text) : null;
  const party = before === null || hoped?.[1] === undefined ? null : onlyParty(before);
  const numbers = sentence.units.filter(({ kind }) => kind === kindOf.number);
  const [number] = numbers;
  if (party === null || numbers.length !== 1 || number?.value == null || !isWhole(number) || number.value === 0)
    return [];
  const at = sentence.units.indexOf(number);
  const places = placesAround(sentence, at, at + 1);
  return places.length === 1
    ? [
        {
          telling: 'move',
          party,
          places,
          change: number.value,
          direction: 'up',
          seats: null,
          start: sentence.start,
          end: sentence.end,
        },
      ]
    : [];
}
