import type { IngestReport } from '../write/toReport.ts';

/** Every sentence that looked like a result and gave no fact, with the reason, by document; for people to read. */
export function explainReport({ documents, problems, failedSums, conflicts }: IngestReport): string {
  const blocks = documents.map(({ id }) => {
    const own = problems.filter(({ documentId }) => documentId === id);
    const lines = own.map(({ quote, reason }) => `  “${quote.replace(/\s+/g, ' ').trim()}”\n    ${reason}`);
    return [`${id}: ${lines.length === 0 ? 'nothing left unread' : countOf(own.length)}`, ...lines].join('\n');
  });
  const sums = failedSums.map(({ note, documentId }) => `  ${note}${documentId === null ? '' : ` (${documentId})`}`);
  const differing = conflicts.map(({ fact, reason }) => `  ${fact}: ${reason}`);
  return [
    ...blocks,
    ...(sums.length > 0 ? [`Sums that do not come out:\n${sums.join('\n')}`] : []),
    ...(differing.length > 0 ? [`Results on which the documents differ:\n${differing.join('\n')}`] : []),
  ].join('\n\n');
}

const countOf = (count: number): string =>
  count === 1
    ? 'one sentence looked like a result and gave no fact'
    : `${count} sentences looked like a result and gave no fact`;
