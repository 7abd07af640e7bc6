import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import compromise from 'compromise';
import { sha256 } from '../src/pipeline/files.ts';
import { readElection } from '../src/pipeline/input/readElection.ts';
import { createDocumentReader } from '../src/pipeline/readDocument.ts';
import { reconcile } from '../src/pipeline/reconcile/reconcile.ts';
import { referenceFiles } from '../src/pipeline/reference/ReferenceFolder.ts';
import { readReference } from '../src/pipeline/reference/readReference.ts';
import type { DocumentFile, DocumentMeta, ReadDocument } from '../src/pipeline/Stage.ts';
import { cheapest, processorTime, type Measurement } from './Measurement.ts';
import { varyDocuments } from './varyDocuments.ts';

const data = new URL('../data/', import.meta.url);
const MEGABYTE = 1_000_000;
const textOf = (path: string): string => readFileSync(new URL(path, data), 'utf8');

function readOurFolder() {
  const tables = new Map(Object.values(referenceFiles).map((name) => [name, textOf(`reference/${name}`)]));
  const reference = readReference(tables, 'data/reference');
  const { election } = readElection('data/election.json', textOf('election.json'), reference);
  const names = readdirSync(new URL('liveblogs/', data)).filter((name) => /^\d.*\.txt$/.test(name));
  const files = names.map((name): DocumentFile => {
    const meta = JSON.parse(textOf(`liveblogs/${name.replace('.txt', '.meta.json')}`)) as DocumentMeta;
    return { name, bytes: readFileSync(new URL(`liveblogs/${name}`, data)), meta };
  });
  return { reference, election, files };
}

interface Run {
  /** Processor time, milliseconds. */
  ms: number;
  bytes: number;
  /** The most that the process held at any time, MB. */
  heap: number;
}

/** The whole pipeline but for the files: source, split, read, reconcile; one thread, documents one at a time. */
function readAll(megabytes: number): Run {
  const { reference, election, files } = readOurFolder();
  const read = createDocumentReader(reference, election, sha256);
  const documents: ReadDocument[] = [];
  let bytes = 0;
  let ms = 0;
  for (const file of varyDocuments(files, reference, megabytes * MEGABYTE)) {
    bytes += file.bytes.length;
    const start = processorTime();
    const result = read(file);
    ms += processorTime() - start;
    if ('document' in result) documents.push(result.document);
  }
  const start = processorTime();
  reconcile(documents, reference, election, sha256);
  return { ms: ms + processorTime() - start, bytes, heap: process.resourceUsage().maxRSS / 1000 };
}

/** Measured in a process of its own, so that the memory of one size does not count for another. */
function inOwnProcess(megabytes: number): Run {
  const { stdout } = spawnSync(
    process.execPath,
    [...process.execArgv, fileURLToPath(import.meta.url), String(megabytes)],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Run;
}

const sentenceEnd = /[^.!?\n]+[.!?]*["”’)]*\s*/g;
const textsForCompromise = 24;

/** MB/s of one core of the whole pipeline beside compromise and beside a plain sentence splitter, and its growth with the text. */
export function run(): Measurement[] {
  const { reference, files } = readOurFolder();
  const decoder = new TextDecoder();
  const sample = [...varyDocuments(files, reference, 10 * MEGABYTE)].map((file) => decoder.decode(file.bytes));
  const short = sample.slice(0, textsForCompromise);
  const speedOf = (texts: string[], ms: number) =>
    texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / MEGABYTE / (ms / 1000);
  const compromiseSpeed = speedOf(
    short,
    cheapest(2, () => short.map((text) => compromise(text).match('#Noun+ (gained|hold|held|lost) #Noun+').length)),
  );
  const splitSpeed = speedOf(
    sample,
    cheapest(5, () => sample.map((text) => text.match(sentenceEnd)?.length)),
  );
  const [one, ten, thirty] = [inOwnProcess(1), inOwnProcess(10), inOwnProcess(30)];
  const speed = ten.bytes / MEGABYTE / (ten.ms / 1000);
  const warm = (thirty.bytes - ten.bytes) / MEGABYTE / ((thirty.ms - ten.ms) / 1000);
  return [
    { what: 'whole pipeline, 10 MB, one core', value: speed, unit: 'MB/s' },
    { what: 'whole pipeline once warm, from 10 to 30 MB', value: warm, unit: 'MB/s' },
    { what: 'compromise, one match, the same text', value: compromiseSpeed, unit: 'MB/s' },
    { what: 'plain sentence split by RegExp, the same text', value: splitSpeed, unit: 'MB/s' },
    { what: 'speed beside compromise', value: speed / compromiseSpeed, unit: 'times', goal: 'at least 30' },
    { what: 'time beside the plain split', value: splitSpeed / speed, unit: 'times', goal: 'at most 30' },
    {
      what: 'time of 10 MB beside 1 MB, by size',
      value: ten.ms / one.ms / (ten.bytes / one.bytes),
      unit: 'times',
      goal: 'about 1 or less',
    },
    {
      what: 'time of 30 MB beside 10 MB, by size',
      value: thirty.ms / ten.ms / (thirty.bytes / ten.bytes),
      unit: 'times',
      goal: 'about 1',
    },
    { what: 'memory at 1 MB, at most', value: one.heap, unit: 'MB' },
    { what: 'memory at 10 MB, at most', value: ten.heap, unit: 'MB' },
    { what: 'memory at 30 MB, at most', value: thirty.heap, unit: 'MB' },
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(readAll(Number(process.argv[2]))));
