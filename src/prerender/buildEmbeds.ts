import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rolldown } from 'vite';
import type { EmbedId } from '../url/route.ts';
import { lateImports, sharedFromFirst } from './latePart.ts';

/** Embeds that share a script: what they have in common is loaded once by an article that shows several. */
const families: Readonly<Record<string, readonly EmbedId[]>> = {
  words: ['scoreboard'],
};

/** The files of a family, as paths below the site's root. */
export interface EmbedScripts {
  script: string;
  style: string;
  /** Late scripts by the module that they hold. */
  late: Record<string, string>;
}

/** One classic script, and the styles that it brings. */
async function bundle(input: string, base: string, plugins: Plugin[]): Promise<{ code: string; css: string }> {
  const result = (await build({
    configFile: false,
    base,
    logLevel: 'warn',
    plugins: [...plugins, react(), tailwindcss()],
    build: {
      write: false,
      copyPublicDir: false,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { input, output: { format: 'iife', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const { output } = result;
  const code = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
  const css = output.flatMap((file) =>
    file.fileName.endsWith('.css') && 'source' in file ? [String(file.source)] : [],
  );
  return { code, css: css.join('\n') };
}

/** Web fonts weigh more than an embed may, and a sandboxed frame can't load them: an embed is set in the system's. */
const withoutFonts = (css: string): string => css.replace(/@font-face\s*\{[^}]*\}/g, '');

/** A module that hands the late part over by its key. */
const lateEntry = (key: string): Plugin => ({
  name: 'late-entry',
  resolveId: (id) => (id === 'late-entry' ? '\0late-entry' : null),
  load: (id) =>
    id === '\0late-entry'
      ? `import * as part from ${JSON.stringify(`/${key}`)};\nglobalThis.declaredLateParts[${JSON.stringify(key)}] = part;`
      : null,
});

/** Builds the scripts and the stylesheet of every embed into `dist/assets`; gives the files of each. */
export async function buildEmbeds(dist: string, base: string): Promise<Map<EmbedId, EmbedScripts>> {
  mkdirSync(join(dist, 'assets'), { recursive: true });
  const write = (name: string, extension: string, content: string): string => {
    const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
    const file = `assets/${name}-${hash}.${extension}`;
    writeFileSync(join(dist, file), content);
    return file;
  };
  const made = new Map<EmbedId, EmbedScripts>();
  const lateMade = new Map<string, { file: string; css: string }>();
  for (const [family, ids] of Object.entries(families)) {
    const keys = new Set<string>();
    const first = await bundle(`src/app/embed/entries/${family}.tsx`, base, [lateImports(keys)]);
    for (const key of keys) {
      if (lateMade.has(key)) continue;
      const { code, css } = await bundle('late-entry', base, [lateEntry(key), sharedFromFirst()]);
      lateMade.set(key, { file: write(`late-${basename(key).replace(/\.tsx?$/, '')}`, 'js', code), css });
    }
    const parts = [...keys].flatMap((key) => lateMade.get(key) ?? []);
    const styles = [first.css, ...parts.map((part) => part.css)].filter(Boolean).join('\n');
    const scripts = {
      script: write(`embed-${family}`, 'js', first.code),
      style: write(`embed-${family}`, 'css', withoutFonts(styles)),
      late: Object.fromEntries([...keys].map((key) => [key, lateMade.get(key)?.file ?? ''])),
    };
    for (const id of ids) made.set(id, scripts);
  }
  return made;
}
