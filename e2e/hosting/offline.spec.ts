import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { makeHandler } from '../../src/prerender/serve.ts';

/** Visits the start page and waits until the worker has kept what it keeps. */
async function visitOnce(page: Page, origin = ''): Promise<void> {
  await page.goto(`${origin}/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(() => page.evaluate(async () => (await caches.match('/404.html'))?.ok ?? false), { timeout: 20_000 })
    .toBe(true);
}

test('after the first visit the site works offline, links with a query too', async ({ page, context }) => {
  await visitOnce(page);
  await page.reload(); // the worker answers from here on
  await context.setOffline(true);

  await page.goto('/?party=lab&view=table');
  await expect(page.getByRole('heading', { name: 'Councils reported' })).toBeVisible();
  await expect(page.getByRole('table', { name: /councils/i }).first()).toBeVisible();

  await page.goto('/council/plymouth/?theme=dark'); // not visited before
  await expect(page.getByRole('heading', { level: 1, name: 'Plymouth' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Labour');

  await page.goto('/sources/');
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
  await page.goto('/council/atlantis/');
  await expect(page.getByText('No council is called “atlantis”')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Councils reported' })).toHaveCount(0);
});

/** Our site on a server that can deploy a newer version: another worker, another title. */
async function startDeployments() {
  const handle = makeHandler('dist', '/');
  let isNewer = false;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (!isNewer || (path !== '/' && path !== '/sw.js')) {
      handle(request, response);
    } else if (path === '/') {
      const html = readFileSync('dist/index.html', 'utf8').replace(/<title>[^<]*/, '<title>Newer');
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(html);
    } else {
      const worker = readFileSync('dist/sw.js', 'utf8').replace(/declared-[0-9a-f]{12}/, 'declared-newer');
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(worker);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    deploy: () => (isNewer = true),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

test('a new deployment is seen at the next visit, and its worker replaces the old one', async ({ page, context }) => {
  const { origin, deploy, stop } = await startDeployments();
  await visitOnce(page, origin);
  deploy();
  const titled = page.waitForResponse(async (response) =>
    (await response.text().catch(() => '')).includes('<title>Newer'),
  );
  await page.goto(`${origin}/`);
  await titled;
  await expect(page.getByRole('heading', { name: 'Councils reported' })).toBeVisible(); // with the files of either
  await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 20_000 }).toContain('declared-newer');
  const later = await context.newPage();
  await page.close(); // the last page of the old worker
  await expect(async () => {
    await later.goto('about:blank');
    await later.goto(`${origin}/robots.txt`);
    const names = await later.evaluate(() => caches.keys());
    await later.goto('about:blank'); // with no page of ours open, the new worker may take over
    expect(names).toEqual(['declared-newer']);
  }).toPass();
  await later.goto(`${origin}/method/`);
  await expect(later.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible();
  stop();
});
