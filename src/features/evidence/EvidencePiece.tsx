import { useQuery } from '@tanstack/react-query';
import { methodQuery } from '../../dataset/optionalQueries.ts';
import { documentQuery } from '../../dataset/queries.ts';
import { InContext } from '../../parts/quotation/InContext.tsx';
import { Quotation } from '../../parts/quotation/Quotation.tsx';
import { paragraphAround } from './paragraphAround.ts';
import type { Piece } from './toEvidenceModel.ts';

/** One quotation in its whole paragraph (fetched when it is shown), where it stands, and the rule that read it. */
export function EvidencePiece({ fact, piece }: { fact: string; piece: Piece }) {
  const { documentId, start, end, quote } = piece.first;
  const { data: text } = useQuery(documentQuery(documentId));
  const { data: method } = useQuery(methodQuery);
  const around = text ? paragraphAround(text, start, end) : null;
  const isThere = around?.quote === quote;
  const rule = method?.rules.find(({ id }) => id === piece.rule);
  const isAlone = piece.copyLabels.length === 1;
  return (
    <li className="border-t border-line py-3">
      <Quotation quote={quote} {...(isThere ? { before: around.before, after: around.after } : {})} />
      <p className="mt-2 text-14 wrap-anywhere">
        {piece.title}
        {piece.publisher ? <span className="text-quiet">, {piece.publisher}</span> : null}
      </p>
      <p className="flex flex-wrap gap-x-3 text-14">
        {isAlone ? null : <span className="text-quiet">In {piece.copyLabels.length} captures:</span>}
        {piece.copyLabels.map(({ id, label }, index) => (
          <InContext key={`${id}-${index}`} fact={fact} document={id} label={`In context, ${label}`}>
            {isAlone ? 'In context' : label.replace(/ of \d+$/, '')}
          </InContext>
        ))}
        {piece.original ? (
          <a className="link" href={piece.original} target="_blank" rel="noopener noreferrer">
            On the original page <span aria-hidden="true">↗</span>
          </a>
        ) : null}
      </p>
      <p className="mt-1 text-14 text-quiet">
        {rule ? `${rule.doc} ` : 'Read by the rule '}
        <code className="text-12">{piece.rule}</code>
      </p>
    </li>
  );
}
