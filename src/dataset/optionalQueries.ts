import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type * as v from 'valibot';
import { MethodRules } from '../domain/MethodRules.ts';
import { Report } from '../domain/Report.ts';
import { check, fetchJson } from './fetchChecked.ts';
import { manifestQuery } from './queries.ts';

/** A file that a dataset may lack: null where the manifest does not list it. */
async function fetchIfListed<Schema extends v.GenericSchema>(client: QueryClient, file: string, schema: Schema) {
  const { files } = await client.query(manifestQuery);
  const listed = files[file];
  return listed ? check(file, schema, await fetchJson(file, listed.sha256)) : null;
}

/** The rules that read this dataset, with their own examples; null where the dataset does not tell them. */
export const methodQuery = queryOptions({
  staleTime: Infinity,
  gcTime: Infinity,
  queryKey: ['method'],
  queryFn: ({ client }) => fetchIfListed(client, 'method.json', MethodRules),
});

/** The report on what was read and what was not; null where the dataset has none. */
export const reportQuery = queryOptions({
  staleTime: Infinity,
  gcTime: Infinity,
  queryKey: ['report'],
  queryFn: ({ client }) => fetchIfListed(client, 'report.json', Report),
});
