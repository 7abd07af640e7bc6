import type { Facts } from '../../domain/Dataset.ts';
import { partKinds, type DocumentText, type TextPart } from '../../domain/DocumentText.ts';
import type { SourceDocument } from '../../domain/SourceDocument.ts';
import { allFacts } from '../../parts/anyFact.ts';
import { factSentence } from '../../parts/factSentence.ts';
import { documentLabels, groupCaptures, type DocumentLabel } from '../../parts/quotation/documentLabels.ts';
import type { TextMark } from '../../parts/quotation/MarkedText.tsx';
import type { Mark } from '../../parts/quotation/toSegments.ts';

/** A part of the ledger as it is shown: its text without the blank lines behind it, its marks counted from its start. */
export interface ShownPart {
  kind: TextPart['kind'];
  text: string;
  start: number;
  marks: Mark<TextMark>[];
  /** The id of the post that begins here. */
  opensPost: string | null;
  /** Whether the part before is of another kind. */
  isNewKind: boolean;
}

/** A whole document with every fact marked in place. */
export interface SourceModel {
  label: DocumentLabel;
  parts: ShownPart[];
  /** The facts that stand here, by place. */
  facts: { id: string; sentence: string; start: number }[];
  /** Share of the characters, for the parts that it has. */
  ledger: { kind: TextPart['kind']; share: number }[];
  otherCaptures: { id: string; label: string }[];
}

function marksOf(facts: Facts, documentId: string) {
  return allFacts(facts).flatMap((any) =>
    any.fact.evidence
      .filter((evidence) => evidence.documentId === documentId)
      .map(({ start, end }) => ({ start, end, any })),
  );
}

function toLedger({ text, parts }: DocumentText): SourceModel['ledger'] {
  const lengths = new Map<TextPart['kind'], number>();
  for (const { kind, start, end } of parts) lengths.set(kind, (lengths.get(kind) ?? 0) + end - start);
  return partKinds.flatMap((kind) => {
    const length = lengths.get(kind) ?? 0;
    return length > 0 ? [{ kind, share: length / text.length }] : [];
  });
}

function captureNames(documents: readonly SourceDocument[], id: string): SourceModel['otherCaptures'] {
  const group = groupCaptures(documents).find((each) => each.some((document) => document.id === id)) ?? [];
  return group
    .map((document, index) => ({ id: document.id, label: `capture ${index + 1}` }))
    .filter((each) => each.id !== id);
}

/** Lays a document out: its parts in order, with the words of every fact marked, however they overlap. Null for an id that the dataset does not hold. */
export function toSourceModel(facts: Facts, document: DocumentText): SourceModel | null {
  const label = documentLabels(facts.documents).get(document.id);
  if (!label) return null;
  const marks = marksOf(facts, document.id);
  const { text } = document;
  const first = new Map<string, { id: string; sentence: string; start: number }>();
  for (const { any, start } of marks.toSorted((a, b) => a.start - b.start)) {
    if (!first.has(any.fact.id)) first.set(any.fact.id, { id: any.fact.id, sentence: factSentence(any), start });
  }
  const opened = new Set<string>();
  const parts = document.parts.map(({ kind, start, end, postId }, index): ShownPart => {
    const opensPost = postId !== null && !opened.has(postId) ? postId : null;
    if (postId !== null) opened.add(postId);
    return {
      kind,
      start,
      text: text.slice(start, end).trimEnd(),
      marks: marks
        .filter((mark) => mark.start < end && mark.end > start)
        .map((mark) => ({ start: mark.start - start, end: mark.end - start, value: { fact: mark.any.fact.id } })),
      opensPost,
      isNewKind: document.parts[index - 1]?.kind !== kind,
    };
  });
  return {
    label,
    parts: parts.filter((part) => part.text !== ''),
    facts: [...first.values()],
    ledger: toLedger(document),
    otherCaptures: captureNames(facts.documents, document.id),
  };
}
