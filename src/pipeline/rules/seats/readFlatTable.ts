import type { Place } from '../../../domain/Fact.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { flatten } from '../../flatten.ts';
import { national } from './placesAround.ts';
import { mostSeats } from './readCompared.ts';
import type { SeatChange } from './SeatChange.ts';

const change = /^\(?([+\-−–]) ?(\d{1,3})\)?$/;
const figure = /^\(?(?:[+\-−–±=] ?)?\d{0,3}\)?$|^(?:no change|nc|n\/c)$/i;
const seatsOnly = /^\d{1,3}$/;
/** Heads of other tables: of votes, of wards, of the country. */
const otherTable =
  /\b(?:votes?|vote share|shares?|wards?|divisions?|turnout|councils|mayors?|mayoral|swing|majority|candidates?|poll|mps?|constituenc\w+|parliament\w*|by-?elections?|police)\b|%/i;
const longestTable = 60;
const longestHead = 8;
const longestLine = 70;

/** A table saved without its rules, every cell a line of its own: below a council’s name "Labour", "27", "+3". */
export function readFlatTable(sentence: ReadSentence): SeatChange[] {
  const said = change.exec(sentence.text.trim());
  if (said === null) return [];
  const [sign, value] = [said[1], Number(said[2])];
  const seats = lineBefore(sentence);
  const name = seats === null ? null : lineBefore(seats);
  const [party, ...others] = name === null ? [] : partiesOf(name);
  if (seats === null || name === null || party === undefined || others.length > 0) return [];
  const total = Number(seats.text.trim());
  if (!seatsOnly.test(seats.text.trim()) || value === 0 || value > mostSeats || total > mostSeats) return [];
  const place = placeAbove(name);
  const isUp = sign === '+';
  return place === null || (isUp && value > total)
    ? []
    : [
        {
          telling: 'list',
          party,
          places: [place],
          change: isUp ? value : -value,
          direction: isUp ? 'up' : 'down',
          seats: total,
          start: name.start,
          end: sentence.end,
        },
      ];
}

const lineBefore = ({ post, discourse: { before } }: ReadSentence): ReadSentence | null =>
  before?.post === post ? before : null;

// A party’s name and nothing else.
function partiesOf({ units }: ReadSentence): string[] {
  const named = units.filter(({ kind }) => kind !== kindOf.determiner);
  return named.length === 1 ? [...(named[0]?.parties ?? [])] : [];
}

// The one council of the lines right above the table.
function placeAbove(row: ReadSentence): Place | null {
  let line = lineBefore(row);
  for (let steps = 0; line !== null && steps < longestTable && isCell(line); steps += 1) line = lineBefore(line);
  for (let steps = 0; line !== null && steps < longestHead; steps += 1) {
    const { text, units, discourse } = line;
    if (text.length > longestLine || otherTable.test(text) || national.test(text)) return null;
    const places = flatten(units, ({ kind, councils }) =>
      kind === kindOf.council ? flatten(councils, (council) => discourse.placeOf(council) ?? []) : [],
    );
    const found = new Set(places.map(({ gss }) => gss));
    if (found.size > 0) return found.size === 1 ? (places[0] ?? null) : null;
    line = lineBefore(line);
  }
  return null;
}

const isCell = (line: ReadSentence): boolean => figure.test(line.text.trim()) || partiesOf(line).length === 1;
