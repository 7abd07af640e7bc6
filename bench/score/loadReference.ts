import { readdirSync, readFileSync } from 'node:fs';
import { readReference } from '../../src/pipeline/reference/readReference.ts';
import type { Reference } from '../../src/pipeline/Stage.ts';

/** The reference folder of the project. */
export function loadReference(): Reference {
  const folder = new URL('../../data/reference/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return readReference(
    new Map(files.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')])),
    'data/reference',
  );
}
