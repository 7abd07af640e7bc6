import { csvParseRows } from 'd3-dsv';
import type { Fault } from '../Fault.ts';

/** A row of a reference file with the line that it starts on. */
export interface TableRow<Column extends string> {
  line: number;
  cells: Record<Column, string>;
}

/** How a cell must look, and what to say where it does not. */
export interface CellRule {
  pattern: RegExp;
  expected: string;
}

/** Reads a reference table; a row that lacks a cell or has a malformed one becomes a fault and is left out. */
export function readTable<Column extends string>(
  file: string,
  text: string,
  columns: Readonly<Record<Column, CellRule>>,
): { rows: TableRow<Column>[]; faults: Fault[] } {
  const names = Object.keys(columns) as Column[];
  const faults: Fault[] = [];
  const parsed = parseRows(file, text);
  if ('faults' in parsed) return { rows: [], faults: parsed.faults };
  const [header, ...records] = parsed.rows;
  const missing = names.filter((name) => !header?.record.includes(name));
  if (!header || missing.length > 0) {
    return {
      rows: [],
      faults: [
        { file, line: 1, what: `no column ${missing.join(', ')}`, expected: `a header with ${names.join(', ')}` },
      ],
    };
  }
  const positions = names.map((name) => ({ name, at: header.record.indexOf(name), ...columns[name] }));
  const rows: TableRow<Column>[] = [];
  for (const { record, line } of records) {
    if (record.length !== header.record.length) {
      faults.push({ file, line, what: `a row of ${record.length} cells`, expected: `${header.record.length} cells` });
      continue;
    }
    const cells = {} as Record<Column, string>;
    let isGood = true;
    for (const { name, at, pattern, expected } of positions) {
      const cell = (record[at] ?? '').trim();
      cells[name] = cell;
      if (pattern.test(cell)) continue;
      isGood = false;
      faults.push({ file, line, what: `${name} is "${cell}"`, expected });
    }
    if (isGood) rows.push({ line, cells });
  }
  return { rows, faults };
}

interface PlacedRow {
  record: string[];
  line: number;
}

// Cells without quotes, or in quotes with each quote inside doubled.
const wellFormed = /^(?:[^",]*|"(?:[^"]|"")*")(?:,(?:[^",]*|"(?:[^"]|"")*"))*$/;

/** The rows with the lines they stand on: a row is a line here, so that a fault can say which. */
function parseRows(file: string, text: string): { rows: PlacedRow[] } | { faults: Fault[] } {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((content, index) => ({ content, line: index + 1 }))
    .filter(({ content }) => content !== '');
  const faults = lines
    .filter(({ content }) => content.includes('"') && !wellFormed.test(content))
    .map(({ line }) => ({ file, line, what: 'not CSV', expected: 'one row, quotes closed and doubled inside' }));
  if (faults.length > 0) return { faults };
  const records = csvParseRows(lines.map(({ content }) => content).join('\n'));
  return { rows: lines.map(({ line }, index) => ({ record: records[index] ?? [], line })) };
}
