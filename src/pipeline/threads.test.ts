import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeReferenceTexts } from './testing/makeReferenceTexts.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Reads a folder once in this thread and once in threads, and prints both; run as the command is, for threads need its loader. */
const script = `
import { sha256 } from ${JSON.stringify(pathToFileURL(join(here, 'files.ts')).href)};
import { gatherDocuments, loadDocument } from ${JSON.stringify(pathToFileURL(join(here, 'gatherDocuments.ts')).href)};
import { createDocumentReader } from ${JSON.stringify(pathToFileURL(join(here, 'readDocument.ts')).href)};
import { readReference } from ${JSON.stringify(pathToFileURL(join(here, 'reference/readReference.ts')).href)};
import { readInThreads } from ${JSON.stringify(pathToFileURL(join(here, 'threads.ts')).href)};
import { writeFileSync } from 'node:fs';
const reference = readReference(new Map(JSON.parse(process.argv[2])), 'ref');
const election = { name: 'A night', date: '2018-05-03', timeZone: 'Europe/London' };
const { documents } = await gatherDocuments('docs');
const read = createDocumentReader(reference, election, sha256);
const alone = [];
for (const each of documents) alone.push(read((await loadDocument(each)).file));
writeFileSync('alone.json', JSON.stringify(alone));
writeFileSync('threads.json', JSON.stringify(await readInThreads(documents, reference, election)));
`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'declared-threads-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('documents read in threads', { timeout: 60_000 }, () => {
  it('are what they are without, faults too, in the same order', async () => {
    mkdirSync(join(folder, 'docs'));
    for (const [name, text] of [
      ['a', 'A night\n\nLabour have gained control of Anytown from the Conservatives.'],
      ['b', ''],
      ['c', 'Another night\n\nThe Conservatives hold Anytown.'],
      ['d', 'A third night\n\nNothing yet from Anytown.'],
    ]) {
      writeFileSync(join(folder, 'docs', `${name ?? ''}.txt`), text ?? '');
    }
    writeFileSync(join(folder, 'both.mts'), script);
    const tsx = join(here, '../../node_modules/.bin/tsx');
    await promisify(execFile)(tsx, ['both.mts', JSON.stringify([...makeReferenceTexts()])], { cwd: folder });
    const alone = readFileSync(join(folder, 'alone.json'), 'utf8');
    expect(readFileSync(join(folder, 'threads.json'), 'utf8')).toBe(alone);
    const results = JSON.parse(alone) as {
      document?: { split: { source: { id: string } } };
      fault?: { file: string };
    }[];
    expect(results.map(({ document, fault }) => document?.split.source.id ?? fault?.file)).toEqual([
      'a',
      'b.txt',
      'c',
      'd',
    ]);
  });
});
