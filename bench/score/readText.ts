import { createReader, type Learn } from '../../src/pipeline/reader/createReader.ts';
import { readSource } from '../../src/pipeline/text/readSource.ts';
import { splitDocument } from '../../src/pipeline/text/splitDocument.ts';
import type { ReadDocument, Reference } from '../../src/pipeline/Stage.ts';

type Reader = ReturnType<typeof createReader>;
const readers = new Map<Learn | null, Map<string, Reader>>();
const thursday = 4;

/** The first Thursday of May of a year, ISO. */
export function pollingDay(year: number): string {
  const first = new Date(Date.UTC(year, 4, 1)).getUTCDay();
  const day = 1 + ((thursday - first + 7) % 7);
  return `${year}-05-${String(day).padStart(2, '0')}`;
}

/** Reads a text as a document of an election on `date`; `learn` is told how its sentences were read. */
export function readText(reference: Reference, text: string, date: string, learn?: Learn): ReadDocument {
  const election = { date, timeZone: 'Europe/London' };
  const reader = readerOf(reference, date, learn);
  const source = readSource({ name: 'item.txt', bytes: new TextEncoder().encode(text), meta: {} }, election, '');
  return reader(splitDocument(source, election));
}

function readerOf(reference: Reference, date: string, learn: Learn | undefined): Reader {
  const ofLearner = readers.get(learn ?? null) ?? new Map<string, Reader>();
  const reader = ofLearner.get(date) ?? createReader(reference, { date, timeZone: 'Europe/London' }, learn);
  readers.set(learn ?? null, ofLearner.set(date, reader));
  return reader;
}
