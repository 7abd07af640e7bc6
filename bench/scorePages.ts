import { readdirSync, readFileSync } from 'node:fs';
import { createReader } from '../src/pipeline/reader/createReader.ts';
import type { Reference } from '../src/pipeline/Stage.ts';
import { readSource } from '../src/pipeline/text/readSource.ts';
import { splitDocument } from '../src/pipeline/text/splitDocument.ts';
import { asPrinted } from './score/asPrinted.ts';
import { pollingDay } from './score/readText.ts';
import type { Expected } from './score/toFacts.ts';
import type { Finding } from '../src/pipeline/Stage.ts';

interface PageExpectation {
  year: number;
  date?: string;
  expect: Expected;
}

/** A whole page with what a careful reader finds in it, and what the reader found. */
export interface ReadPage {
  id: string;
  expect: Expected;
  findings: Finding[];
}

const folder = new URL('../src/pipeline/corpus/pages/', import.meta.url);
const isPage = (name: string): boolean => /\.(txt|html|json)$/.test(name) && !/\.(expect|meta)\.json$/.test(name);

/** Reads every page of the corpus as the pipeline reads a document. */
export function readPages(reference: Reference): ReadPage[] {
  return readdirSync(folder)
    .filter(isPage)
    .sort()
    .map((name) => {
      const id = name.replace(/\.\w+$/, '');
      const { year, date, expect } = JSON.parse(
        readFileSync(new URL(`${id}.expect.json`, folder), 'utf8'),
      ) as PageExpectation;
      const election = { date: date ?? pollingDay(year), timeZone: 'Europe/London' };
      const source = readSource({ name, bytes: readFileSync(new URL(name, folder)), meta: {} }, election, '');
      const document = createReader(reference, election)(splitDocument(source, election));
      return { id, expect, findings: asPrinted(document, election.date) };
    });
}
