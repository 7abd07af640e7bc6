import { createReader } from '../../src/pipeline/reader/createReader.ts';
import { readSource } from '../../src/pipeline/text/readSource.ts';
import { splitDocument } from '../../src/pipeline/text/splitDocument.ts';
import type { ReadDocument, Reference } from '../../src/pipeline/Stage.ts';

const readers = new Map<string, ReturnType<typeof createReader>>();
const thursday = 4;

/** The first Thursday of May of a year, ISO. */
export function pollingDay(year: number): string {
  const first = new Date(Date.UTC(year, 4, 1)).getUTCDay();
  const day = 1 + ((thursday - first + 7) % 7);
  return `${year}-05-${String(day).padStart(2, '0')}`;
}

/** Reads a text as a document of an election on `date`. */
export function readText(reference: Reference, text: string, date: string): ReadDocument {
  const election = { date, timeZone: 'Europe/London' };
  let reader = readers.get(date);
  if (reader === undefined) {
    reader = createReader(reference, election);
    readers.set(date, reader);
  }
  const source = readSource({ name: 'item.txt', bytes: new TextEncoder().encode(text), meta: {} }, election, '');
  return reader(splitDocument(source, election));
}
