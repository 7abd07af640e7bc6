import type { ReactNode } from 'react';

interface QuotationProps {
  quote: string;
  /** What stands around the quote in its paragraph, where that is known. */
  before?: string;
  after?: string;
  /** Document, time and the way to the context. */
  source?: ReactNode;
}

/** Words of a document, in the serif, the exact ones marked. Text nodes only: whatever the document holds is shown, never run. */
export function Quotation({ quote, before = '', after = '', source }: QuotationProps) {
  return (
    <figure className="min-w-0">
      <blockquote
        dir="auto"
        className="font-serif text-16 wrap-anywhere whitespace-pre-line border-l-2 border-line pl-3"
      >
        {before}
        <mark className="bg-mark text-ink">{quote}</mark>
        {after}
      </blockquote>
      {source ? <figcaption className="mt-1 pl-3.5 text-14 text-quiet">{source}</figcaption> : null}
    </figure>
  );
}
