import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { manifestQuery, postsQuery } from '../../dataset/queries.ts';
import type { Manifest } from '../../domain/Manifest.ts';
import type { Post } from '../../domain/Post.ts';

/** The pages of posts that are here, and whether more are on their way. */
interface PostPages {
  pages: readonly Post[][];
  /** Posts of the whole dataset, as the manifest counts them; null until it is here. */
  total: number | null;
  isLoading: boolean;
  error: Error | null;
  retry: () => void;
}

const countFiles = (manifest: Manifest | undefined): number =>
  Object.keys(manifest?.files ?? {}).filter((file) => file.startsWith('posts/')).length;

function combine(results: UseQueryResult<Post[]>[]) {
  return {
    pages: results.flatMap(({ data }) => (data ? [data] : [])),
    isLoading: results.some(({ isPending }) => isPending),
    error: results.find(({ error }) => error)?.error ?? null,
    retry: () => results.forEach(({ error, refetch }) => void (error && refetch())),
  };
}

/** Fetches all pages of posts, and gives those that are here already. */
export function usePosts(): PostPages {
  const manifest = useQuery(manifestQuery);
  const queries = Array.from({ length: countFiles(manifest.data) }, (_, n) => postsQuery(n));
  const { pages, isLoading, error, retry } = useQueries({ queries, combine });
  return {
    pages,
    total: manifest.data?.counts.posts ?? null,
    isLoading: manifest.isPending || isLoading,
    error: manifest.error ?? error,
    retry: () => {
      if (manifest.error) void manifest.refetch();
      retry();
    },
  };
}
