import { toJsonSchema } from '@valibot/to-json-schema';
import { csvColumns, type CsvTable } from '../../domain/csv/csvColumns.ts';
import { csvRows } from '../../domain/csv/csvRows.ts';
import { Dataset } from '../../domain/Dataset.ts';
import type { DocumentText } from '../../domain/DocumentText.ts';
import type { Manifest } from '../../domain/Manifest.ts';
import { toCsv } from '../../domain/csv/toCsv.ts';
import type { Fault } from '../Fault.ts';
import type { ReferenceFolder } from '../reference/ReferenceFolder.ts';
import type { Sha256 } from '../reconcile/Sha256.ts';
import { allRules } from '../rules/allRules.ts';
import { pickWards, type WardTopology } from './pickWards.ts';
import { toCouncils } from './toCouncils.ts';
import { toMethod } from './toMethod.ts';
import type { IngestReport } from './toReport.ts';

/** All that the files of the output folder are made of. */
export interface Output {
  dataset: Dataset;
  texts: readonly DocumentText[];
  report: IngestReport;
  reference: ReferenceFolder;
  voted: ReadonlySet<string>;
  /** Council borders as they stand in data/boundaries. */
  borders: string;
  /** The ward shapes of the councils that ward facts name. */
  wardShapes: readonly WardTopology[];
  /** The documents that could not be read and were left out; written nowhere but in the report. */
  faults: readonly Fault[];
}

const postsAFile = 5_000;

/** Makes every file of the output folder, by name; the manifest is the last. The same input gives the same text. */
export function toFiles(output: Output, sha256: Sha256): Map<string, string> {
  const { dataset, texts, report, reference, voted, borders, wardShapes } = output;
  const { posts, ...rest } = dataset;
  const files = new Map<string, string>();
  const put = (name: string, value: unknown) => files.set(name, `${JSON.stringify(value)}\n`);

  // Posts are most of the text: each is made JSON once, and put into both files that hold it.
  const facts = JSON.stringify(rest);
  const postTexts = posts.map((post) => JSON.stringify(post));
  files.set('dataset.json', `${facts.slice(0, -1)},"posts":[${postTexts.join(',')}]}\n`);
  files.set('facts.json', `${facts}\n`);
  // A dataset without posts has one file all the same, so that the first is always there to ask for.
  for (let at = 0; at === 0 || at < posts.length; at += postsAFile) {
    const name = `posts/${String(at / postsAFile).padStart(4, '0')}.json`;
    files.set(name, `[${postTexts.slice(at, at + postsAFile).join(',')}]\n`);
  }
  for (const text of texts) put(`documents/${text.id}.json`, text);
  put('councils.json', toCouncils(dataset, reference, voted));
  files.set('borders.topo.json', borders);
  put('wards.topo.json', pickWards(wardShapes, new Set(dataset.wards.map(({ id }) => id.replace(/^ward-/, '')))));
  for (const table of Object.keys(csvColumns) as CsvTable[]) {
    files.set(`${table}.csv`, toCsv(csvColumns[table], csvRows[table](dataset)));
  }
  put('report.json', report);
  put('method.json', toMethod(allRules));
  put('schema.json', toJsonSchema(Dataset, { target: 'draft-2020-12', errorMode: 'ignore' }));
  put('manifest.json', toManifest(dataset, files, sha256));
  return files;
}

function toManifest(dataset: Dataset, files: ReadonlyMap<string, string>, sha256: Sha256): Manifest {
  const { schemaVersion, election, documents, ...lists } = dataset;
  const encoder = new TextEncoder();
  const entries = [...files]
    .map(([name, text]) => {
      const bytes = encoder.encode(text);
      return [name, { sha256: sha256(bytes), bytes: bytes.length }] as const;
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    schemaVersion,
    hash: sha256(entries.map(([name, file]) => `${name} ${file.sha256}\n`).join('')),
    election,
    files: Object.fromEntries(entries),
    documents: Object.fromEntries(documents.map(({ id, sha256: hash }) => [id, hash])),
    counts: {
      documents: documents.length,
      ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length])),
    },
  };
}
