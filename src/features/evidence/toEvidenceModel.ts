import type { Facts } from '../../domain/Dataset.ts';
import type { Conflict } from '../../domain/Fact.ts';
import { findFact, kindName, type AnyFact } from '../../parts/anyFact.ts';
import { expectationOutcome } from '../../parts/expectationSentence.ts';
import { factSentence } from '../../parts/factSentence.ts';
import { inferredWords } from '../../parts/quotation/conflictWords.ts';
import { documentLabels, type DocumentLabel } from '../../parts/quotation/documentLabels.ts';
import { factTime } from '../../parts/quotation/factTime.ts';
import { groupEvidence, type EvidenceGroup } from '../../parts/quotation/groupEvidence.ts';
import { toTextFragment } from '../../parts/quotation/textFragment.ts';

/** Quotations from one document, with where they stand in every copy that has them. */
export interface Piece {
  quotes: EvidenceGroup[];
  title: string;
  publisher: string | null;
  copyLabels: readonly { id: string; label: string }[];
  /** The original page, scrolled to the words; null where its address is not known. */
  original: string | null;
  rules: string[];
}

/** All that the evidence panel says of a fact. */
export interface EvidenceModel {
  id: string;
  kind: string;
  sentence: string;
  time: string;
  pieces: Piece[];
  /** Fields that were not said in so many words; empty where all was said. */
  inferred: string;
  conflicts: readonly Conflict[];
  /** What came of a hope, and the fact that settled it. */
  outcome: { words: string; settledBy: { id: string; sentence: string } | null } | null;
}

function toPiece(group: EvidenceGroup, labels: ReadonlyMap<string, DocumentLabel>): Piece {
  const label = labels.get(group.first.documentId);
  const withAddress = group.copies.find(({ documentId }) => labels.get(documentId)?.document.url);
  const url = withAddress ? (labels.get(withAddress.documentId)?.document.url ?? null) : null;
  return {
    quotes: [group],
    title: label?.title ?? group.first.documentId,
    publisher: label?.publisher ?? null,
    copyLabels: group.copies.map(({ documentId }) => ({
      id: documentId,
      label: labels.get(documentId)?.capture ?? 'in context',
    })),
    original: toTextFragment(url, group.first.quote),
    rules: [group.first.rule],
  };
}

const documentsOf = (group: EvidenceGroup): string => group.copies.map(({ documentId }) => documentId).join();

/** Quotations that follow each other in the same copies (a result and its score lines) become one piece. */
function toPieces(groups: readonly EvidenceGroup[], labels: ReadonlyMap<string, DocumentLabel>): Piece[] {
  const pieces: Piece[] = [];
  for (const group of groups) {
    const last = pieces.at(-1);
    const before = last?.quotes.at(-1);
    if (last && before && documentsOf(before) === documentsOf(group)) {
      last.quotes.push(group);
      if (!last.rules.includes(group.first.rule)) last.rules.push(group.first.rule);
    } else pieces.push(toPiece(group, labels));
  }
  return pieces;
}

function toOutcome(any: AnyFact, facts: Facts): EvidenceModel['outcome'] {
  if (any.kind !== 'expectation') return null;
  const { outcome, settledBy } = any.fact;
  const settled = settledBy === null ? null : findFact(facts, settledBy);
  return {
    words: expectationOutcome[outcome],
    settledBy: settled ? { id: settled.fact.id, sentence: factSentence(settled) } : null,
  };
}

/** Everything that the documents say of one fact; null for an id that the dataset does not hold. */
export function toEvidenceModel(facts: Facts, id: string): EvidenceModel | null {
  const any = findFact(facts, id);
  if (!any) return null;
  const labels = documentLabels(facts.documents);
  return {
    id,
    kind: kindName[any.kind],
    sentence: factSentence(any),
    time: factTime(any.fact, facts.election.timeZone),
    pieces: toPieces(groupEvidence(any.fact.evidence), labels),
    inferred: inferredWords(any.fact.inferred),
    conflicts: any.fact.conflicts,
    outcome: toOutcome(any, facts),
  };
}
