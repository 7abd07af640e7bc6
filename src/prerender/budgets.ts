import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What may be at most so many kB (1,000 bytes, gzip), and what it is now. */
export interface Weight {
  what: string;
  most: number;
  files: readonly string[];
}

/** The parts of Vite's manifest that we read. */
export type BundleManifest = Readonly<
  Record<
    string,
    { file: string; name?: string; isEntry?: boolean; imports?: string[]; dynamicImports?: string[]; css?: string[] }
  >
>;

/** What every page loads: the group of that name in vite.config.ts. */
const everyPage = 'base';

/** What the first view (map and scoreboard on the screen) loads. */
const firstView = [everyPage, 'src/features/map/borders/BorderMap.tsx'];

/** The files that modules, or groups of them, load at once: themselves and what they import, not what they import when wanted. */
export function filesOf(manifest: BundleManifest, modules: readonly string[], kind: 'js' | 'css'): string[] {
  const seen = new Set<string>();
  const loaded: BundleManifest[string][] = [];
  const visit = (key: string): void => {
    const chunk = manifest[key] ?? Object.values(manifest).find(({ name }) => name === key);
    if (!chunk) throw new Error(`${key} is not in the bundle: the list of the first view in budgets.ts is old`);
    if (seen.has(key)) return;
    seen.add(key);
    loaded.push(chunk);
    chunk.imports?.forEach(visit);
  };
  modules.forEach(visit);
  const files = loaded.flatMap(({ file, css }) => (kind === 'js' ? [file] : (css ?? [])));
  return [...new Set(files)];
}

/** The budgets of the app; those of embeds are made beside them, since only they know their scripts. */
export function appWeights(manifest: BundleManifest): Weight[] {
  return [
    { what: 'JavaScript of the first view', most: 145, files: filesOf(manifest, firstView, 'js') },
    {
      what: 'JavaScript of a page before a chart is touched',
      most: 110,
      files: filesOf(manifest, [everyPage], 'js'),
    },
    { what: 'CSS of the first view', most: 14, files: filesOf(manifest, firstView, 'css') },
    {
      what: 'data before the map is drawn',
      most: 95,
      files: ['data/facts.json', 'data/councils.json', 'data/borders.topo.json'],
    },
  ];
}

/** Weighs files as they are sent; gives one line a budget, and the names of those that are over. */
export function weigh(dist: string, weights: readonly Weight[]): { lines: string[]; over: string[] } {
  const rows = weights.map(({ what, most, files }) => {
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0);
    return { what, most, bytes, isOver: bytes > most * 1000 };
  });
  const width = Math.max(...rows.map((row) => row.what.length));
  const lines = rows.map(
    ({ what, most, bytes, isOver }) =>
      `  ${what.padEnd(width)}  ${(bytes / 1000).toFixed(1).padStart(6)} kB of ${String(most).padStart(3)}${isOver ? '  OVER' : ''}`,
  );
  return { lines, over: rows.filter((row) => row.isOver).map((row) => row.what) };
}
