import type { Facts } from '../../domain/Dataset.ts';
import type { Ledger, Report } from '../../domain/Report.ts';
import { partKinds } from '../../domain/DocumentText.ts';
import type { SourceDocument } from '../../domain/SourceDocument.ts';
import { allFacts } from '../../parts/anyFact.ts';
import { groupCaptures } from '../../parts/quotation/documentLabels.ts';

/** A document as a row: how many facts stand in it, and how much of it is what. */
export interface SourceRow {
  document: SourceDocument;
  /** "Capture 2 of 4", or "The document". */
  name: string;
  results: number;
  hopes: number;
  figures: number;
  characters: number | null;
  /** Share of the text of each part, 0 to 1; null where the dataset has no report. */
  ledger: Ledger | null;
}

/** Captures of one page, or a document alone. */
export interface SourceGroup {
  key: string;
  title: string;
  publisher: string | null;
  rows: SourceRow[];
}

type Counts = Pick<SourceRow, 'results' | 'hopes' | 'figures'>;

/** How many facts each document is evidence for. */
function countFacts(facts: Facts): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const { kind, fact } of allFacts(facts)) {
    for (const id of new Set(fact.evidence.map(({ documentId }) => documentId))) {
      const own = counts.get(id) ?? { results: 0, hopes: 0, figures: 0 };
      own[kind === 'expectation' ? 'hopes' : kind === 'estimate' ? 'figures' : 'results'] += 1;
      counts.set(id, own);
    }
  }
  return counts;
}

function toShares(ledger: Ledger, characters: number): Ledger {
  const share = (count: number) => (characters > 0 ? count / characters : 0);
  return Object.fromEntries(partKinds.map((kind) => [kind, share(ledger[kind])])) as Ledger;
}

/** All documents, captures of one page together. */
export function toSourcesModel(facts: Facts, report: Report | null): SourceGroup[] {
  const counts = countFacts(facts);
  const reported = new Map(report?.documents.map((each) => [each.id, each]));
  return groupCaptures(facts.documents).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const rows = group.map((document, index): SourceRow => {
      const own = reported.get(document.id);
      return {
        document,
        name: group.length > 1 ? `Capture ${index + 1} of ${group.length}` : 'The document',
        ...(counts.get(document.id) ?? { results: 0, hopes: 0, figures: 0 }),
        characters: own?.characters ?? null,
        ledger: own ? toShares(own.ledger, own.characters) : null,
      };
    });
    return [{ key: first.id, title: first.title, publisher: first.publisher, rows }];
  });
}
