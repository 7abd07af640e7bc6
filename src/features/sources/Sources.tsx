import { useQuery } from '@tanstack/react-query';
import { reportQuery } from '../../dataset/optionalQueries.ts';
import type { Facts } from '../../domain/Dataset.ts';
import { formatNumber, plural } from '../../parts/formatChange.ts';
import { formatDayTime } from '../../parts/formatTime.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLink } from '../../url/useLink.ts';
import { toSourcesModel, type SourceRow } from './toSourcesModel.ts';

const percent = (share: number | undefined) => (share === undefined ? 'not known' : `${formatNumber(share * 100)}%`);

const count = (key: 'results' | 'hopes' | 'figures', header: string): Column<SourceRow> => ({
  key,
  header,
  align: 'right',
  cell: (row) => formatNumber(row[key]),
  sortValue: (row) => row[key],
});

const share = (key: string, header: string, of: (row: SourceRow) => number | undefined): Column<SourceRow> => ({
  key,
  header,
  align: 'right',
  cell: (row) => percent(of(row)),
  sortValue: (row) => of(row) ?? null,
});

/** The list of documents: title, publisher, time, captures together, facts counted, and how much of each was read as what. */
export function Sources({ allFacts }: { allFacts: Facts }) {
  const { href } = useLink();
  const { data: report } = useQuery(reportQuery);
  const groups = toSourcesModel(allFacts, report ?? null);
  const columns: Column<SourceRow>[] = [
    {
      key: 'name',
      header: 'Document',
      cell: ({ document, name }) => (
        <a className="link" href={href({}, { page: 'source', id: document.id })}>
          {name}
          <span className="sr-only"> of {document.title}</span>
        </a>
      ),
    },
    {
      key: 'time',
      header: 'Published',
      cell: ({ document }) => (
        <span className="whitespace-nowrap">{formatDayTime(document.publishedAt, allFacts.election.timeZone)}</span>
      ),
    },
    count('results', 'Results'),
    count('hopes', 'Hopes'),
    count('figures', 'Figures'),
    share('post', 'Posts', ({ ledger }) => ledger?.post),
    share('head', 'Headline and summary', ({ ledger }) => (ledger ? ledger.headline + ledger.standfirst : undefined)),
    share('byline', 'Bylines and captions', ({ ledger }) => (ledger ? ledger.byline + ledger.caption : undefined)),
    share('boilerplate', 'Boilerplate', ({ ledger }) => ledger?.boilerplate),
    share('unread', 'Not read', ({ ledger }) => ledger?.unread),
  ];
  return (
    <>
      <p className="max-w-[68ch] text-16 text-quiet">
        Everything on this site was read from {plural(allFacts.documents.length, 'document')}. Copies of the same page,
        saved at other moments, count as one source: a fact that stands in several is one fact. Open one to see the
        whole text with every fact marked.
      </p>
      {groups.length === 0 ? (
        <EmptyState title="This dataset holds no documents." hint="Run the ingest on a folder of live-blog pages." />
      ) : null}
      {groups.map(({ key, title, publisher, rows }) => {
        const url = rows.find(({ document }) => document.url)?.document.url;
        return (
          <section key={key} aria-labelledby={`source-${key}`} className="mt-8 border-t border-ink pt-3">
            <h2 id={`source-${key}`} className="heading-section max-w-[68ch] wrap-anywhere">
              {title}
            </h2>
            <p className="mb-3 text-14 text-quiet">
              {publisher ?? 'Publisher not given'}
              {rows.length > 1 ? ` · ${rows.length} captures` : ''}
              {url && /^https?:/.test(url) ? (
                <>
                  {' · '}
                  <a className="link" href={url} target="_blank" rel="noopener noreferrer">
                    original page <span aria-hidden="true">↗</span>
                  </a>
                </>
              ) : null}
            </p>
            <DataTable
              caption={
                <>
                  Facts that stand in it, and what share of its text was read as what
                  <span className="sr-only">: {title}</span>
                </>
              }
              columns={columns}
              rows={rows}
              rowKey={({ document }) => document.id}
            />
          </section>
        );
      })}
    </>
  );
}
