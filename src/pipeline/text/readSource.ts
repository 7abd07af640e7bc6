import type { Election } from '../../domain/Dataset.ts';
import type { DocumentFile, SourceText } from '../Stage.ts';
import { BadDocument } from './BadDocument.ts';
import { decodeUtf8 } from './formats/decodeUtf8.ts';
import { readHtml } from './formats/readHtml.ts';
import { readJson } from './formats/readJson.ts';
import { TooDeep } from './formats/parseHtml.ts';
import type { StructuredText } from './formats/StructuredText.ts';
import { readMoment } from './stamps/readMoment.ts';
import { toZonedIso } from './stamps/zonedTime.ts';

/** Reads a document's bytes as text, by the ending of its name; `sha256` is the hash of the bytes, or makes it. Throws BadDocument when there is nothing to read. */
export function readSource(
  file: DocumentFile,
  election: Pick<Election, 'date' | 'timeZone'>,
  sha256: string | ((bytes: Uint8Array) => string),
): SourceText {
  const { name, bytes, meta } = file;
  const text = decodeUtf8(name, bytes);
  if (text.trim() === '') throw new BadDocument(name, 1, 'an empty document', 'text');
  const found = readStructured(name, text);
  const anchor = {
    date: meta.date ?? null,
    publishedAt: null,
    electionDate: election.date,
    timeZone: election.timeZone,
  };
  const toIso = (words: string | null | undefined) => {
    const moment = readMoment(words, anchor);
    return moment === null ? null : toZonedIso(moment, election.timeZone);
  };
  return {
    id: toDocumentId(name),
    text: found?.text ?? text,
    sha256: typeof sha256 === 'string' ? sha256 : sha256(bytes),
    meta,
    title: meta.title ?? found?.title ?? null,
    authors: meta.authors ?? found?.authors ?? [],
    publishedAt: toIso(meta.publishedAt) ?? toIso(found?.publishedAt),
    modifiedAt: toIso(found?.modifiedAt),
    publisher: meta.publisher ?? found?.publisher ?? null,
    url: meta.url ?? found?.url ?? null,
    blocks: found?.blocks ?? null,
  };
}

function readStructured(name: string, text: string): StructuredText | null {
  try {
    if (/\.json$/i.test(name)) return readJson(name, text);
    if (!/\.html?$/i.test(name)) return null;
    const found = readHtml(text);
    if (found) return found;
  } catch (error) {
    if (error instanceof TooDeep) throw new BadDocument(name, 1, error.message, 'a page');
    throw error;
  }
  throw new BadDocument(name, 1, 'a page without readable text', 'a LiveBlogPosting, or paragraphs');
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
