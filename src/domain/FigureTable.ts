/** A value that a table cell and a CSV cell share. */
export type FigureCell = string | number | null;

/** One row of a figure as plain values; `fact` holds the id of its evidence, where it is one fact. */
export type FigureRow = Readonly<Record<string, FigureCell>>;

/** A column of a figure's rows: `key` names it in CSV, `header` on the page. */
export interface FigureColumn {
  key: string;
  header: string;
}

/** What the table beside a figure and its CSV both show. */
export interface FigureTable<Row extends FigureRow = FigureRow> {
  columns: readonly FigureColumn[];
  rows: readonly Row[];
}
