import type { CsvCell } from '../../../domain/csv/toCsv.ts';

/** A table as it is downloaded: the names of its columns, and its rows in that order. */
export interface Download {
  columns: readonly string[];
  rows: readonly (readonly CsvCell[])[];
}
