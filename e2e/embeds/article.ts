import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { expect, test as base } from '../support/test.ts';
import sirv from 'sirv';

/** Every view that can be embedded, as editors' snippets name them. */
export const views = [
  'map',
  'hex',
  'table',
  'scoreboard',
  'swings',
  'seats',
  'flow',
  'expectations',
  'timeline',
  'council',
  'ward',
];

/** A newsroom's site: pages written by the test, scripts of the real counterparts, and our built embeds without any of our headers. */
export interface ArticleHost {
  origin: string;
  /** Opens an article whose body is this HTML. */
  open: (body: string, page?: Page) => Promise<void>;
}

const scripts: Readonly<Record<string, string>> = {
  '/frames.js': join(dirname(fileURLToPath(import.meta.resolve('@newswire/frames'))), 'frames.umd.js'),
  '/pym.js': fileURLToPath(import.meta.resolve('pym.js')),
};

const article = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title></head><body><h1>An article</h1>${body}</body></html>`;

async function startHost(bodies: Map<string, string>): Promise<Server> {
  const built = sirv('dist', { dev: true, extensions: [] });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const script = scripts[url];
    if (/^\/(embed|assets|data)\//.test(url)) {
      request.url = url.replace(/\/(\?|$)/, '/index.html$1');
      built(request, response, () => {
        response.writeHead(404).end();
      });
    } else if (script !== undefined) {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(readFileSync(script));
    } else {
      response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' }).end(article(bodies.get(url) ?? ''));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return server;
}

/** Tests with a newsroom's site on another host; each fails on any violation of the content policy and on any error of a script. */
export const test = base.extend<{ host: ArticleHost; faults: string[] }>({
  faults: [
    async ({ context }, provide) => {
      const faults: string[] = [];
      context.on('console', (message) => {
        if (/Content Security Policy|Refused to/.test(message.text())) faults.push(message.text());
      });
      context.on('weberror', (error) => faults.push(error.error().message));
      await provide(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
  host: async ({ page }, provide) => {
    const bodies = new Map<string, string>();
    const server = await startHost(bodies);
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    await provide({
      origin,
      open: async (body, on = page) => {
        const path = `/article-${bodies.size}`;
        bodies.set(path, body);
        await on.goto(origin + path);
      },
    });
    server.closeAllConnections();
    server.close();
  },
});

/** Waits until a frame is exactly as high as what it shows. */
export async function expectToFit(frame: Locator): Promise<void> {
  const content = frame.contentFrame().getByRole('main').locator('..');
  await expect(async () => {
    const height = (await frame.boundingBox())?.height ?? 0;
    const shown = await content.evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
    expect(shown).toBeGreaterThan(150);
    expect(Math.abs(height - shown)).toBeLessThanOrEqual(1);
  }).toPass({ timeout: 10_000 });
}

export { expect };
