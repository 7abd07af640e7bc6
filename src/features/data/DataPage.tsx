import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { reportQuery } from '../../dataset/optionalQueries.ts';
import { manifestQuery } from '../../dataset/queries.ts';
import type { Facts } from '../../domain/Dataset.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Credits } from './Credits.tsx';
import { Downloads } from './Downloads.tsx';
import { FieldTable } from './FieldTable.tsx';
import { ReportInWords } from './ReportInWords.tsx';
import { YourDocuments } from './YourDocuments.tsx';

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10 border-t border-ink pt-3">
      <h2 id={id} className="heading-section mb-3">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** The dataset to download, what its fields mean, what was read and what was not, whose it is, and how to make another. */
export function DataPage({ allFacts }: { allFacts: Facts }) {
  const manifest = useQuery(manifestQuery);
  const report = useQuery(reportQuery);
  return (
    <>
      <p className="max-w-[68ch]">
        Everything on this site, as files. Each row has the words that say it and where they stand, so that it can be
        checked.{' '}
        {manifest.data ? (
          <span className="text-quiet">
            Dataset <code>{manifest.data.hash.slice(0, 12)}</code>, schema version {manifest.data.schemaVersion}.
          </span>
        ) : null}
      </p>
      <Part id="data-files" title="Download">
        {manifest.error ? (
          <ErrorState
            title={manifest.error.message}
            hint="The list of files is in it."
            onRetry={() => void manifest.refetch()}
          />
        ) : null}
        {manifest.data ? <Downloads manifest={manifest.data} /> : null}
        {manifest.isPending ? <Skeleton label="the list of files" className="h-96" /> : null}
      </Part>
      <Part id="data-report" title="What was read, and what was not">
        {report.error ? (
          <ErrorState
            title={report.error.message}
            hint="The facts do not need it."
            onRetry={() => void report.refetch()}
          />
        ) : null}
        {report.isPending ? <Skeleton label="the report" className="h-48" /> : null}
        {report.data ? <ReportInWords report={report.data} facts={allFacts} /> : null}
        {report.data === null ? (
          <EmptyState title="This dataset has no report." hint="It was made without report.json." />
        ) : null}
      </Part>
      <Part id="data-fields" title="What the columns mean">
        <FieldTable />
      </Part>
      <Part id="data-own" title="Your own documents">
        <YourDocuments />
      </Part>
      <Part id="data-credits" title="Licence and credits">
        <Credits />
      </Part>
    </>
  );
}
