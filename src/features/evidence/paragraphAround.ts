import type { DocumentText } from '../../domain/DocumentText.ts';

/** A quote with what stands around it in its paragraph. */
export interface Around {
  before: string;
  quote: string;
  after: string;
}

/** The paragraphs (parts of the ledger) that a quote stands in, cut around it. Null where the place is not in the text. */
export function paragraphAround({ text, parts }: DocumentText, start: number, end: number): Around | null {
  if (start < 0 || end > text.length || start >= end) return null;
  const touched = parts.filter((part) => part.start < end && part.end > start);
  const from = Math.min(start, ...touched.map((part) => part.start));
  const to = Math.max(end, ...touched.map((part) => part.end));
  return {
    before: text.slice(from, start).trimStart(),
    quote: text.slice(start, end),
    after: text.slice(end, to).trimEnd(),
  };
}
