import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'vite';
import type { EmbedId } from '../url/route.ts';
import { appWeights, weigh, type BundleManifest, type Weight } from './budgets.ts';
import { buildEmbeds, type EmbedScripts } from './buildEmbeds.ts';
import { buildRenderer } from './buildRenderer.ts';
import { compress } from './compress.ts';
import { readBuiltData } from './readBuiltData.ts';
import { readShell } from './readShell.ts';
import { readSiteAddress } from './siteAddress.ts';
import { writeFile, type Site } from './Site.ts';
import { toPages } from './toPages.ts';
import { dataToKeep, toServiceWorker } from './toServiceWorker.ts';
import { writeEmbeds } from './writeEmbeds.ts';
import { writeCrawlerFiles, writeHostFiles, writeManifest } from './writeIndexes.ts';
import { writeNotFound, writePages } from './writePages.ts';
import { writePictures } from './writePictures.ts';

const DIST = process.env.OUT_DIR ?? 'dist';
const embedMost: Readonly<Partial<Record<EmbedId, number>>> = {
  map: 145,
  hex: 145,
  swings: 210,
  seats: 210,
  flow: 210,
  ward: 210,
};
const isChart = (id: EmbedId): boolean => embedMost[id] === 210;

function embedWeights(embeds: ReadonlyMap<EmbedId, EmbedScripts>): Weight[] {
  return [...embeds].flatMap(([id, { script, style, late }]) => [
    {
      what: `JavaScript of the ${id} embed`,
      most: embedMost[id] ?? 105,
      files: id === 'table' ? [script] : [script, ...Object.values(late)],
    },
    ...(isChart(id)
      ? [{ what: `JavaScript of the ${id} embed before it is touched`, most: 110, files: [script] }]
      : []),
    { what: `CSS of the ${id} embed`, most: 14, files: [style] },
  ]);
}

/** Runs a step and says how long it took; `count` things were made. */
async function step(what: string, run: () => Promise<number | undefined> | number | undefined): Promise<void> {
  const start = performance.now();
  const count = await run();
  const ms = performance.now() - start;
  const each = count ? ` (${count}, ${(ms / count).toFixed(1)} ms each)` : '';
  console.log(`${what}: ${(ms / 1000).toFixed(1)} s${each}`);
}

async function buildSite(): Promise<number> {
  const address = readSiteAddress(process.env);
  const data = readBuiltData('public/data');
  if (address.origin === null) {
    console.log('SITE_URL is not set: canonical links, Open Graph, oEmbed and the sitemap are left out.');
  }
  await step('app', () =>
    bundle({ base: address.base, logLevel: 'warn', build: { outDir: DIST, emptyOutDir: true } }).then(() => undefined),
  );
  const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as BundleManifest;
  rmSync(join(DIST, '.vite'), { recursive: true });
  const shell = readShell(readFileSync(join(DIST, 'index.html'), 'utf8'));
  shell.links.push(`<link rel="manifest" href="${address.base}site.webmanifest">`);
  const site: Site = { dist: DIST, address, data, shell, faults: [] };

  let embeds = new Map<EmbedId, EmbedScripts>();
  await step('embed scripts', async () => (embeds = await buildEmbeds(DIST, address.base)).size);
  const renderer = await buildRenderer(address.base);
  const pages = toPages(data);
  await step('pages', () => {
    writePages(site, pages, renderer);
    writeNotFound(site);
    return pages.length + 1;
  });
  await step('embeds', () => {
    writeEmbeds(site, embeds, renderer, process.env.FREEZE === '1');
    return embeds.size;
  });
  await step('pictures', () => writePictures(site, pages, embeds.keys()));
  await writeManifest(site);
  writeCrawlerFiles(site, pages);
  writeHostFiles(site);

  const assets = [...new Set(Object.values(manifest).flatMap((chunk) => [chunk.file, ...(chunk.css ?? [])]))];
  const keptPages = pages.filter((page) => page.route.page !== 'council').map((page) => page.path);
  const kept = [...keptPages, '404.html', 'site.webmanifest', ...assets, ...dataToKeep(data)];
  const contents = [...keptPages.map((path) => `${path}index.html`), '404.html'].map((file) =>
    readFileSync(join(DIST, file)),
  );
  writeFile(site, 'sw.js', toServiceWorker(address.base, kept, contents));
  await step('compressed files', () => compress(DIST));

  const { lines, over } = weigh(DIST, [...appWeights(manifest), ...embedWeights(embeds)]);
  console.log(`\nWeights, gzip:\n${lines.join('\n')}`);
  for (const fault of site.faults) console.error(`Forbidden by the content policy: ${fault}`);
  for (const what of over) console.error(`Over its budget: ${what}`);
  return site.faults.length + over.length;
}

process.env.NODE_ENV = 'production';
try {
  process.exitCode = (await buildSite()) > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
