import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { browserArgs, findBrowser } from '../e2e/support/findBrowser.ts';
import { makeManyPosts } from '../src/features/timeline/makePosts.ts';
import { makeDataset } from '../src/domain/makeFacts.ts';
import type { Measurement } from './Measurement.ts';

const COUNT = 50_000;
const A_FILE = 5_000;
const LONG_MS = 50;
const TYPED = '"number 12';

/** Builds the page of this bench with 50,000 made-up posts beside it. */
async function buildPage(folder: string): Promise<void> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  await build({
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: fileURLToPath(new URL('./timelinePage.tsx', import.meta.url)) },
    },
  });
  const assets = readdirSync(join(folder, 'assets'));
  const script = assets.find((name) => /^timelinePage.*\.js$/.test(name)) ?? '';
  const style = assets.find((name) => name.endsWith('.css')) ?? '';
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Timeline</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/${style}"></head><body><script type="module" src="/assets/${script}"></script></body></html>`,
  );
  const posts = makeManyPosts(COUNT);
  mkdirSync(join(folder, 'data/posts'), { recursive: true });
  const files: Record<string, { sha256: string; bytes: number }> = {};
  for (let from = 0; from < COUNT; from += A_FILE) {
    const name = `posts/${String(from / A_FILE).padStart(4, '0')}.json`;
    const text = JSON.stringify(posts.slice(from, from + A_FILE));
    writeFileSync(join(folder, 'data', name), text);
    files[name] = { sha256: 'made-up', bytes: text.length };
  }
  const { election } = makeDataset();
  const manifest = { schemaVersion: 1, hash: 'made-up', election, files, documents: {}, counts: { posts: COUNT } };
  writeFileSync(join(folder, 'data/manifest.json'), JSON.stringify(manifest));
}

// Scripts for the page are texts: what compiles this file would put names into functions that the page does not know.
const watchTasks = `
  window.tasks = [];
  new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => tasks.push(duration))).observe({ type: 'longtask' });
`;
const watchLetters = `
  window.delays = [];
  document.addEventListener('input', () => {
    const start = performance.now();
    requestAnimationFrame(() => setTimeout(() => delays.push(performance.now() - start)));
  });
`;
const sinceMount = `new Promise((resolve) => {
  const start = performance.getEntriesByName('mount')[0]?.startTime ?? 0;
  requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
})`;

async function measureTimeline(page: Page, address: string): Promise<Measurement[]> {
  await page.addInitScript({ content: watchTasks });
  const takeTasks = () => page.evaluate<number[]>('tasks.splice(0)');
  await page.goto(address);
  const status = page.getByRole('status').first();
  await status.getByText('50,000 of 50,000 posts').waitFor({ timeout: 120_000 });
  const ready = await page.evaluate<number>('performance.now()');
  const loading = await takeTasks();
  const field = page.getByRole('searchbox', { name: 'Words in the posts' });
  await field.focus();
  await page.evaluate(watchLetters);
  for (const letter of TYPED) await field.press(letter, { delay: 60 });
  await status.getByText('1,111 of 50,000 posts').waitFor();
  const typing = await takeTasks();
  const delays = await page.evaluate<number[]>('delays');
  const longest = (tasks: number[]) => Math.max(0, ...tasks);
  return [
    { what: `${COUNT.toLocaleString('en-GB')} posts: ready to read and filter`, value: ready, unit: 'ms' },
    { what: 'longest task while they are fetched and prepared', value: longest(loading), unit: 'ms' },
    { what: `typing ${TYPED}: tasks over ${LONG_MS} ms`, value: typing.length, unit: 'count', goal: 'none' },
    { what: 'typing: longest of them', value: longest(typing), unit: 'ms' },
    { what: 'typing: slowest keystroke to painted letter', value: longest(delays), unit: 'ms' },
    { what: 'posts in the page', value: await page.getByRole('article').count(), unit: 'count' },
  ];
}

async function measurePlain(page: Page, address: string): Promise<number> {
  await page.goto(`${address}#plain`);
  await page
    .locator('article')
    .nth(COUNT - 1)
    .waitFor({ state: 'attached', timeout: 240_000 });
  return page.evaluate<number>(sinceMount);
}

async function measureMount(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.getByRole('article').first().waitFor();
  return page.evaluate<number>(sinceMount);
}

/** The timeline with 50,000 posts in a real browser, beside a plain React list of the same posts. */
export async function run(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-timeline-'));
  await buildPage(folder);
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port: 0, open: false },
  });
  const address = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
  try {
    const timeline = await measureTimeline(await browser.newPage(), address);
    const ours = await measureMount(await browser.newPage(), address);
    const plain = await measurePlain(await browser.newPage(), address);
    return [
      ...timeline,
      { what: 'first post on the page, the fetching included', value: ours, unit: 'ms' },
      { what: 'a plain list of the same posts, without the fetching', value: plain, unit: 'ms' },
      { what: 'plain list over timeline', value: plain / ours, unit: 'times' },
    ];
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
