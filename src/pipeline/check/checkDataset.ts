import * as v from 'valibot';
import { Dataset } from '../../domain/Dataset.ts';
import type { DocumentText } from '../../domain/DocumentText.ts';
import type { Evidence } from '../../domain/Evidence.ts';
import type { Fact } from '../../domain/Fact.ts';

/** Throws with every broken promise of a dataset: shape, quotes, ledger, ids, references. Such a dataset is never written. */
export function checkDataset(dataset: Dataset, texts: readonly DocumentText[]): void {
  const broken = [
    ...checkShape(dataset),
    ...checkLedgers(texts),
    ...checkIds(dataset),
    ...checkEvidence(dataset, texts),
  ];
  if (broken.length === 0) return;
  const shown = broken.slice(0, 20).map((line) => `  ${line}`);
  throw new Error(`The dataset breaks ${broken.length} of its own rules; nothing was written.\n${shown.join('\n')}`);
}

function checkShape(dataset: Dataset): string[] {
  const result = v.safeParse(Dataset, dataset);
  return (result.issues ?? []).map((issue) => `${v.getDotPath(issue) ?? 'dataset'}: ${issue.message}`);
}

/** The parts of a document join back to its whole text. */
function checkLedgers(texts: readonly DocumentText[]): string[] {
  return texts.flatMap(({ id, text, parts }) => {
    let end = 0;
    for (const part of parts) {
      if (part.start !== end || part.end < part.start) return [`${id}: the ledger breaks at ${end}`];
      end = part.end;
    }
    return end === text.length ? [] : [`${id}: the ledger ends at ${end} of ${text.length}`];
  });
}

type AnyFact = Pick<Fact, 'id' | 'evidence' | 'conflicts'>;

const allFacts = (dataset: Dataset): AnyFact[] => [
  ...dataset.controls,
  ...dataset.wards,
  ...dataset.seats,
  ...dataset.mayors,
  ...dataset.expectations,
  ...dataset.estimates,
];

function checkIds(dataset: Dataset): string[] {
  const facts = allFacts(dataset).map(({ id }) => id);
  const posts = dataset.posts.map(({ id }) => id);
  const documents = dataset.documents.map(({ id }) => id);
  const known = { facts: new Set(facts), documents: new Set(documents) };
  return [
    ...[facts, posts, documents].flatMap((ids) => repeats(ids).map((id) => `the id ${id} stands twice`)),
    ...dataset.posts.flatMap((post) => [
      ...post.facts.filter((id) => !known.facts.has(id)).map((id) => `post ${post.id} names no fact: ${id}`),
      ...post.documentIds
        .filter((id) => !known.documents.has(id))
        .map((id) => `post ${post.id} names no document: ${id}`),
    ]),
    ...dataset.expectations
      .filter(({ settledBy }) => settledBy !== null && !known.facts.has(settledBy))
      .map(({ id }) => `${id} is settled by no fact`),
    ...dataset.documents
      .filter(({ captureOf }) => captureOf !== null && !known.documents.has(captureOf))
      .map(({ id }) => `document ${id} is a capture of none`),
  ];
}

function repeats(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}

/** Every quote stands in its document at its place, that of a conflict and of a gap too. */
function checkEvidence(dataset: Dataset, texts: readonly DocumentText[]): string[] {
  const byId = new Map(texts.map(({ id, text }) => [id, text]));
  const posts = new Set(dataset.posts.map(({ id }) => id));
  const isTrue = ({ documentId, start, end, quote, postId }: Evidence) =>
    quote !== '' && byId.get(documentId)?.slice(start, end) === quote && (postId === null || posts.has(postId));
  return [
    ...allFacts(dataset).map(({ id, evidence, conflicts }) => ({
      id,
      evidence: [...evidence, ...conflicts.flatMap((conflict) => conflict.evidence)],
    })),
    ...dataset.gaps.map(({ kind, note, evidence }) => ({ id: `${kind} "${note}"`, evidence })),
  ].flatMap(({ id, evidence }) =>
    evidence
      .filter((each) => !isTrue(each))
      .map((each) => `${id}: the quote is not in ${each.documentId} at ${each.start}: ${JSON.stringify(each.quote)}`),
  );
}
