import type { ReactNode } from 'react';
import type { FigureRow, FigureTable } from '../domain/FigureTable.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { EvidenceLink } from './EvidenceLink.tsx';

interface FigureRowsProps<Row extends FigureRow> {
  caption: ReactNode;
  table: FigureTable<Row>;
  rowKey: (row: Row) => string;
  /** How a column is shown where its plain value is not what a reader would say. */
  cells?: Readonly<Record<string, (row: Row) => ReactNode>>;
}

const isNumeric = (rows: readonly FigureRow[], key: string) =>
  rows.some((row) => typeof row[key] === 'number') && rows.every((row) => typeof row[key] !== 'string');

/** The rows of a figure as a table, the same that its CSV has; a `fact` column is the way to the words. */
export function FigureRows<Row extends FigureRow>({ caption, table, rowKey, cells = {} }: FigureRowsProps<Row>) {
  const shown = (row: Row, key: string): ReactNode => {
    const value = row[key] ?? null;
    if (key === 'fact' && typeof value === 'string') return <EvidenceLink fact={value}>The words</EvidenceLink>;
    return cells[key]?.(row) ?? value ?? <span className="text-quiet">not said</span>;
  };
  const columns = table.columns.map(({ key, header }) => ({
    key,
    header,
    cell: (row: Row) => shown(row, key),
    ...(isNumeric(table.rows, key) ? { align: 'right' as const } : {}),
    ...(key === 'fact' ? {} : { sortValue: (row: Row) => row[key] ?? null }),
  }));
  return <DataTable caption={caption} columns={columns} rows={table.rows} rowKey={rowKey} />;
}
