import type { Election } from '../../domain/Dataset.ts';
import type { DocumentFile, SourceText } from '../Stage.ts';
import { BadDocument } from './BadDocument.ts';
import { decodeUtf8 } from './formats/decodeUtf8.ts';

/** Reads a document's bytes as text; `sha256` is their hash, or makes it. Throws BadDocument when there is nothing to read. */
export function readSource(
  file: DocumentFile,
  _election: Pick<Election, 'date' | 'timeZone'>,
  sha256: string | ((bytes: Uint8Array) => string),
): SourceText {
  const text = decodeUtf8(file.name, file.bytes);
  if (text.trim() === '') throw new BadDocument(file.name, 1, 'an empty document', 'text');
  const { meta } = file;
  return {
    id: toDocumentId(file.name),
    text,
    sha256: typeof sha256 === 'string' ? sha256 : sha256(file.bytes),
    meta,
    title: meta.title ?? null,
    authors: meta.authors ?? [],
    publishedAt: meta.publishedAt ?? null,
    publisher: meta.publisher ?? null,
    url: meta.url ?? null,
    blocks: null,
  };
}

/** A document's id: its file name without the ending, in small letters, digits and hyphens. */
export function toDocumentId(name: string): string {
  const plain = name
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'document';
}
