import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Election } from '../domain/Dataset.ts';
import { sha256 } from './files.ts';
import { type ListedDocument, loadDocument } from './gatherDocuments.ts';
import { createDocumentReader, type ReadResult } from './readDocument.ts';
import type { DocumentFile, Reference } from './Stage.ts';

interface Task {
  name: 'read-documents';
  reference: Reference;
  election: Election;
}

/** Reads documents in as many threads as there are cores, each document whole in one; a thread gets the next one when it is free. Results come in the order of the list. */
export async function readInThreads(
  listed: readonly ListedDocument[],
  reference: Reference,
  election: Election,
): Promise<ReadResult[]> {
  const task: Task = { name: 'read-documents', reference, election };
  const results = listed.map((): ReadResult | null => null);
  let next = 0;
  const run = async (worker: Worker): Promise<void> => {
    for (let index = next++; index < listed.length; index = next++) {
      const each = listed[index];
      if (!each) return;
      const loaded = await loadDocument(each);
      results[index] = 'fault' in loaded ? loaded : await ask(worker, loaded.file);
    }
  };
  const count = Math.min(listed.length, availableParallelism());
  const workers = Array.from({ length: count }, () => new Worker(toStart(), { eval: true, workerData: task }));
  try {
    await Promise.all(workers.map(run));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return results.filter((result) => result !== null);
}

/** What a thread runs first: on this Node a thread does not take over the loader of TypeScript, so it registers its own. */
function toStart(): string {
  const loader = import.meta.resolve('tsx/esm/api');
  return `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(import.meta.url)}); })`;
}

function ask(worker: Worker, file: DocumentFile): Promise<ReadResult> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (result: ReadResult) => {
      worker.off('error', reject);
      resolve(result);
    });
    worker.postMessage(file);
  });
}

const isTask = (data: unknown): data is Task =>
  typeof data === 'object' && data !== null && 'name' in data && data.name === 'read-documents';

// The same file is what a thread runs: it answers each document with what was read in it.
if (!isMainThread && parentPort && isTask(workerData)) {
  const port = parentPort;
  const read = createDocumentReader(workerData.reference, workerData.election, sha256);
  port.on('message', (file: DocumentFile) => port.postMessage(read(file)));
}
