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

export default defineConfig({
  base: readSiteAddress(process.env).base,
  plugins: [react(), tailwindcss(), ingestOnChange()],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, manifest: true },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'data/**/*.test.ts', 'bench/**/*.test.ts'],
    environment: 'node',
  },
});
