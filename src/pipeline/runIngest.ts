import type { Election } from '../domain/Dataset.ts';
import { checkDataset } from './check/checkDataset.ts';
import { BadInput, type Fault } from './Fault.ts';
import { listFiles, projectFolder, readText, sha256, sizeOf } from './files.ts';
import { gatherDocuments, type ListedDocument, loadDocument } from './gatherDocuments.ts';
import { readElection } from './input/readElection.ts';
import { createDocumentReader, findDocumentFault } from './readDocument.ts';
import { leadersFile, officialFile, referenceFiles, type ReferenceFolder } from './reference/ReferenceFolder.ts';
import { readOwnRecord } from './reference/readOfficial.ts';
import { readReference } from './reference/readReference.ts';
import { reconcile } from './reconcile/reconcile.ts';
import type { ReadDocument, Reference } from './Stage.ts';
import { wardCouncils, type WardTopology } from './write/pickWards.ts';
import type { Output } from './write/toFiles.ts';
import { toReport } from './write/toReport.ts';

/** Where the input stands. With `keepGoing` a document that cannot be read costs only itself. */
export interface IngestOptions {
  documents: string;
  reference: string;
  election: string;
  keepGoing: boolean;
}

interface Setting {
  reference: ReferenceFolder;
  election: Election;
  voted: Set<string>;
}

// Below this a thread costs more to start than it saves.
const worthThreads = { bytes: 4_000_000, documents: 2 };

/** Makes the dataset of a folder of documents. Throws `BadInput` with every fault of the input; writes nothing. */
export async function runIngest(options: IngestOptions): Promise<Output> {
  const faults: Fault[] = [];
  const setting = await collect(faults, () => readSetting(options));
  const gathered = await collect(faults, () => gatherDocuments(options.documents));
  const listed = gathered?.documents ?? [];
  const read = setting ? await readAll(listed, setting) : { documents: [], faults: await findFaults(listed) };
  // The reader knows a document by its name, people by its path.
  const located = read.faults.map((fault) => ({
    ...fault,
    file: listed.find(({ name }) => name === fault.file)?.path ?? fault.file,
  }));
  const spoilt = new Set(listed.filter(({ isSpoilt }) => isSpoilt).map(({ id }) => id));
  const documents = read.documents.filter(({ split }) => !spoilt.has(split.source.id));
  const documentFaults = [...(gathered?.faults ?? []), ...located];
  if (!setting || faults.length > 0 || documents.length === 0) throw new BadInput([...faults, ...documentFaults]);
  if (documentFaults.length > 0 && !options.keepGoing) throw new BadInput(documentFaults);
  return toOutput(documents, setting, documentFaults, options.documents);
}

async function readSetting({ reference: folder, election: file }: IngestOptions): Promise<Setting> {
  const texts = new Map<string, string>();
  const faults: Fault[] = [];
  for (const name of Object.values(referenceFiles)) {
    const text = await collect(faults, () => readText(`${folder}/${name}`, 'a reference table'));
    if (text !== null) texts.set(name, text);
  }
  if (faults.length > 0) throw new BadInput(faults);
  const files = await listFiles(folder, 'a reference folder');
  if (files.includes(leadersFile))
    texts.set(leadersFile, await readText(`${folder}/${leadersFile}`, 'a reference table'));
  const reference = readReference(texts, folder);
  const json = await readText(file, 'an election file');
  const { election } = readElection(file, json, reference);
  const official = await recordOf(election, reference, folder);
  return { reference: { ...reference, official }, ...readElection(file, json, { ...reference, official }) };
}

/** The official record of that year's election: the reference's own, else the folder's file for the year, else none. */
async function recordOf(
  { date }: Election,
  reference: ReferenceFolder,
  folder: string,
): Promise<Reference['official']> {
  const name = officialFile(date);
  if (name === referenceFiles.official) return reference.official;
  if (!(await listFiles(folder, 'a reference folder')).includes(name)) return new Map();
  const file = `${folder}/${name}`;
  return readOwnRecord({ file, text: await readText(file, 'a reference table') }, reference);
}

async function readAll(
  listed: readonly ListedDocument[],
  { reference, election }: Setting,
): Promise<{ documents: ReadDocument[]; faults: Fault[] }> {
  const documents: ReadDocument[] = [];
  const faults: Fault[] = [];
  const sizes = await Promise.all(listed.map(({ path }) => sizeOf(path)));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (listed.length >= worthThreads.documents && total >= worthThreads.bytes) {
    const { readInThreads } = await import('./threads.ts');
    for (const result of await readInThreads(listed, reference, election)) {
      if ('fault' in result) faults.push(result.fault);
      else documents.push(result.document);
    }
    return { documents, faults };
  }
  const read = createDocumentReader(reference, election, sha256);
  for (const each of listed) {
    const loaded = await loadDocument(each);
    const result = 'fault' in loaded ? loaded : read(loaded.file);
    if ('fault' in result) faults.push(result.fault);
    else documents.push(result.document);
  }
  return { documents, faults };
}

/** The faults of documents that cannot be read for want of a reference: all faults are told at once. */
async function findFaults(listed: readonly ListedDocument[]): Promise<Fault[]> {
  const anyElection: Election = { name: '', date: '2000-01-01', timeZone: 'UTC' };
  const faults: Fault[] = [];
  for (const each of listed) {
    const loaded = await loadDocument(each);
    const fault = 'fault' in loaded ? loaded.fault : findDocumentFault(loaded.file, anyElection, sha256);
    if (fault) faults.push(fault);
  }
  return faults;
}

async function toOutput(
  documents: readonly ReadDocument[],
  { reference, election, voted }: Setting,
  faults: readonly Fault[],
  folder: string,
): Promise<Output> {
  const { dataset, texts } = reconcile(documents, reference, election, sha256);
  checkDataset(dataset, texts);
  const boundaries = `${projectFolder}data/boundaries`;
  const wardShapes: WardTopology[] = [];
  for (const gss of wardCouncils(dataset.wards)) {
    const shapes = await readText(`${boundaries}/wards/${gss}.topo.json`, 'ward shapes').catch(() => null);
    // Counties, Wales and Scotland have no ward shapes here.
    if (shapes !== null) wardShapes.push(JSON.parse(shapes) as WardTopology);
  }
  // The report is part of the output, which must not depend on where the input lay.
  const named = faults.map((fault) => ({ ...fault, file: fault.file.replace(`${folder}/`, '') }));
  return {
    dataset,
    texts,
    report: toReport(documents, dataset, texts, named),
    reference,
    voted,
    borders: await readText(`${boundaries}/councils.topo.json`, 'council borders (npm run boundaries)'),
    wardShapes,
    faults,
  };
}

/** Runs a step and gathers its faults; null where it had any. */
async function collect<T>(faults: Fault[], step: () => Promise<T>): Promise<T | null> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    faults.push(...error.faults);
    return null;
  }
}
