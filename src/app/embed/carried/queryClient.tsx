import { createContext, use, type ReactNode } from 'react';

// Stands in for the query library in the scripts of embeds: their data is in the page, so that what is asked for is there or never comes. Saves a tenth of an embed's bytes.

type Key = readonly unknown[];

/** What features read of an answer. */
interface Answer {
  data: unknown;
  error: Error | null;
  isPending: boolean;
  refetch: () => Promise<void>;
}

/** The data that the page carries, by query key. */
export class QueryClient {
  readonly #data = new Map<string, unknown>();

  setQueryData(key: Key, data: unknown): void {
    this.#data.set(JSON.stringify(key), data);
  }

  getQueryData(key: Key): unknown {
    return this.#data.get(JSON.stringify(key));
  }
}

const ClientContext = createContext(new QueryClient());

export function QueryClientProvider({ client, children }: { client: QueryClient; children: ReactNode }) {
  return <ClientContext value={client}>{children}</ClientContext>;
}

export const useQueryClient = (): QueryClient => use(ClientContext);

function answer(client: QueryClient, key: Key, isAsked: boolean): Answer {
  const data = client.getQueryData(key);
  const error = data === undefined && isAsked ? new Error(`This embed does not carry its ${String(key[0])}`) : null;
  return { data, error, isPending: data === undefined && !isAsked, refetch: () => Promise.resolve() };
}

/** What the page carries under a key; an error where it carries nothing. */
export function useQuery({ queryKey, enabled = true }: { queryKey: Key; enabled?: boolean }): Answer {
  return answer(useQueryClient(), queryKey, enabled);
}

/** The same for several keys, combined. */
export function useQueries<Result = Answer[]>({
  queries,
  combine,
}: {
  queries: readonly { queryKey: Key }[];
  combine?: (answers: Answer[]) => Result;
}): Result | Answer[] {
  const client = useQueryClient();
  const answers = queries.map(({ queryKey }) => answer(client, queryKey, true));
  return combine ? combine(answers) : answers;
}
