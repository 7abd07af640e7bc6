import type { Dataset } from '../../domain/Dataset.ts';
import { type DocumentText, partKinds } from '../../domain/DocumentText.ts';
import type { Report } from '../../domain/Report.ts';
import type { Fault } from '../Fault.ts';
import type { Problem, ReadDocument } from '../Stage.ts';

/** What report.json holds: the report, and the documents that could not be read and were left out. */
export type IngestReport = Report & { faults: Fault[] };

/** Says of each document what was read and what was not, and lists what could not be settled. */
export function toReport(
  documents: readonly Pick<ReadDocument, 'split' | 'problems'>[],
  dataset: Dataset,
  texts: readonly DocumentText[],
  faults: readonly Fault[],
): IngestReport {
  const { controls, wards, seats, mayors, expectations, estimates, gaps } = dataset;
  const facts = [...controls, ...wards, ...seats, ...mayors, ...expectations, ...estimates];
  const factsOf = new Map<string, Set<string>>();
  for (const { id, evidence } of facts) {
    for (const { documentId } of evidence) factsOf.set(documentId, (factsOf.get(documentId) ?? new Set()).add(id));
  }
  const problems = documents
    .toSorted((a, b) => (a.split.source.id < b.split.source.id ? -1 : 1))
    .flatMap(({ split, problems }) => problems.map((problem) => toStretch(split, problem)));
  return {
    documents: texts.map((text) => ({ ...toLedger(text), facts: factsOf.get(text.id)?.size ?? 0 })),
    problems: problems.map(({ documentId, start, end, quote, kind, rule, reason }) => ({
      documentId,
      start,
      end,
      quote,
      kind,
      rule,
      reason,
    })),
    unresolved: problems.flatMap(({ documentId, start, end, quote, kind }) => {
      if (kind !== 'unresolved-council' && kind !== 'unresolved-ward') return [];
      const what = kind === 'unresolved-council' ? ('council' as const) : ('ward' as const);
      return [{ documentId, start, end, quote, kind: what, name: quote }];
    }),
    conflicts: facts.flatMap(({ id, conflicts }) => conflicts.map(({ reason }) => ({ fact: id, reason }))),
    failedSums: gaps
      .filter(({ kind }) => kind === 'bad-sum')
      .map(({ note, evidence }) => ({ note, documentId: evidence[0]?.documentId ?? null })),
    faults: [...faults],
  };
}

const toStretch = ({ source }: ReadDocument['split'], problem: Problem) => ({
  ...problem,
  documentId: source.id,
  quote: source.text.slice(problem.start, problem.end),
});

function toLedger({ id, text, parts }: DocumentText): Omit<Report['documents'][number], 'facts'> {
  const lengths = new Map<string, number>(partKinds.map((kind) => [kind, 0]));
  for (const { kind, start, end } of parts) lengths.set(kind, (lengths.get(kind) ?? 0) + end - start);
  return {
    id,
    characters: text.length,
    ledger: Object.fromEntries(lengths) as Report['documents'][number]['ledger'],
    boilerplate: parts
      .filter(({ kind }) => kind === 'boilerplate')
      .map(({ start, end }) => text.slice(start, end).trim())
      .filter((paragraph) => paragraph !== ''),
  };
}
