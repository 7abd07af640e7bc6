import { csvFormatRows } from 'd3-dsv';

/** A cell of a table for spreadsheets: numbers stay numbers, null is empty. */
export type CsvCell = string | number | boolean | null;

// A spreadsheet would run these as a formula.
const startsFormula = /^[=+\-@\t\r]/;

const toText = (cell: CsvCell): string => {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  return startsFormula.test(cell) ? `'${cell}` : cell;
};

/** CSV text of a header and rows, ending with a line end; text cells that would start a formula get an apostrophe. */
export function toCsv(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `${csvFormatRows([[...columns], ...rows.map((row) => row.map(toText))])}\n`;
}
