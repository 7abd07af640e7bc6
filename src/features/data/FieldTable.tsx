import { csvColumns } from '../../domain/csv/csvColumns.ts';
import { fieldMeanings } from './fieldMeanings.ts';

const tables = Object.entries(csvColumns);

/** What each column of each table means. */
export function FieldTable() {
  return (
    <div>
      {tables.map(([table, columns]) => (
        <details key={table} className="disclosure border-t border-line py-1">
          <summary>
            {table}.csv, {columns.length} columns
          </summary>
          <dl className="my-2 grid gap-1 text-14 sm:grid-cols-[10rem_minmax(0,60ch)]">
            {columns.map((column) => (
              <div key={column} className="contents">
                <dt>
                  <code>{column}</code>
                </dt>
                <dd className="text-quiet max-sm:mb-1">{fieldMeanings[column]}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </div>
  );
}
