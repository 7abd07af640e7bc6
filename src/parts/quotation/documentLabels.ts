import type { SourceDocument } from '../../domain/SourceDocument.ts';

/** What a reader is told a document is: its title, who published it, and which of how many captures of one page it is. */
export interface DocumentLabel {
  id: string;
  title: string;
  publisher: string | null;
  /** "capture 2 of 4"; null where it is the only one. */
  capture: string | null;
  document: SourceDocument;
}

/** Documents that are captures of the same page, in the order of the dataset. */
export function groupCaptures(documents: readonly SourceDocument[]): SourceDocument[][] {
  const groups = new Map<string, SourceDocument[]>();
  for (const document of documents) {
    const key = document.captureOf ?? document.id;
    const group = groups.get(key);
    if (group) group.push(document);
    else groups.set(key, [document]);
  }
  return [...groups.values()];
}

const indexes = new WeakMap<readonly SourceDocument[], Map<string, DocumentLabel>>();

/** The labels of all documents by id; made once for each list. */
export function documentLabels(documents: readonly SourceDocument[]): ReadonlyMap<string, DocumentLabel> {
  let labels = indexes.get(documents);
  if (!labels) {
    labels = new Map(
      groupCaptures(documents).flatMap((group) =>
        group.map((document, index) => [
          document.id,
          {
            id: document.id,
            title: document.title,
            publisher: document.publisher,
            capture: group.length > 1 ? `capture ${index + 1} of ${group.length}` : null,
            document,
          },
        ]),
      ),
    );
    indexes.set(documents, labels);
  }
  return labels;
}
