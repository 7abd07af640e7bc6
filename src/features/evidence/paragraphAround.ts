import type { DocumentText } from '../../domain/DocumentText.ts';

/** A quote with what stands around it in its paragraph. */
export interface Around {
  before: string;
  quote: string;
  after: string;
}

/** The paragraphs that a quote stands in, cut around it: to the ends of their lines, and never past their parts of the ledger. Null where the place is not in the text. */
export function paragraphAround({ text, parts }: DocumentText, start: number, end: number): Around | null {
  if (start < 0 || end > text.length || start >= end) return null;
  const touched = parts.filter((part) => part.start < end && part.end > start);
  const partStart = Math.min(start, ...touched.map((part) => part.start));
  const partEnd = Math.max(end, ...touched.map((part) => part.end));
  const from = Math.max(partStart, text.lastIndexOf('\n', start - 1) + 1);
  const nextLine = text.indexOf('\n', end);
  const to = Math.min(partEnd, nextLine < 0 ? text.length : nextLine);
  return {
    before: text.slice(from, start).trimStart(),
    quote: text.slice(start, end),
    after: text.slice(end, to).trimEnd(),
  };
}
