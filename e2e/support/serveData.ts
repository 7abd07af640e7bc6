import type { APIRequestContext, Page, Route } from '@playwright/test';
import type { Council } from '../../src/domain/Council.ts';
import type { Facts } from '../../src/domain/Dataset.ts';
import type { Post } from '../../src/domain/Post.ts';

/** What a page is made from, but for its shapes. */
export interface Data {
  facts: Facts;
  councils: Council[];
  posts: Post[];
}

const A_FILE = 5_000; // posts, as the pipeline writes them

/** Reads the data of the built site. */
export async function readData(request: APIRequestContext): Promise<Data> {
  const read = async (file: string): Promise<unknown> => (await request.get(`/data/${file}`)).json();
  return {
    facts: (await read('facts.json')) as Facts,
    councils: (await read('councils.json')) as Council[],
    posts: (await read('posts/0000.json')) as Post[],
  };
}

/** Gives the page this data in place of what the site was built with; its shapes stay. A service worker must be blocked. */
export async function serveData(page: Page, { facts, councils, posts }: Data): Promise<void> {
  const files: Record<string, unknown> = { 'facts.json': facts, 'councils.json': councils };
  for (let from = 0; from === 0 || from < posts.length; from += A_FILE) {
    files[`posts/${String(from / A_FILE).padStart(4, '0')}.json`] = posts.slice(from, from + A_FILE);
  }
  const shapes = ['borders.topo.json', 'wards.topo.json'];
  const listed = [...Object.keys(files), ...shapes].map((name) => [name, { sha256: 'made-up', bytes: 0 }]);
  const manifest = {
    schemaVersion: 1,
    hash: 'made-up',
    election: facts.election,
    files: Object.fromEntries(listed) as object,
    documents: {},
    counts: {},
  };
  await page.route('**/data/**', async (route: Route) => {
    const name = new URL(route.request().url()).pathname.replace(/^.*\/data\//, '');
    const value = name === 'manifest.json' ? manifest : files[name];
    if (value === undefined) await route.continue();
    else await route.fulfill({ json: value });
  });
}
