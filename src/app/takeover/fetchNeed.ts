import type { QueryClient } from '@tanstack/react-query';
import * as queries from '../../dataset/queries.ts';

/** Fetches what a prerendered page was made from, named by its query key; a key that is not known is left for the page to fetch. */
export function fetchNeed(client: QueryClient, key: readonly unknown[]): Promise<unknown> {
  const [name, id] = key;
  switch (name) {
    case 'manifest':
      return client.query(queries.manifestQuery);
    case 'facts':
      return client.query(queries.factsQuery);
    case 'councils':
      return client.query(queries.councilsQuery);
    case 'posts':
      return typeof id === 'number' ? client.query(queries.postsQuery(id)) : client.query(queries.allPostsQuery);
    case 'document':
      return client.query(queries.documentQuery(String(id)));
    case 'report':
      return import('../../dataset/optionalQueries.ts').then(({ reportQuery }) => client.query(reportQuery));
    case 'method':
      return import('../../dataset/optionalQueries.ts').then(({ methodQuery }) => client.query(methodQuery));
    default:
      return Promise.resolve();
  }
}
