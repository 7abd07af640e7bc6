import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { BuiltData } from './readBuiltData.ts';

const template = 'public/sw.js';
const MOST_DATA_BYTES = 4_000_000; // of one file that is fetched ahead; larger ones are kept when they are first read

/** The data that the app asks for, as it asks for it. */
export function dataToKeep({ manifest }: BuiltData): string[] {
  const isRead = (file: string) => !/\.csv$|^dataset\.json$|^schema\.json$/.test(file);
  return [
    'data/manifest.json',
    ...Object.entries(manifest.files)
      .filter(([file, { bytes }]) => isRead(file) && bytes <= MOST_DATA_BYTES)
      .map(([file, { sha256 }]) => `data/${file}?h=${sha256.slice(0, 12)}`),
  ];
}

/** The service worker's source: `files` (paths below the site's root) are kept for use offline; `contents` are what they hold, so that any change makes another version. */
export function toServiceWorker(
  base: string,
  files: readonly string[],
  contents: readonly (string | Buffer)[],
): string {
  const hash = createHash('sha256');
  for (const content of [...files, ...contents]) hash.update(content);
  return readFileSync(template, 'utf8')
    .replace('VERSION', hash.digest('hex').slice(0, 12))
    .replace('BASE_PATH', base)
    .replace('FILE_LIST', JSON.stringify(files));
}
