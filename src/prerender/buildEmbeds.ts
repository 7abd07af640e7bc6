import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rolldown } from 'vite';
import type { EmbedId } from '../url/route.ts';
import { carriedData, lateImports, sharedFromFirst } from './latePart.ts';

/** Embeds that share a script: what they have in common is loaded once by an article that shows several. */
const families: Readonly<Record<string, readonly EmbedId[]>> = {
  words: ['scoreboard', 'expectations'],
  charts: ['swings', 'seats', 'flow', 'ward'],
  map: ['map', 'hex', 'table'],
  posts: ['timeline', 'council'],
};

/** The files of a family, as paths below the site's root. */
export interface EmbedScripts {
  script: string;
  style: string;
  /** Late scripts by the module that they hold. */
  late: Record<string, string>;
}

/** One classic script, and the styles that it brings. */
async function bundle(base: string, entry: string, plugins: Plugin[]): Promise<{ code: string; css: string }> {
  const result = (await build({
    configFile: false,
    base,
    logLevel: 'warn',
    define: { 'import.meta.url': '""' }, // a classic script has none
    plugins: [virtualEntry(entry), ...plugins, react(), tailwindcss()],
    build: {
      write: false,
      copyPublicDir: false,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { input: 'embed-entry', output: { format: 'iife', codeSplitting: false } },
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

/** The module that a bundle starts from, written here. */
const virtualEntry = (code: string): Plugin => ({
  name: 'embed-entry',
  resolveId: (id) => (id === 'embed-entry' ? '\0embed-entry' : null),
  load: (id) => (id === '\0embed-entry' ? code : null),
});

const firstEntry = (family: string): string => `
import { family } from '/src/app/embed/families/${family}.tsx';
import { mountEmbed } from '/src/app/embed/mountEmbed.tsx';
import '/src/app/embed/embed.css';
mountEmbed(family);`;

/** Hands a late part over by its key. */
const lateEntry = (key: string): string => `
import * as part from ${JSON.stringify(`/${key}`)};
globalThis.declaredLateParts[${JSON.stringify(key)}] = part;`;

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
    const first = await bundle(base, firstEntry(family), [carriedData(), lateImports(keys)]);
    for (const key of keys) {
      if (lateMade.has(key)) continue;
      const { code, css } = await bundle(base, lateEntry(key), [sharedFromFirst()]);
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
