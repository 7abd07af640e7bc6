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

/** The records with the lines they start on. Lines without a quote are split at their commas: the ward list is long, and the parser takes a tenth of a second for it. */
function parseRecords(file: string, text: string): Records {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const quoted = lines
    .map((content, index) => ({ content, line: index + 1 }))
    .filter(({ content }) => content.includes('"'));
  // A cell of several lines: only the parser knows where its record ends.
  if (quoted.some(({ content }) => content.split('"').length % 2 === 0)) return parseQuoted(file, text, (line) => line);
  const batch = quoted.map(({ content }) => content).join('\n');
  const parsed = parseQuoted(file, batch, (line) => quoted[line - 1]?.line ?? line);
  if ('fault' in parsed) return parsed;
  const byLine = new Map(parsed.records.map((record) => [record.line, record]));
  return {
    records: lines.flatMap((content, index) => {
      if (content === '') return [];
      return [byLine.get(index + 1) ?? { record: content.split(','), line: index + 1 }];
    }),
  };
}

function parseQuoted(file: string, text: string, toLine: (line: number) => number): Records {
  try {
    const parsed = parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true });
    // `info.lines` counts to the end of the record: a cell of several lines puts its start further up.
    const records = (parsed as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
      record,
      line: toLine(info.lines - record.join('').split('\n').length + 1),
    }));
    return { records };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? toLine(error.lines) : 1;
    return { fault: { file, line, what: `not CSV (${error.code})`, expected: 'quotes closed and doubled inside' } };
  }
}
