import type { Evidence } from '../../domain/Evidence.ts';
import type { SourceDocument } from '../../domain/SourceDocument.ts';
import { documentLabels } from './documentLabels.ts';
import { InContext } from './InContext.tsx';

interface SourceLineProps {
  fact: string;
  copies: readonly Evidence[];
  documents: readonly SourceDocument[];
  /** When it was said, in words. */
  time: string;
}

/** Where a quotation stands: publisher or title, how many captures have it, the time, and the way to its context. */
export function SourceLine({ fact, copies, documents, time }: SourceLineProps) {
  const labels = documentLabels(documents);
  const [first] = copies;
  if (!first) return null;
  const label = labels.get(first.documentId);
  const held = copies.length > 1 ? `in ${copies.length} captures` : label?.capture;
  return (
    <>
      <span className="wrap-anywhere">{label?.publisher ?? label?.title ?? first.documentId}</span>
      {held ? `, ${held}` : ''} · {time}
      <span className="print:hidden">
        {' '}
        · <InContext fact={fact} document={first.documentId} />
      </span>
    </>
  );
}
