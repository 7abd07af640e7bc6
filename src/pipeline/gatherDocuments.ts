import type { Fault } from './Fault.ts';
import { listFiles, readBytes } from './files.ts';
import { readMeta } from './input/readMeta.ts';
import { toDocumentId } from './text/readSource.ts';
import type { DocumentFile, DocumentMeta } from './Stage.ts';

const isDocument = (name: string): boolean => /\.(txt|html?|json)$/i.test(name) && !isMeta(name);
const isMeta = (name: string): boolean => /\.meta\.json$/i.test(name);
const stem = (name: string): string => name.replace(/(\.meta)?\.[^.]*$/, '');

/** A document that stands in the folder: its bytes are read when it is its turn. */
export interface ListedDocument {
  id: string;
  name: string;
  path: string;
  meta: DocumentMeta;
  /** Its meta file is bad: it is read for its own faults, and left out. */
  isSpoilt: boolean;
}

/** Lists the documents of a folder with their meta files, in the order of ids, and every fault that shows without reading them. */
export async function gatherDocuments(folder: string): Promise<{ documents: ListedDocument[]; faults: Fault[] }> {
  const wanted = 'a folder with *.txt, *.html or *.json documents';
  const names = await listFiles(folder, wanted);
  const faults: Fault[] = [];
  const documents: ListedDocument[] = [];
  const byId = new Map<string, string>();
  for (const name of names.filter(isDocument)) {
    const path = `${folder}/${name}`;
    const id = toDocumentId(name);
    const twin = byId.get(id);
    if (twin !== undefined) {
      faults.push({
        file: path,
        line: 1,
        what: `its id "${id}" is that of ${twin}`,
        expected: 'file names that make different ids',
      });
      continue;
    }
    byId.set(id, name);
    const metaName = names.find((each) => isMeta(each) && stem(each) === stem(name));
    const meta = metaName === undefined ? { value: {} } : await readMetaFile(`${folder}/${metaName}`);
    const isSpoilt = 'faults' in meta;
    if (isSpoilt) faults.push(...meta.faults);
    documents.push({ id, name, path, meta: isSpoilt ? {} : meta.value, isSpoilt });
  }
  for (const name of names.filter(isMeta)) {
    if (names.some((each) => isDocument(each) && stem(each) === stem(name))) continue;
    faults.push({
      file: `${folder}/${name}`,
      line: 1,
      what: 'no document beside it',
      expected: `${stem(name)}.txt, .html or .json`,
    });
  }
  for (const { path, name, meta } of documents) {
    if (meta.captureOf === undefined || byId.has(toDocumentId(meta.captureOf))) continue;
    const file = path.replace(name, `${stem(name)}.meta.json`);
    faults.push({
      file,
      line: 1,
      what: `"captureOf" names no document: ${meta.captureOf}`,
      expected: 'the id of a document in this folder',
    });
  }
  if (byId.size === 0) faults.push({ file: folder, line: 1, what: 'no document', expected: wanted });
  return { documents: documents.sort((a, b) => (a.id < b.id ? -1 : 1)), faults };
}

async function readMetaFile(path: string): Promise<ReturnType<typeof readMeta>> {
  const read = await readBytes(path, 'a readable meta file');
  if ('fault' in read) return { faults: [read.fault] };
  return readMeta(path, new TextDecoder().decode(read.bytes));
}

/** Reads a listed document's bytes, or says why it cannot be read. */
export async function loadDocument(listed: ListedDocument): Promise<{ file: DocumentFile } | { fault: Fault }> {
  const read = await readBytes(listed.path, 'a readable document');
  return 'fault' in read ? read : { file: { name: listed.name, bytes: read.bytes, meta: listed.meta } };
}
