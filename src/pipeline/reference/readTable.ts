import { CsvError, parse } from 'csv-parse/sync';
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
  const parsed = parseRecords(file, text);
  if ('fault' in parsed) return { rows: [], faults: [parsed.fault] };
  const [header, ...records] = parsed.records;
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

type Records = { records: { record: string[]; line: number }[] } | { fault: Fault };

function parseRecords(file: string, text: string): Records {
  try {
    const parsed = parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true });
    // `info.lines` counts to the end of the record: a cell of several lines puts its start further up.
    const records = (parsed as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
      record,
      line: info.lines - record.join('').split('\n').length + 1,
    }));
    return { records };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    return { fault: { file, line, what: `not CSV (${error.code})`, expected: 'quotes closed and doubled inside' } };
  }
}
