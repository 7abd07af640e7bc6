import { useQuery } from '@tanstack/react-query';
import { documentQuery } from '../../dataset/queries.ts';
import type { Facts } from '../../domain/Dataset.ts';
import { formatDayTime } from '../../parts/formatTime.ts';
import { documentLabels } from '../../parts/quotation/documentLabels.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useLink } from '../../url/useLink.ts';
import { SourceText } from './SourceText.tsx';

/** A whole document, as it was read, with every fact marked in place. */
export function SourcePage({ id, allFacts }: { id: string; allFacts: Facts }) {
  const { href } = useLink();
  const label = documentLabels(allFacts.documents).get(id);
  const { data, error, refetch } = useQuery({ ...documentQuery(id), enabled: label !== undefined });
  const all = (
    <a className="link" href={href({}, { page: 'sources' })}>
      All documents
    </a>
  );
  if (!label) {
    return (
      <EmptyState
        title={`No document is called “${id}”.`}
        hint="The link may belong to another dataset."
        action={all}
      />
    );
  }
  const { publisher, capture, document } = label;
  return (
    <>
      <p className="mt-1 flex flex-wrap gap-x-3 text-14 text-quiet">
        <span>
          {[
            publisher ?? 'Publisher not given',
            capture,
            document.authors.join(', '),
            formatDayTime(document.publishedAt, allFacts.election.timeZone),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {document.url && /^https?:/.test(document.url) ? (
          <a className="link" href={document.url} target="_blank" rel="noopener noreferrer">
            original page <span aria-hidden="true">↗</span>
          </a>
        ) : null}
        {all}
      </p>
      {error ? (
        <ErrorState
          title={error.message}
          hint="Without it only the quotations can be shown."
          onRetry={() => void refetch()}
        />
      ) : null}
      {data ? <SourceText facts={allFacts} document={data} /> : null}
      {!data && !error ? <Skeleton label="the document" className="mt-6 h-[80vh]" /> : null}
    </>
  );
}
