import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Topology, GeometryCollection } from 'topojson-specification';
import * as v from 'valibot';
import { Council } from '../domain/Council.ts';
import { Facts } from '../domain/Dataset.ts';
import { DocumentText } from '../domain/DocumentText.ts';
import { Manifest } from '../domain/Manifest.ts';
import { Post } from '../domain/Post.ts';
import { brokenFile } from './DataError.ts';
import { check, fetchJson } from './fetchChecked.ts';

/** Shapes as TopoJSON: one object, whose geometries have GSS codes as ids. */
export type Borders<Name extends string> = Topology<Record<Name, GeometryCollection>>;

const forever = { staleTime: Infinity, gcTime: Infinity };

export const manifestQuery = queryOptions({
  ...forever,
  queryKey: ['manifest'],
  queryFn: async () => check('manifest.json', Manifest, await fetchJson('manifest.json')),
});

async function fetchListed(client: QueryClient, file: string): Promise<unknown> {
  const manifest = await client.query(manifestQuery);
  return fetchJson(file, manifest.files[file]?.sha256);
}

async function fetchBorders<Name extends string>(
  client: QueryClient,
  file: string,
  name: Name,
): Promise<Borders<Name>> {
  const value = await fetchListed(client, file);
  const isTopology = typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology';
  const objects = isTopology && 'objects' in value ? value.objects : null;
  if (typeof objects !== 'object' || objects === null || !(name in objects)) {
    throw brokenFile(file, `It is not a topology with the object “${name}”.`);
  }
  return value as Borders<Name>;
}

export const factsQuery = queryOptions({
  ...forever,
  queryKey: ['facts'],
  queryFn: async ({ client }) => check('facts.json', Facts, await fetchListed(client, 'facts.json')),
});

export const councilsQuery = queryOptions({
  ...forever,
  queryKey: ['councils'],
  queryFn: async ({ client }) => check('councils.json', v.array(Council), await fetchListed(client, 'councils.json')),
});

export const bordersQuery = queryOptions({
  ...forever,
  queryKey: ['borders'],
  queryFn: ({ client }) => fetchBorders(client, 'borders.topo.json', 'councils'),
});

export const wardBordersQuery = queryOptions({
  ...forever,
  queryKey: ['ward-borders'],
  queryFn: ({ client }) => fetchBorders(client, 'wards.topo.json', 'wards'),
});

/** The nth file of posts, in timeline order. */
export const postsQuery = (n: number) =>
  queryOptions({
    ...forever,
    queryKey: ['posts', n],
    queryFn: async ({ client }) => {
      const file = `posts/${String(n).padStart(4, '0')}.json`;
      return check(file, v.array(Post), await fetchListed(client, file));
    },
  });

/** All posts, from however many files they fill. */
export const allPostsQuery = queryOptions({
  ...forever,
  queryKey: ['posts'],
  queryFn: async ({ client }) => {
    const { files } = await client.query(manifestQuery);
    const count = Object.keys(files).filter((file) => file.startsWith('posts/')).length;
    const parts = await Promise.all(Array.from({ length: count }, (_, n) => client.query(postsQuery(n))));
    return parts.flat();
  },
});

/** The whole text of a document and its ledger. */
export const documentQuery = (id: string) =>
  queryOptions({
    ...forever,
    queryKey: ['document', id],
    queryFn: async ({ client }) => {
      const file = `documents/${id}.json`;
      return check(file, DocumentText, await fetchListed(client, file));
    },
  });
