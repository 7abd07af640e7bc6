import * as v from 'valibot';
import { SCHEMA_VERSION } from '../domain/Dataset.ts';
import { brokenFile, missingFile, otherVersion, unreachable } from './DataError.ts';

const base = `${import.meta.env.BASE_URL}data/`;

/** Fetches a JSON file of the data folder; throws a DataError that says what is wrong. `hash` makes the address immutable. */
export async function fetchJson(file: string, hash?: string): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(base + file + (hash ? `?h=${hash.slice(0, 12)}` : ''));
  } catch {
    throw unreachable(file);
  }
  if (!response.ok) throw missingFile(file, response.status);
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (isPage) throw missingFile(file, 404); // hosts that answer every address with the start page
  try {
    return await response.json();
  } catch {
    throw brokenFile(file, 'It is not JSON.');
  }
}

/** Checks what was fetched against its schema; throws a DataError that names the first fault. */
export function check<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  const version = typeof value === 'object' && value !== null && 'schemaVersion' in value ? value.schemaVersion : null;
  if (typeof version === 'number' && version !== SCHEMA_VERSION) throw otherVersion(file, version, SCHEMA_VERSION);
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw brokenFile(file, `${path ? `At “${path}”: ` : ''}${issue.message}.`);
}
