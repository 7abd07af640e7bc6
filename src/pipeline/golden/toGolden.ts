import type { Dataset } from '../../domain/Dataset.ts';
import type { Evidence } from '../../domain/Evidence.ts';

/** A dataset as it is committed for comparison: each thing by its id, its evidence in one line a piece, without the texts of the posts. */
export type Golden = Partial<Record<string, Record<string, unknown>>>;

const lists = ['controls', 'wards', 'seats', 'mayors', 'expectations', 'estimates'] as const;

/** Makes the golden copy of a dataset. */
export function toGolden(dataset: Dataset): Golden {
  const golden: Golden = {
    documents: Object.fromEntries(dataset.documents.map(({ id, ...rest }) => [id, rest])),
    posts: Object.fromEntries(
      dataset.posts.map(({ id, paragraphs, ...rest }) => [id, { ...rest, opening: opening(paragraphs) }]),
    ),
    gaps: Object.fromEntries(
      dataset.gaps.map(({ kind, note, evidence }, at) => [
        `gap-${at + 1}`,
        { kind, note, evidence: evidence.map(toLine) },
      ]),
    ),
  };
  for (const list of lists) {
    golden[list] = Object.fromEntries(
      dataset[list].map(({ id, evidence, conflicts, ...rest }) => [
        id,
        {
          ...rest,
          evidence: evidence.map(toLine),
          conflicts: conflicts.map((conflict) => ({ ...conflict, evidence: conflict.evidence.map(toLine) })),
        },
      ]),
    );
  }
  return golden;
}

const toLine = ({ documentId, postId, start, end, quote, rule }: Evidence): string =>
  `${documentId} ${start}-${end} ${postId ?? '-'} ${rule}: ${quote}`;

const opening = (paragraphs: readonly string[]): string => (paragraphs[0] ?? '').slice(0, 60);

/** What differs between the committed copy and a new one, a line each, for people. */
export function compareGolden(before: Golden, after: Golden): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((list) => {
    const [old, fresh] = [before[list] ?? {}, after[list] ?? {}];
    const ids = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].sort();
    return ids.flatMap((id) => {
      if (!(id in fresh)) return [`- ${list} ${id}: is no longer found: ${JSON.stringify(old[id])}`];
      if (!(id in old)) return [`+ ${list} ${id}: is new: ${JSON.stringify(fresh[id])}`];
      return compareFields(old[id], fresh[id]).map((line) => `~ ${list} ${id}: ${line}`);
    });
  });
}

function compareFields(before: unknown, after: unknown): string[] {
  const [old, fresh] = [new Map(entriesOf(before)), new Map(entriesOf(after))];
  const show = (fields: ReadonlyMap<string, unknown>, name: string) =>
    fields.has(name) ? JSON.stringify(fields.get(name)) : 'absent';
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((name) => {
    const [was, is] = [show(old, name), show(fresh, name)];
    return was === is ? [] : [`${name} was ${was}, is ${is}`];
  });
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];
