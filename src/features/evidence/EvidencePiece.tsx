import { useQuery } from '@tanstack/react-query';
import { methodQuery } from '../../dataset/optionalQueries.ts';
import { documentQuery } from '../../dataset/queries.ts';
import type { Evidence } from '../../domain/Evidence.ts';
import { InContext } from '../../parts/quotation/InContext.tsx';
import { Quotation } from '../../parts/quotation/Quotation.tsx';
import { paragraphAround } from './paragraphAround.ts';
import type { Piece } from './toEvidenceModel.ts';

/** A quotation in its whole paragraph, which is fetched when it is shown. */
function QuoteInParagraph({ documentId, start, end, quote }: Evidence) {
  const { data: text } = useQuery(documentQuery(documentId));
  const around = text ? paragraphAround(text, start, end) : null;
  const isThere = around?.quote === quote;
  return <Quotation quote={quote} {...(isThere ? { before: around.before, after: around.after } : {})} />;
}

/** Quotations from one document, where they stand, and the rules that read them. */
export function EvidencePiece({ fact, piece }: { fact: string; piece: Piece }) {
  const { data: method } = useQuery(methodQuery);
  const isAlone = piece.copyLabels.length === 1;
  return (
    <li className="border-t border-line py-3">
      <div className="grid gap-2">
        {piece.quotes.map(({ key, first }) => (
          <QuoteInParagraph key={key} {...first} />
        ))}
      </div>
      <p className="mt-2 text-14 wrap-anywhere">
        {piece.title}
        {piece.publisher ? <span className="text-quiet">, {piece.publisher}</span> : null}
      </p>
      <p className="flex flex-wrap gap-x-3 text-14">
        {isAlone ? null : <span className="text-quiet">In {piece.copyLabels.length} captures, in context:</span>}
        {piece.copyLabels.map(({ id, label }, index) => (
          <InContext key={`${id}-${index}`} fact={fact} document={id} label={`In context, ${label}`}>
            {isAlone ? 'In context' : label.replace(/^capture (\d+) of \d+$/, '$1')}
          </InContext>
        ))}
        {piece.original ? (
          <a className="link" href={piece.original} target="_blank" rel="noopener noreferrer">
            On the original page <span aria-hidden="true">↗</span>
          </a>
        ) : null}
      </p>
      {piece.rules.map((id) => (
        <p key={id} className="mt-1 text-14 text-quiet">
          {method?.rules.find((rule) => rule.id === id)?.doc ?? 'Read by the rule'}{' '}
          <code className="text-12">{id}</code>
        </p>
      ))}
    </li>
  );
}
