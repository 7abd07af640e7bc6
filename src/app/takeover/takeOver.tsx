import type { QueryClient } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { manifestQuery } from '../../dataset/queries.ts';
import { readAddress } from '../../url/linkStore.ts';
import { App } from '../App.tsx';
import type { Features } from '../Features.ts';
import { makeQueryClient } from '../makeQueryClient.ts';
import { fetchNeed } from './fetchNeed.ts';

/** What the build wrote on the root element of a prerendered page. */
interface Prerendered {
  /** The path that the HTML is of. */
  path: string;
  /** The hash of the dataset that it was made from. */
  hash: string;
  /** Query keys of all that it shows. */
  needs: readonly unknown[][];
}

function readPrerendered({ dataset }: HTMLElement): Prerendered | null {
  const { path, hash, needs } = dataset;
  if (path === undefined || hash === undefined || needs === undefined) return null;
  const isHere = readAddress().split('?')[0] === path; // some hosts answer any address with the start page
  return isHere ? { path, hash, needs: JSON.parse(needs) as unknown[][] } : null;
}

/** Whether what the HTML was made from is here, the same as when it was made. */
async function isCurrent(client: QueryClient, { hash, needs }: Prerendered): Promise<boolean> {
  try {
    const [manifest] = await Promise.all([client.query(manifestQuery), ...needs.map((key) => fetchNeed(client, key))]);
    return manifest.hash === hash;
  } catch {
    return false; // the page itself says what is missing
  }
}

/** Brings a page to life. Prerendered HTML stays, readable, until what it was made from has been fetched, and is then taken over without a jump; HTML that is of other data, or none, is replaced. */
export async function takeOver(root: HTMLElement, features: Features): Promise<void> {
  const client = makeQueryClient();
  const live = (prerenderedPath?: string): ReactNode => (
    <StrictMode>
      <App client={client} features={features} {...(prerenderedPath === undefined ? {} : { prerenderedPath })} />
    </StrictMode>
  );
  const made = readPrerendered(root);
  if (made && (await isCurrent(client, made))) hydrateRoot(root, live(made.path));
  else createRoot(root).render(live());
}
