import { preview } from 'vite';

/** Serves a folder of built pages on a free port of this machine. */
export async function serveFolder(folder: string): Promise<{ address: string; close: () => Promise<void> }> {
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    build: { outDir: folder },
    preview: { port: 0, open: false },
  });
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}
