import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Locator, type Page } from '@playwright/test';
import { build } from 'vite';
import { browserArgs, findBrowser } from '../e2e/support/findBrowser.ts';
import { serveFolder } from '../e2e/support/serveFolder.ts';
import type { Measurement } from './Measurement.ts';

const RUNS = 7; // of each page, in turn; the middle one counts
const MOVES = 40; // of the pointer in a drag
const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** Builds the raw page, with the shapes of the built site beside it. */
async function buildRawPage(folder: string): Promise<void> {
  await build({
    root,
    logLevel: 'error',
    publicDir: false,
    build: { outDir: folder, rolldownOptions: { input: fileURLToPath(new URL('./mapPage.ts', import.meta.url)) } },
  });
  const assets = readdirSync(join(folder, 'assets'));
  const named = (ending: string) => assets.find((name) => name.startsWith('mapPage') && name.endsWith(ending)) ?? '';
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Map</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/${named('.css')}"><style>#map{width:687px;height:72vh}</style></head><body><button id="restyle">Restyle</button><div id="map"></div><script type="module" src="/assets/${named('.js')}"></script></body></html>`,
  );
  mkdirSync(join(folder, 'data'));
  cpSync(join(dist, 'data/borders.topo.json'), join(folder, 'data/borders.topo.json'));
}

// Texts: what compiles this file would put names into functions that the page does not know.
const watchMap = `
  const marks = { seen: '.map-box path', live: '.leaflet-overlay-pane :is(path, canvas)' };
  new MutationObserver((_, watch) => {
    for (const [name, selector] of Object.entries(marks)) {
      if (!document.querySelector(selector)) continue;
      delete marks[name];
      requestAnimationFrame(() => setTimeout(() => { document.documentElement.dataset[name] = performance.now(); }));
    }
    if (!marks.live) watch.disconnect();
  }).observe(document, { subtree: true, childList: true });
`;
const watchClick = `
  document.addEventListener('click', () => {
    const start = performance.now();
    const painted = () => requestAnimationFrame(() => setTimeout(() => { window.clicked = performance.now() - start; }));
    new MutationObserver(painted).observe(document.querySelector('.leaflet-overlay-pane'), { subtree: true, attributes: true });
    painted();
  }, { capture: true, once: true });
`;

interface Times {
  /** Milliseconds from the call of the page until a map, live or not, is painted. */
  seen: number;
  /** The same, until the map answers. */
  live: number;
  /** Milliseconds from a click that gives every area its style anew to the last painted change. */
  restyle: number;
  /** Milliseconds of work on the main thread for one move of a dragging pointer. */
  pan: number;
}

async function drag(page: Page, box: Locator): Promise<number> {
  const { x, y, width, height } = (await box.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [fromX, fromY] = [x + width / 2, y + Math.min(height, 600) / 2];
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const work = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  const before = await work();
  for (let move = 1; move <= MOVES; move += 1) await page.mouse.move(fromX + move * 2, fromY - move);
  const spent = (await work()) - before;
  await page.mouse.up();
  return spent / MOVES;
}

/** One visit, nothing kept from before. */
async function visit(browser: Browser, address: string, restyles: (page: Page) => Locator): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript({ content: watchMap });
  await page.goto(address);
  const html = page.locator('html[data-live]');
  await html.waitFor();
  const time = async (name: string) => Number(await html.getAttribute(name));
  const live = await time('data-live');
  const seen = (await time('data-seen')) || live;
  await page.waitForLoadState('networkidle');
  await page.evaluate(watchClick);
  await restyles(page).click();
  await page.waitForFunction('window.clicked');
  await page.waitForTimeout(500); // what changes late counts
  const restyle = Number(await page.evaluate('window.clicked'));
  const pan = await drag(page, page.locator('.leaflet-container').first());
  await context.close();
  return { seen, live, restyle, pan };
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
const legend = (page: Page) =>
  page.getByRole('list', { name: 'Legend and filters of the map' }).getByRole('link').first();

/** The explorer's map beside a raw Leaflet canvas of the same shapes: first paint, restyling, dragging. */
export async function run(): Promise<Measurement[]> {
  if (!existsSync(join(dist, 'data/borders.topo.json')))
    throw new Error('dist:1: is not there, expected `npm run build` before');
  const folder = mkdtempSync(join(tmpdir(), 'bench-map-'));
  await buildRawPage(folder);
  const sites = { ours: await serveFolder(dist), raw: await serveFolder(folder) };
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
  try {
    const ours: Times[] = [];
    const raw: Times[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      ours.push(await visit(browser, sites.ours.address, legend));
      raw.push(await visit(browser, sites.raw.address, (page) => page.locator('#restyle')));
    }
    const compare = (what: string, key: keyof Times, goal?: string): Measurement[] => {
      const [mine, theirs] = [median(ours.map((one) => one[key])), median(raw.map((one) => one[key]))];
      return [
        { what: `${what}: the explorer`, value: mine, unit: 'ms' },
        { what: `${what}: raw Leaflet canvas`, value: theirs, unit: 'ms' },
        { what: `${what}: explorer over raw`, value: mine / theirs, unit: 'times', ...(goal ? { goal } : {}) },
      ];
    };
    return [
      ...compare('first paint of a map', 'seen', 'at most 1.25'),
      ...compare('first paint of the live map', 'live'),
      ...compare('restyling 326 areas, click to paint', 'restyle'),
      ...compare('dragging, main thread a move', 'pan'),
    ];
  } finally {
    await browser.close();
    await sites.ours.close();
    await sites.raw.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
