import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Borders } from '../dataset/queries.ts';
import type { Council } from '../domain/Council.ts';
import type { Facts } from '../domain/Dataset.ts';
import type { Manifest } from '../domain/Manifest.ts';
import type { Post } from '../domain/Post.ts';

/** The dataset that the site is built from, as `npm run ingest` wrote and checked it. */
export interface BuiltData {
  manifest: Manifest;
  facts: Facts;
  councils: Council[];
  posts: Post[];
  borders: Borders<'councils'>;
  wardBorders: Borders<'wards'>;
  /** Any other file of the dataset; null where there is none. */
  read: (file: string) => unknown;
}

/** Reads the data folder; throws one line where there is none. */
export function readBuiltData(folder: string): BuiltData {
  const read = (file: string): unknown => {
    const path = join(folder, file);
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
  };
  const need = (file: string): unknown => {
    const value = read(file);
    if (value === null) throw new Error(`${folder}/${file} is missing: run “npm run ingest” first`);
    return value;
  };
  const manifest = need('manifest.json') as Manifest;
  const postFiles = Object.keys(manifest.files).filter((file) => file.startsWith('posts/'));
  return {
    manifest,
    facts: need('facts.json') as Facts,
    councils: need('councils.json') as Council[],
    posts: postFiles.sort().flatMap((file) => need(file) as Post[]),
    borders: need('borders.topo.json') as Borders<'councils'>,
    wardBorders: need('wards.topo.json') as Borders<'wards'>,
    read,
  };
}
