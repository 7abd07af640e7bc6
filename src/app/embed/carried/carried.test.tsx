import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import * as real from '../../../dataset/queries.ts';
import * as carried from './queries.ts';
import { QueryClient, QueryClientProvider, useQueries, useQuery } from './queryClient.tsx';

describe('what stands in for fetching in an embed', () => {
  it('has the keys of the real queries', () => {
    const { postsQuery, ...rest } = carried;
    for (const [name, query] of Object.entries(rest)) {
      expect(query.queryKey).toEqual((real[name as keyof typeof real] as { queryKey: unknown }).queryKey);
    }
    expect(postsQuery(3).queryKey).toEqual(real.postsQuery(3).queryKey);
  });

  function Shown() {
    const borders = useQuery(carried.bordersQuery);
    const wards = useQuery({ ...carried.wardBordersQuery, enabled: false });
    const pages = useQueries({
      queries: [carried.postsQuery(0), carried.postsQuery(1)],
      combine: (answers) =>
        answers.map(({ data, error }) => (typeof data === 'string' ? data : error?.message)).join(', '),
    });
    return <p>{[borders.data, String(wards.isPending), pages].map(String).join('; ')}</p>;
  }

  it('answers with what the page carries, and says what it does not', () => {
    const client = new QueryClient();
    client.setQueryData(carried.bordersQuery.queryKey, 'shapes');
    client.setQueryData(carried.postsQuery(0).queryKey, 'first page');
    const html = renderToString(
      <QueryClientProvider client={client}>
        <Shown />
      </QueryClientProvider>,
    );
    expect(html).toBe('<p>shapes; true; first page, This embed does not carry its posts</p>');
  });
});
