import type { Download } from './Download.ts';

/** What a JSON download says of itself. */
export interface About {
  title: string;
  source: string;
  link: string;
  /** The dataset's hash. */
  data: string;
}

/** A table as JSON text: what it is, and a list of rows by column name. */
export function toJsonText(about: About, { columns, rows }: Download): string {
  const named = rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])));
  return `${JSON.stringify({ ...about, rows: named }, null, 1)}\n`;
}
