import { useId, useState, type ReactNode } from 'react';
import { sortRows, type Column, type Sort } from './sortRows.ts';

export type { Column } from './sortRows.ts';

interface DataTableProps<Row> {
  caption: ReactNode;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  isSelected?: (row: Row) => boolean;
  initialSort?: Sort;
  /** What is said in place of rows. */
  empty?: ReactNode;
}

function SortButton<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>;
  sort: Sort | null;
  onSort: (sort: Sort) => void;
}) {
  const isSorted = sort?.key === column.key;
  const next = isSorted && sort.direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <button type="button" className="sort-button" onClick={() => onSort({ key: column.key, direction: next })}>
      {column.header}
      <span aria-hidden="true" className={isSorted ? 'text-ink' : 'text-line'}>
        {isSorted && sort.direction === 'descending' ? '▼' : '▲'}
      </span>
    </button>
  );
}

/** A table of rows: headers sort, the first column heads its row, and where it is too wide it scrolls in its own region. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, isSelected, initialSort, empty } = props;
  const [sort, setSort] = useState<Sort | null>(initialSort ?? null);
  const captionId = useId();
  const sorted = sortRows(rows, columns, sort);
  return (
    <div role="region" aria-labelledby={captionId} tabIndex={0} className="overflow-x-auto">
      <table className="data-table">
        <caption id={captionId}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                data-align={column.align}
                aria-sort={column.sortValue ? (sort?.key === column.key ? sort.direction : 'none') : undefined}
              >
                {column.sortValue ? <SortButton column={column} sort={sort} onSort={setSort} /> : column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={rowKey(row)} data-selected={isSelected?.(row) ? '' : undefined}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row" data-align={column.align}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} data-align={column.align}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
          {sorted.length === 0 ? (
            <tr>
              <td colSpan={columns.length}>{empty ?? 'Nothing to show.'}</td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
}
