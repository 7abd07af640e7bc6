import { spawn } from 'node:child_process';
import react from '@vitejs/plugin-react';
import tailwindcss from '@tailwindcss/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { readSiteAddress } from './src/prerender/siteAddress.ts';

/** While developing: makes the dataset anew when a document or a reference file changes, and shows the faults or the new page. */
function ingestOnChange(): Plugin {
  return {
    name: 'ingest-on-change',
    apply: (_config, { command, isPreview }) => command === 'serve' && isPreview !== true && !process.env.VITEST,
    configureServer(server) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let running = false;
      let again = false;
      const ingest = () => {
        if (running) {
          again = true;
          return;
        }
        running = true;
        let faults = '';
        const child = spawn('npx', ['tsx', 'src/pipeline/cli.ts'], { cwd: server.config.root });
        child.stderr.on('data', (chunk: Buffer) => (faults += chunk.toString()));
        child.on('close', (code) => {
          running = false;
          if (code === 0) server.ws.send({ type: 'full-reload' });
          else server.ws.send({ type: 'error', err: { message: faults.trim(), stack: '' } });
          server.config.logger.info(code === 0 ? 'ingest: written' : faults.trim(), { timestamp: true });
          if (again) ingest();
          again = false;
        });
      };
      server.watcher.add(`${server.config.root}/data`);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(`${server.config.root}/data/`)) return;
        clearTimeout(timer);
        timer = setTimeout(ingest, 150);
      });
      ingest();
    },
  };
}

const unusedLeaflet =
  /leaflet\/src\/(control|layer\/(tile|marker|vector\/(Canvas|Circle|Rectangle|Polyline|Polygon)|ImageOverlay|VideoOverlay|SVGOverlay|DivOverlay|Popup|Tooltip)|map\/handler\/Map\.(BoxZoom|Keyboard|TapHold))/;

/** Whether a module comes with every page: the entry imports it, or what the entry imports does, and so on. */
function isInEveryView(id: string, importersOf: (id: string) => readonly string[], seen = new Set<string>()): boolean {
  if (id.endsWith('/src/main.tsx')) return true;
  seen.add(id);
  return importersOf(id).some((importer) => !seen.has(importer) && isInEveryView(importer, importersOf, seen));
}

const readerTests = ['src/pipeline/reader/**/*.test.ts', 'src/pipeline/rules/**/*.test.ts'];

export default defineConfig({
  base: readSiteAddress(process.env).base,
  plugins: [react(), tailwindcss(), ingestOnChange()],
  // Leaflet's modules, not its bundle: what this map does not use (tiles, markers, controls) is then left out.
  resolve: {
    alias: [{ find: /^leaflet$/, replacement: `${import.meta.dirname}/node_modules/leaflet/src/Leaflet.js` }],
  },
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: unusedLeaflet, sideEffects: false }] },
      output: {
        codeSplitting: {
          groups: [
            {
              // One file for what every page needs, so that the map is drawn after few requests.
              debugName: 'base',
              name: (id, modules) =>
                isInEveryView(id, (one) => modules.getModuleInfo(one)?.importers ?? []) ? 'base' : null,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'node',
    testTimeout: 120_000,
    projects: [
      // The reader is pure: its tests may share one copy of it, which takes longer to load than most files to run.
      { extends: true, test: { name: 'reader', include: readerTests, isolate: false, pool: 'threads' } },
      {
        extends: true,
        test: {
          name: 'other',
          include: ['src/**/*.test.{ts,tsx}', 'data/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...readerTests],
        },
      },
    ],
  },
});
