import { useQuery } from '@tanstack/react-query';
import { councilsQuery, factsQuery } from '../dataset/queries.ts';
import type { Council } from '../domain/Council.ts';
import type { Facts } from '../domain/Dataset.ts';

/** The facts and the councils: here, on their way, or why not. */
export type DatasetState =
  | { status: 'ready'; facts: Facts; councils: readonly Council[] }
  | { status: 'loading' }
  | { status: 'failed'; error: Error; retry: () => void };

/** Fetches what every page needs. */
export function useDataset(): DatasetState {
  const facts = useQuery(factsQuery);
  const councils = useQuery(councilsQuery);
  const error = facts.error ?? councils.error;
  if (error) {
    const retry = () => {
      if (facts.error) void facts.refetch();
      if (councils.error) void councils.refetch();
    };
    return { status: 'failed', error, retry };
  }
  if (!facts.data || !councils.data) return { status: 'loading' };
  return { status: 'ready', facts: facts.data, councils: councils.data };
}
