import { csvColumns } from '../../../domain/csv/csvColumns.ts';
import { csvRows } from '../../../domain/csv/csvRows.ts';
import type { Facts } from '../../../domain/Dataset.ts';
import type { Download } from './Download.ts';

/** The tables of facts that can be taken beside a figure's own rows, by the names of their files. */
export const factTableNames = {
  controls: 'Councils: who runs them',
  wards: 'Wards: who won them',
  shares: 'Wards: shares of the vote',
  seats: 'Seats won and lost',
  mayors: 'Mayors',
  expectations: 'What was expected',
  estimates: 'Projections, polls and odds',
  gaps: 'What the documents do not say',
  evidence: 'Every quotation',
} as const;
export type FactTable = keyof typeof factTableNames;

/** One table of the facts with its evidence columns, as the dataset's own files have it. */
export const toFactTable = (table: FactTable, facts: Facts): Download => ({
  columns: csvColumns[table],
  rows: csvRows[table]({ ...facts, posts: [] }),
});
