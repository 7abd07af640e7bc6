import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { csvColumns } from '../../domain/csv/csvColumns.ts';
import { makeDataset } from '../../domain/makeFacts.ts';
import { LinkProvider } from '../../url/LinkProvider.tsx';
import { DataPage } from './DataPage.tsx';

const facts = makeDataset();
const ledger = { headline: 0, standfirst: 0, byline: 0, post: 90, caption: 0, boilerplate: 10, unread: 0 };
const stretch = { documentId: 'a', start: 0, end: 1 };
const report = {
  documents: [{ id: 'a', characters: 100, ledger, boilerplate: ['Give <i>now</i>'], facts: 0 }],
  problems: [
    { ...stretch, quote: 'They won.', kind: 'no-antecedent', rule: null, reason: 'Who “they” are is not said' },
  ],
  unresolved: [{ ...stretch, quote: 'Richmond', kind: 'council', name: 'Richmond' }],
  conflicts: [],
  failedSums: [],
};

function htmlOf(seed: { manifest?: unknown; report?: unknown }) {
  const client = new QueryClient();
  for (const [key, data] of Object.entries(seed)) client.setQueryData([key], data);
  return renderToString(
    <QueryClientProvider client={client}>
      <LinkProvider prerenderedPath="/data/">
        <DataPage allFacts={facts} />
      </LinkProvider>
    </QueryClientProvider>,
  ).replaceAll('<!-- -->', '');
}

describe('DataPage', () => {
  const manifest = {
    schemaVersion: 1,
    hash: '0123456789abcdef',
    election: facts.election,
    files: { 'dataset.json': { sha256: '', bytes: 55_270 } },
    documents: {},
    counts: {},
  };
  const html = htmlOf({ manifest, report });
  it('offers every file with what it holds and its size', () => {
    expect(html).toContain('href="/data/dataset.json" download="dataset.json"');
    expect(html).toContain('Everything, in one file');
    expect(html).toContain('55 kB');
    expect(html).toContain('<code>0123456789ab</code>');
  });
  it('reports in words, with the sentences themselves, markup as text', () => {
    expect(html).toContain('posts 90%, boilerplate 10%');
    expect(html).toContain('Who “they” are is not said');
    expect(html).toContain('1 name that could not be settled');
    expect(html).toContain('Give &lt;i&gt;now&lt;/i&gt;');
    expect(html).not.toMatch(/ style=/);
  });
  it('explains every column of every table', () => {
    for (const column of Object.values(csvColumns).flat()) expect(html).toContain(`<code>${column}</code>`);
  });
  it('says that there is no report, and waits for what is on its way', () => {
    expect(htmlOf({ manifest, report: null })).toContain('This dataset has no report.');
    expect(htmlOf({})).toContain('Loading the list of files');
  });
});
