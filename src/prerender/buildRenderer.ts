import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';

/** What the server build of render.tsx gives. */
export type Renderer = typeof import('./render.tsx');

const OUT = 'dist-ssr';

/** Parts that are fetched when wanted (Leaflet, Recharts, features of other pages) never come while a static page is rendered: what stands in their place is what the page shows. */
const neverLate = (): Plugin => ({
  name: 'never-late',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('/src/') && code.includes('import(')
      ? code.replace(/\bimport\(\s*'\.[^']+'\s*\)/g, 'new Promise(() => undefined)')
      : null,
});

/** Builds the pages' code for Node, below the site's base path, and loads it. */
export async function buildRenderer(base: string): Promise<Renderer> {
  await build({
    configFile: false,
    base,
    logLevel: 'warn',
    plugins: [neverLate(), react()],
    build: { ssr: 'src/prerender/render.tsx', outDir: OUT, emptyOutDir: true, copyPublicDir: false },
  });
  try {
    return (await import(pathToFileURL(resolve(OUT, 'render.js')).href)) as Renderer;
  } finally {
    rmSync(OUT, { recursive: true, force: true });
  }
}
