import { flatten } from '../../flatten.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { shapeOf } from '../../reader/units/Unit.ts';
import { isWhole } from './readCount.ts';
import type { SeatChange } from './SeatChange.ts';
import { signed } from './signed.ts';

const heading = /^\W*(?:the )?([\p{L} ]{3,25}?)['’]?s? (?:seat |net |biggest |main )?(gains|losses)\b[^:;.]{0,30}:/iu;
const most = 60;

/** A list of one party’s gains or losses by council: "Green gains so far: X 7, Y 4, Z 8". */
export function readGainsList(sentence: ReadSentence): SeatChange[] {
  const { units, text, discourse, isQuestion } = sentence;
  const way = isQuestion ? undefined : heading.exec(text)?.[2]?.toLowerCase();
  const colon = units.findIndex(({ kind }) => kind === ':');
  const [party, ...others] = flatten(units.slice(0, Math.max(0, colon)), ({ parties }) => parties);
  if (way === undefined || party === undefined || others.length > 0) return [];
  if (!/^(?:C[+-]?#(?:[,;&]{0,2}|\.?$))+$/.test(shapeOf(units.slice(colon + 1)))) return [];
  const direction = way === 'gains' ? 'up' : 'down';
  return flatten(units, (unit, at) => {
    const number = units.slice(at + 1, at + 3).find(({ kind }) => kind === kindOf.number);
    if (at < colon || unit.kind !== kindOf.council || number?.value == null) return [];
    const places = flatten(unit.councils, (council) => discourse.placeOf(council) ?? []);
    if (places.length !== 1 || !isWhole(number) || number.value === 0 || number.value > most) return [];
    return [
      {
        telling: 'list' as const,
        party,
        places,
        change: signed(number.value, direction),
        direction,
        seats: null,
        start: unit.start,
        end: number.end,
      },
    ];
  });
}
