import type { Facts } from '../../../domain/Dataset.ts';
import type { FigureTable } from '../../../domain/FigureTable.ts';
import type { CsvCell } from '../../../domain/csv/toCsv.ts';
import { findFact } from '../../../parts/anyFact.ts';
import type { Download } from './Download.ts';

const evidenceColumns = ['evidence_count', 'document', 'start', 'end', 'quote'];

/** A figure's rows as a download. Where a row is one fact, the council with its GSS code and the words that say so are added. */
export function withEvidence({ columns, rows }: FigureTable, facts: Facts): Download {
  const keys = columns.map(({ key }) => key);
  const own = rows.map((row) => keys.map((key): CsvCell => row[key] ?? null));
  if (!keys.includes('fact')) return { columns: keys, rows: own };
  const placeColumns = ['gss', 'council'].filter((key) => !keys.includes(key));
  const added = rows.map(({ fact }) => {
    const found = typeof fact === 'string' ? findFact(facts, fact)?.fact : undefined;
    const place = found && 'council' in found ? found.council : null;
    const first = found?.evidence[0];
    const places = { gss: place?.gss ?? null, council: place?.name ?? null };
    return [
      ...placeColumns.map((key): CsvCell => places[key as keyof typeof places]),
      found?.evidence.length ?? null,
      first?.documentId ?? null,
      first?.start ?? null,
      first?.end ?? null,
      first?.quote ?? null,
    ];
  });
  return {
    columns: [...keys, ...placeColumns, ...evidenceColumns],
    rows: own.map((row, index) => [...row, ...(added[index] ?? [])]),
  };
}
