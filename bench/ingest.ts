import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../src/pipeline/files.ts';
import { readElection } from '../src/pipeline/input/readElection.ts';
import { createDocumentReader } from '../src/pipeline/readDocument.ts';
import { reconcile } from '../src/pipeline/reconcile/reconcile.ts';
import { referenceFiles } from '../src/pipeline/reference/ReferenceFolder.ts';
import { readReference } from '../src/pipeline/reference/readReference.ts';
import type { DocumentFile, DocumentMeta, ReadDocument } from '../src/pipeline/Stage.ts';
import { processorTime, type Measurement } from './Measurement.ts';
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

/** What is measured of each: from the bytes of a document on, and what comes after the last of them. */
interface Work {
  each: (file: DocumentFile) => void;
  end?: () => void;
}

type Folder = ReturnType<typeof readOurFolder>;

const sentenceEnd = /[^.!?\n]+[.!?]*["”’)]*\s*/g;
const textOfBytes = ({ bytes }: DocumentFile): string => new TextDecoder().decode(bytes);

const works = {
  /** The whole pipeline but for the files: source, split, read, reconcile; one thread, documents one at a time. */
  pipeline: ({ reference, election }: Folder): Work => {
    const read = createDocumentReader(reference, election, sha256);
    const documents: ReadDocument[] = [];
    return {
      each: (file) => {
        const result = read(file);
        if ('document' in result) documents.push(result.document);
      },
      end: () => reconcile(documents, reference, election, sha256),
    };
  },
  split: (): Work => ({ each: (file) => textOfBytes(file).match(sentenceEnd) }),
  compromise: async (): Promise<Work> => {
    const { default: compromise } = await import('compromise');
    return { each: (file) => compromise(textOfBytes(file)).match('#Noun+ (gained|hold|held|lost) #Noun+') };
  },
};

type WorkName = keyof typeof works;

async function measure(name: WorkName, megabytes: number): Promise<Run> {
  const folder = readOurFolder();
  const { each, end } = await works[name](folder);
  let bytes = 0;
  let ms = 0;
  for (const file of varyDocuments(folder.files, folder.reference, megabytes * MEGABYTE)) {
    bytes += file.bytes.length;
    const start = processorTime();
    each(file);
    ms += processorTime() - start;
  }
  const start = processorTime();
  end?.();
  return { ms: ms + processorTime() - start, bytes, heap: process.resourceUsage().maxRSS / 1000 };
}

/** Each in a process of its own that reads every text once, so that neither memory nor what was compiled or kept of one counts for another. */
function inOwnProcess(name: WorkName, megabytes: number): Run {
  const { stdout } = spawnSync(
    process.execPath,
    [...process.execArgv, fileURLToPath(import.meta.url), String(megabytes), name],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Run;
}

const speedOf = ({ bytes, ms }: Run): number => bytes / MEGABYTE / (ms / 1000);

/** MB/s of one core of the whole pipeline beside compromise and beside a plain sentence splitter, and its growth with the text. */
export function run(): Measurement[] {
  const [one, ten, thirty] = [1, 10, 30].map((megabytes) => inOwnProcess('pipeline', megabytes)) as [Run, Run, Run];
  const splitSpeed = speedOf(inOwnProcess('split', 10));
  // Slow, and soon warm: 10 MB would take minutes and say the same.
  const compromiseSpeed = speedOf(inOwnProcess('compromise', 1));
  const speed = speedOf(ten);
  const warm = (thirty.bytes - ten.bytes) / MEGABYTE / ((thirty.ms - ten.ms) / 1000);
  return [
    { what: 'whole pipeline, 10 MB, one core', value: speed, unit: 'MB/s' },
    { what: 'whole pipeline once warm, from 10 to 30 MB', value: warm, unit: 'MB/s' },
    { what: 'compromise, one match, 1 MB of the same text', value: compromiseSpeed, unit: 'MB/s' },
    { what: 'plain sentence split by RegExp, 10 MB of the same text', value: splitSpeed, unit: 'MB/s' },
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

const [, script, megabytes, name = 'pipeline'] = process.argv;
if (script === fileURLToPath(import.meta.url))
  console.log(JSON.stringify(await measure(name as WorkName, Number(megabytes))));
