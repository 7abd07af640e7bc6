import { QueryClientProvider, useQueries, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import * as queries from '../../../dataset/queries.ts';
import { makeQueryClient } from '../../makeQueryClient.ts';
import type { EmbedFeature } from '../EmbedPage.tsx';
import type { EmbedData } from './EmbedData.ts';

/** What late scripts take of the query library, and of our queries. */
export const sharedQueries = {
  '@tanstack/react-query': { useQueries, useQuery, useQueryClient },
  'src/dataset/queries.ts': { bordersQuery: queries.bordersQuery, wardBordersQuery: queries.wardBordersQuery },
};

/** Puts what the page carries where features ask for it, as if it had been fetched. */
function seedClient(client: QueryClient, data: EmbedData): QueryClient {
  client.setQueryData(queries.manifestQuery.queryKey, data.manifest);
  client.setQueryData(queries.factsQuery.queryKey, data.facts);
  client.setQueryData(queries.councilsQuery.queryKey, data.councils);
  if (data.posts) {
    client.setQueryData(queries.postsQuery(0).queryKey, data.posts);
    client.setQueryData(queries.allPostsQuery.queryKey, data.posts);
  }
  if (data.borders) client.setQueryData(queries.bordersQuery.queryKey, data.borders);
  if (data.wardBorders) client.setQueryData(queries.wardBordersQuery.queryKey, data.wardBorders);
  return client;
}

/** A feature that asks for data by queries (posts, borders), given what the page carries. */
export function withQueries(Feature: EmbedFeature): EmbedFeature {
  return function WithQueries(props) {
    const { data } = props;
    const client = useMemo(() => seedClient(makeQueryClient(), data), [data]);
    return (
      <QueryClientProvider client={client}>
        <Feature {...props} />
      </QueryClientProvider>
    );
  };
}
