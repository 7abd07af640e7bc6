import type { Unit } from '../units/Unit.ts';
import { flatten } from '../../flatten.ts';

/** What a column says of its row: which council or ward, who had it before, who has it now, what became of it; "other" says nothing that is read. */
export type Column = 'council' | 'ward' | 'before' | 'after' | 'outcome' | 'other';

/** The columns of a table whose rows are being read, in order. */
export interface Table {
  columns: readonly Column[];
}

const bar = '|';
const separator = /[|\t]/;
const mostCells = 12;
const longestHeading = 40;
const ruler = /^[\s|:+=-]+$/;

const headings: readonly (readonly [Column, RegExp])[] = [
  ['council', /^(?:(?:local |name of )?(?:council|authority|borough|district|county|unitary|area)s?(?: name)?)$/],
  ['ward', /^(?:(?:electoral )?(?:ward|division)s?(?: name)?)$/],
  [
    'before',
    /\b(?:was|before|prev|previous|previously|old|outgoing|formerly|former|defending|defended|last time|held by|from|incumbent)\b/,
  ],
  ['outcome', /^(?:change|status|outcome|gain|hold|gain or hold|gain hold|net change|what happened)$/],
  ['after', /\b(?:now|after|new|result|results|winner|won by|current|to)\b|^(?:control|political control|party)$/],
];

/** The cells of a line that is parted by bars or tabs, as spans of the text; none for any other line. */
export function cellsOf(text: string): { start: number; end: number }[] {
  if (!separator.test(text)) return [];
  const cells: { start: number; end: number }[] = [];
  let start = 0;
  for (let at = 0; at <= text.length && cells.length <= mostCells; at += 1) {
    if (at < text.length && !separator.test(text.charAt(at))) continue;
    cells.push({ start, end: at });
    start = at + 1;
  }
  const isEmpty = (cell: { start: number; end: number } | undefined): boolean =>
    cell !== undefined && text.slice(cell.start, cell.end).trim() === '';
  // "| Swindon | Con | Lab |": the bars at both ends of a row.
  if (/^\s*\|/.test(text) && isEmpty(cells[0])) cells.shift();
  if (/\|\s*$/.test(text) && isEmpty(cells.at(-1)) && text.trimStart().startsWith('|')) cells.pop();
  return cells;
}

/** The table that a line begins or goes on with; null where it is no line of one. */
export function followTable(table: Table | null, text: string): Table | null {
  const cells = cellsOf(text);
  if (cells.length < 2) return null;
  return readHead(cells.map(({ start, end }) => text.slice(start, end))) ?? table;
}

/** The units of each cell of a row, but for the bars between them; null for a line that is no row of the table. */
export function rowOf(table: Table, text: string, start: number, units: readonly Unit[]): Unit[][] | null {
  const cells = cellsOf(text);
  if (cells.length < 2 || cells.length > table.columns.length || ruler.test(text)) return null;
  return cells.map((cell) =>
    units.filter((unit) => unit.kind !== bar && unit.start >= start + cell.start && unit.end <= start + cell.end),
  );
}

function readHead(cells: readonly string[]): Table | null {
  const words = cells.map((cell) =>
    cell
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  if (words.some((cell) => cell.length > longestHeading)) return null;
  const columns = words.map((cell): Column => headings.find(([, pattern]) => pattern.test(cell))?.[0] ?? 'other');
  const years = flatten(words, (cell, at) => (/^(?:19|20)\d\d$/.test(cell) ? [{ at, year: Number(cell) }] : []));
  const [first, second] = years;
  if (years.length === 2 && first && second) {
    columns[first.at] = first.year < second.year ? 'before' : 'after';
    columns[second.at] = first.year < second.year ? 'after' : 'before';
  }
  // The corner above the names is often left empty.
  if (words[0] === '' && !columns.includes('council') && !columns.includes('ward')) columns[0] = 'council';
  const isHead =
    (columns.includes('council') || columns.includes('ward')) &&
    (columns.includes('after') || columns.includes('outcome'));
  return isHead ? { columns } : null;
}
