import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentPolicy } from './contentPolicy.ts';
import { makeHandler } from './serve.ts';

const dir = mkdtempSync(join(tmpdir(), 'serve-'));
let server: Server;
let origin = '';

beforeAll(async () => {
  for (const folder of ['council/plymouth', 'assets', 'data']) mkdirSync(join(dir, folder), { recursive: true });
  writeFileSync(join(dir, 'index.html'), 'start');
  writeFileSync(join(dir, '404.html'), 'not here');
  writeFileSync(join(dir, 'council/plymouth/index.html'), 'Plymouth');
  writeFileSync(join(dir, 'assets/app-1a2b.js'), 'script');
  writeFileSync(join(dir, 'assets/app-1a2b.js.gz'), gzipSync('script'));
  writeFileSync(join(dir, 'data/facts.json'), '{}');
  server = createServer(makeHandler(dir, '/elections/2018/'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(dir, { recursive: true });
});

const ask = (path: string) => fetch(origin + path, { redirect: 'manual' });

describe('the server of a built site', () => {
  it.each([
    ['/elections/2018/', 200, 'start', 'text/html;charset=utf-8'],
    ['/elections/2018/?party=lab', 200, 'start', 'text/html;charset=utf-8'],
    ['/elections/2018/council/plymouth/', 200, 'Plymouth', 'text/html;charset=utf-8'],
    ['/elections/2018/assets/app-1a2b.js', 200, 'script', 'text/javascript'],
    ['/elections/2018/data/facts.json?h=0123456789ab', 200, '{}', 'application/json'],
    ['/elections/2018/council/atlantis/', 404, 'not here', 'text/html;charset=utf-8'],
    ['/elections/2018/council/%E0%A4%A', 404, 'not here', 'text/html;charset=utf-8'],
    ['/elections/2018/..%2f..%2fetc/passwd', 404, 'not here', 'text/html;charset=utf-8'],
    ['/', 404, 'not here', 'text/html;charset=utf-8'],
  ])('answers %s with %i', async (path, status, body, type) => {
    const response = await ask(path);
    expect([response.status, await response.text(), response.headers.get('content-type')]).toEqual([
      status,
      body,
      type,
    ]);
  });

  it.each([
    ['/elections/2018', '/elections/2018/'],
    ['/elections/2018/council/plymouth?at=2018-05-04T02:30', '/elections/2018/council/plymouth/?at=2018-05-04T02:30'],
  ])('sends %s on to its slash', async (path, to) => {
    const response = await ask(path);
    expect([response.status, response.headers.get('location')]).toEqual([301, to]);
  });

  it.each([
    ['assets/app-1a2b.js', 'public, max-age=31536000, immutable'],
    ['data/facts.json?h=0123456789ab', 'public, max-age=31536000, immutable'],
    ['data/facts.json', 'no-cache'],
    ['', 'no-cache'],
  ])('says how long %s may be kept', async (path, expected) => {
    const { headers } = await ask(`/elections/2018/${path}`);
    expect(headers.get('cache-control')).toBe(expected);
    expect(headers.get('content-security-policy')).toBe(contentPolicy);
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it('sends the compressed file where there is one', async () => {
    const { headers } = await ask('/elections/2018/assets/app-1a2b.js');
    expect(headers.get('content-encoding')).toBe('gzip');
  });
});
