import { QueryClient } from '@tanstack/react-query';
import { DataError } from '../dataset/DataError.ts';

/** A client that fetches each file once, and tries again only where trying again can help. */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (failures, error) => failures < 2 && error instanceof DataError && error.fault === 'offline',
      },
    },
  });
