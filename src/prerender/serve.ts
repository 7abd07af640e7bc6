import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { contentPolicy } from './contentPolicy.ts';

const options = {
  port: { type: 'string', default: '4173' },
  host: { type: 'string', default: 'localhost' },
  strictPort: { type: 'boolean', default: false },
  dir: { type: 'string', default: 'dist' },
} as const;

/** The path below which the folder was built to stand, as its web manifest says. */
function readBase(dir: string): string {
  try {
    const { scope } = JSON.parse(readFileSync(join(dir, 'site.webmanifest'), 'utf8')) as { scope: string };
    return scope;
  } catch {
    throw new Error(`${dir}/ holds no built site: run “npm run build” first`);
  }
}

/** What a host should say of each kind of file: hashed ones never change, the rest is asked for again. */
export function cacheControl(path: string, search: string): string {
  const isHashed = path.startsWith('assets/') || (path.startsWith('data/') && /^\?h=[0-9a-f]{12}$/.test(search));
  return isHashed ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function isFolder(dir: string, path: string): boolean {
  try {
    return existsSync(join(dir, normalize(decodeURI(path)), 'index.html'));
  } catch {
    return false; // a broken percent sign
  }
}

/** Answers requests with the files of a built site: nested pages, precompressed files, 404.html with status 404, nothing outside `base`. */
export function makeHandler(dir: string, base: string): (request: IncomingMessage, response: ServerResponse) => void {
  const files = sirv(dir, {
    dev: true, // looks at the disk at each request, so that a build made meanwhile is served whole
    etag: true,
    gzip: true,
    brotli: true,
    extensions: [],
  });
  const missing = join(dir, '404.html');
  const notFound = (response: ServerResponse) => {
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' });
    response.end(existsSync(missing) ? readFileSync(missing) : 'Not found');
  };
  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const redirect = (to: string) => response.writeHead(301, { Location: to + url.search }).end();
    response.setHeader('Content-Security-Policy', contentPolicy);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (`${url.pathname}/` === base) return void redirect(base);
    if (!url.pathname.startsWith(base)) {
      notFound(response);
      return;
    }
    const path = url.pathname.slice(base.length);
    const isPage = path === '' || path.endsWith('/');
    if (!isPage && isFolder(dir, path)) return void redirect(`${url.pathname}/`);
    response.setHeader('Cache-Control', cacheControl(path, url.search));
    request.url = `/${path}${isPage ? 'index.html' : ''}`;
    files(request, response, () => notFound(response));
  };
}

function listen(port: number, { host, strictPort, dir }: { host: string; strictPort: boolean; dir: string }): void {
  const base = readBase(dir);
  const server = createServer(makeHandler(dir, base));
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || strictPort) {
      console.error(error.code === 'EADDRINUSE' ? `Port ${port} is in use` : error.message);
      process.exit(1);
    }
    console.log(`Port ${port} is in use, trying ${port + 1}`);
    listen(port + 1, { host, strictPort, dir });
  });
  server.listen(port, host, () => console.log(`Declared stands at http://${host}:${port}${base}`));
}

if (process.argv[1] === import.meta.filename) {
  try {
    const { values } = parseArgs({ options });
    listen(Number(values.port), values);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
