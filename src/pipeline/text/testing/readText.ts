import type { DocumentMeta, SourceText, SplitDocument } from '../../Stage.ts';
import { readSource } from '../readSource.ts';
import { splitDocument } from '../splitDocument.ts';

export const ELECTION = { date: '2018-05-03', timeZone: 'Europe/London' };

/** Reads words as if they were a file of that name. */
export const readWords = (words: string, name = 'page.txt', meta: DocumentMeta = {}): SourceText =>
  readSource({ name, bytes: new TextEncoder().encode(words), meta }, ELECTION, 'hash');

/** Reads and splits words as if they were a file of that name. */
export const splitWords = (words: string, name?: string, meta?: DocumentMeta): SplitDocument =>
  splitDocument(readWords(words, name, meta), ELECTION);

/** The posts of a document as they read: time (day and minute of the zone, or null), and paragraphs. */
export const toPlain = ({ posts, source }: SplitDocument) =>
  posts.map(({ kind, publishedAt, paragraphs }) => ({
    kind,
    at: publishedAt?.slice(5, 16) ?? null,
    words: paragraphs.map(({ start, end }) => source.text.slice(start, end)),
  }));

/** The words of the parts of one kind. */
export const partsOf = ({ parts, source }: SplitDocument, kind: SplitDocument['parts'][number]['kind']): string[] =>
  parts.filter((part) => part.kind === kind).map(({ start, end }) => source.text.slice(start, end).trim());
