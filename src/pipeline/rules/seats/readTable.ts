import type { Party, Place } from '../../../domain/Fact.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { placesAround } from './placesAround.ts';
import { mostSeats } from './readCompared.ts';
import type { SeatChange } from './SeatChange.ts';
import { tellsFigures } from './tellsFigures.ts';
import { flatten } from '../../flatten.ts';

/** The head of a table: its column of changes ("Party | Seats | Change"), or the party of each column ("Council | Lab | Con"). */
interface Head {
  change: number | null;
  parties: (Party | null)[];
}

interface Cell {
  text: string;
  party: Party | null;
  council: Place | null;
}

const separator = /[|\t]/;
const changeWords = /^(?:(?:net |seat |seats )?(?:change|gain|gains)(?: in seats)?|\+\/[-−–]|±|gain\/loss|net)$/i;
const signedNumber = /^(?:(\d{1,3}) ?)?\(?(?:([+\-−–])|(up|down) ) ?(\d{1,3})\)?$/i;
const longestTable = 100;
const heads = new WeakMap<ReadSentence, Head | null>();

/** Changes in a row of a table: "Labour | 31 | -4" below a council’s name, "Bolton | -4 | +3" below the parties’ names. */
export function readTable(sentence: ReadSentence): SeatChange[] {
  if (!separator.test(sentence.text)) return [];
  const cells = cellsOf(sentence);
  const head = headOf(sentence);
  if (cells.length < 2 || tellsFigures(sentence)) return [];
  const [first] = cells;
  const make = (party: Party, place: Place, text: string): SeatChange[] => {
    const [, seats, sign, word, number] = signedNumber.exec(text) ?? [];
    const value = Number(number ?? 0);
    if (value === 0 || value > mostSeats || Number(seats ?? 0) > mostSeats) return [];
    const direction = sign === '+' || word?.toLowerCase() === 'up' ? 'up' : 'down';
    return [
      {
        telling: 'list',
        party,
        places: [place],
        change: direction === 'up' ? value : -value,
        direction,
        seats: seats === undefined ? null : Number(seats),
        start: sentence.start,
        end: sentence.end,
      },
    ];
  };
  if (first?.council != null) {
    const { council } = first;
    return flatten(cells, ({ text }, at) => {
      const party = head?.parties[at] ?? null;
      return party === null ? [] : make(party, council, text);
    });
  }
  if (first?.party == null) return [];
  const text = head?.change == null ? onlyChange(cells) : (cells[head.change]?.text ?? null);
  const [place, other] = text === null ? [] : placesAround(sentence, 0, sentence.units.length);
  if (text === null || place === undefined || other !== undefined) return [];
  return make(first.party, place, text).map((change) => ({ ...change, seats: change.seats ?? seatsOf(cells) }));
}

function cellsOf({ text, start, units, discourse }: ReadSentence): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (const part of text.split(separator)) {
    const [begin, end] = [start + from, start + from + part.length];
    from += part.length + 1;
    if (part.trim() === '') continue;
    const inside = units.filter((unit) => unit.start >= begin && unit.end <= end && /[^dS]/.test(unit.kind));
    const [only] = inside;
    const isName = inside.length === 1;
    const [named] = only?.kind === kindOf.council ? only.councils : [];
    cells.push({
      text: part.trim(),
      party: isName && only?.parties.length === 1 ? (only.parties[0] ?? null) : null,
      council: isName && named !== undefined ? discourse.placeOf(named) : null,
    });
  }
  return cells;
}

// A row’s head is its own or that of a row before; rows are read in order, so that the one before is mostly known.
function headOf(sentence: ReadSentence): Head | null {
  const rows: ReadSentence[] = [];
  let head: Head | null = null;
  for (
    let row: ReadSentence | null = sentence;
    row !== null && rows.length < longestTable;
    row = row.discourse.before
  ) {
    const known = heads.get(row);
    if (known !== undefined) head = known;
    if (known !== undefined || !separator.test(row.text)) break;
    rows.push(row);
    head = readHead(row);
    if (head !== null) break;
  }
  for (const row of rows) heads.set(row, head);
  return head;
}

function readHead(sentence: ReadSentence): Head | null {
  const { text } = sentence;
  if (/\d/.test(text)) return null;
  const cells = cellsOf(sentence);
  if (cells.length < 2) return null;
  const isOther = /\b(?:councils|votes?|share|swing|mayor)\b|%/i.test(text);
  const change = cells.findIndex((cell) => changeWords.test(cell.text));
  if (change > 0) return { change: isOther && !/\bseats?\b/i.test(text) ? -1 : change, parties: [] };
  const parties = cells.map(({ party }, at) => (at === 0 || isOther ? null : party));
  return parties.some((party) => party !== null) ? { change: null, parties } : null;
}

// Without a head: the one figure with a sign, beside no more than one other.
function onlyChange(cells: readonly Cell[]): string | null {
  const rest = cells.slice(1).map(({ text }) => text);
  const changes = rest.filter((text) => signedNumber.test(text));
  const [only] = changes;
  return changes.length === 1 && rest.length <= 2 && rest.every((text) => /^[\d(+\-−–]/.test(text))
    ? (only ?? null)
    : null;
}

const seatsOf = (cells: readonly Cell[]): number | null => {
  const seats = cells[1]?.text ?? '';
  return /^\d{1,3}$/.test(seats) && Number(seats) <= mostSeats ? Number(seats) : null;
};
