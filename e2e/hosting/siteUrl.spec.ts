import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../support/test.ts';
import { makeHandler } from '../../src/prerender/serve.ts';
import { isLive } from '../support/isLive.ts';

const SITE = 'https://results.example.org/elections/2018/';
const base = '/elections/2018/';
let dist = '';

// A build of its own takes a while: once, at the desk's width (playwright.config.ts).
test.describe.configure({ mode: 'serial' });
test.beforeAll(() => {
  test.setTimeout(600_000);
  dist = mkdtempSync(join(tmpdir(), 'declared-site-'));
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/prerender/build.ts'], {
    env: { ...process.env, SITE_URL: SITE, OUT_DIR: dist },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
});
test.afterAll(() => {
  if (dist !== '') rmSync(dist, { recursive: true, force: true });
});

const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
/** The file that an address of the site stands for. */
const fileOf = (address: string): string => {
  const path = new URL(address).pathname.slice(base.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};
const attribute = (html: string, pattern: RegExp): string => (pattern.exec(html)?.[1] ?? '').replaceAll('&amp;', '&');

test('every page in the sitemap is there, names itself and unfolds into a picture', () => {
  const addresses = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(150);
  expect(read('robots.txt')).toContain(`Sitemap: ${SITE}sitemap.xml`);
  for (const address of addresses) {
    expect(address.startsWith(SITE), address).toBe(true);
    const html = read(fileOf(address));
    expect(attribute(html, /<link rel="canonical" href="([^"]+)"/), address).toBe(address);
    expect(attribute(html, /<meta property="og:url" content="([^"]+)"/), address).toBe(address);
    for (const name of ['og:title', 'og:description', 'og:type', 'og:image:alt'])
      expect(html, `${address} ${name}`).toMatch(new RegExp(`<meta property="${name}" content="[^"]+"`));
    const picture = attribute(html, /<meta property="og:image" content="([^"]+)"/);
    expect(picture.startsWith(SITE), `${address} ${picture}`).toBe(true);
    expect(existsSync(join(dist, fileOf(picture))), picture).toBe(true);
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image"');
  }
});

test('what a page says of its embed is an oEmbed answer of the specification', () => {
  for (const page of ['index.html', 'council/plymouth/index.html', 'embed/map/index.html']) {
    const address = attribute(read(page), /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/);
    expect(address.startsWith(SITE), `${page}: ${address}`).toBe(true);
    const answer = JSON.parse(read(fileOf(address))) as Record<string, unknown>;
    expect(answer, page).toMatchObject({ version: '1.0', type: 'rich' });
    for (const field of ['html', 'width', 'height', 'title', 'provider_name', 'provider_url', 'thumbnail_url'])
      expect(answer[field], `${page} ${field}`).toBeTruthy();
    const frame = attribute(String(answer.html), /<iframe src="([^"]+)"/);
    expect(frame.startsWith(`${SITE}embed/`), frame).toBe(true);
    expect(existsSync(join(dist, fileOf(frame))), frame).toBe(true);
    expect(existsSync(join(dist, fileOf(String(answer.thumbnail_url))))).toBe(true);
  }
});

test('below its path the site works: deep links, their filters, embeds, files of hashed names', async ({ page }) => {
  const handle = makeHandler(dist, base);
  const missing: string[] = [];
  const server = createServer((request, response) => {
    response.on('finish', () => {
      if (response.statusCode >= 400) missing.push(request.url ?? '');
    });
    handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    await page.goto(`${origin}${base}council/plymouth/`);
    await expect(page.getByRole('heading', { level: 1, name: 'Plymouth' })).toBeVisible();
    await page.getByRole('link', { name: 'Declared', exact: true }).click();
    await expect(page).toHaveURL(`${origin}${base}`);
    await isLive(page);
    await page.goto(`${origin}${base}?party=ld&view=table`);
    await expect(page.getByRole('table', { name: /councils/i }).first()).toBeVisible();
    await page.goto(`${origin}${base}embed/scoreboard/`);
    await expect(page.getByText('Councils reported').first()).toBeVisible();
    expect(missing).toEqual([]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
