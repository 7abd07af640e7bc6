import type { FigureTable } from '../../../domain/FigureTable.ts';
import { plural } from '../../../parts/formatChange.ts';

/** What a picture shows around and, where nothing is drawn, instead of a drawing. */
export interface PictureOf {
  /** The id of the figure's element. */
  id: string;
  title: string;
  summary: string;
  source: string;
  link: string;
  table: FigureTable;
}

const MOST_ROWS = 40;
const MOST_WORDS = 160; // characters of a cell
const SHORT = 24; // characters that stay on one line
const LEAST_WIDTH = 560; // px
const TABLE_WIDTH = 960;
const PADDING = 48; // px, both sides

/** What is there to be pressed, to be heard, or to be opened. */
const controls =
  'button, select, input, summary, details:not([open]), [role="status"], .sr-only, .map-preview, .print\\:hidden';

function make(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/** The drawn parts of a figure, without what is there for hands. */
function toDrawing(parts: readonly HTMLElement[]): HTMLElement {
  const drawing = make('div', 'mt-3');
  for (const part of parts) {
    const copy = part.cloneNode(true) as HTMLElement;
    for (const control of copy.querySelectorAll(controls)) control.remove();
    for (const quote of copy.querySelectorAll('q')) quote.replaceWith(`“${quote.textContent}”`);
    drawing.append(copy);
  }
  return drawing;
}

/** A cell's text: no longer than a picture can hold, and a minus that is one. */
function toWords(value: string | number): string {
  const text = typeof value === 'number' ? String(value).replace('-', '−') : value;
  return text.length > MOST_WORDS ? `${text.slice(0, MOST_WORDS - 1)}…` : text;
}

/** A figure's rows as a table, for figures that are tables or lists. */
function toTable({ columns, rows }: FigureTable): HTMLElement {
  const shown = columns.filter(({ key }) => key !== 'fact');
  const table = make('table', 'data-table mt-3');
  const head = table.appendChild(make('thead', '')).appendChild(make('tr', ''));
  for (const { header } of shown) head.append(make('th', '', header));
  const body = table.appendChild(make('tbody', ''));
  for (const row of rows.slice(0, MOST_ROWS)) {
    const line = body.appendChild(make('tr', ''));
    for (const { key } of shown) {
      const value = row[key] ?? '';
      const cell = line.appendChild(
        make('td', String(value).length < SHORT ? 'whitespace-nowrap' : '', toWords(value)),
      );
      if (typeof value === 'number') cell.dataset.align = 'right';
    }
  }
  const rest = rows.length - MOST_ROWS;
  if (rest <= 0) return table;
  const whole = make('div', '');
  whole.append(table, make('p', 'mt-2 text-14 text-quiet', `And ${plural(rest, 'more row', 'more rows')}.`));
  return whole;
}

/** A figure as it goes into a picture: title, sentence, what is drawn, where it comes from and where it is. To be put on the page only while it is traced. */
export function toFrame({ id, title, summary, source, link, table }: PictureOf): HTMLElement {
  const figure = document.getElementById(id);
  const parts = [...(figure?.querySelectorAll<HTMLElement>('[data-drawing]') ?? [])];
  const fixed = parts.find((part) => part.dataset.drawing === 'fixed'); // can't be drawn at another width
  const width = fixed?.offsetWidth ?? (parts[0] ? Math.max(LEAST_WIDTH, parts[0].offsetWidth) : TABLE_WIDTH);
  const frame = make('div', 'fixed top-0 left-0 bg-ground p-6 text-ink');
  frame.style.width = `${width + PADDING}px`;
  frame.append(make('p', 'heading-section', title));
  if (summary) frame.append(make('p', 'mt-1 max-w-[68ch] text-16 text-quiet', summary));
  frame.append(parts.length > 0 ? toDrawing(parts) : toTable(table));
  const foot = make('p', 'mt-4 border-t border-line pt-2 text-12 text-quiet wrap-anywhere', source);
  foot.append(make('br', ''), link);
  frame.append(foot);
  return frame;
}
