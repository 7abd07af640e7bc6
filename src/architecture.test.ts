import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = dirname(fileURLToPath(import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
const sources = files.filter((name) => !/\.test\.tsx?$/.test(name));

/** What each layer may import besides itself and packages. */
const allowed: Record<string, readonly string[]> = {
  domain: [],
  ui: [],
  pipeline: ['domain'],
  url: ['domain'],
  dataset: ['domain', 'url'],
  parts: ['domain', 'url', 'dataset', 'ui'],
  features: ['domain', 'url', 'dataset', 'ui', 'parts'],
  app: ['domain', 'url', 'dataset', 'ui', 'parts', 'features'],
  prerender: ['domain', 'url', 'dataset', 'ui', 'parts', 'features', 'app', 'pipeline'],
  'main.tsx': ['domain', 'url', 'dataset', 'ui', 'parts', 'features', 'app'],
};
const mayUseNode = [/^pipeline\/(cli|files|threads)\.ts$/, /^prerender\//, /^pipeline\/(testing|checkGolden)/];

/** The relative imports of a file as paths below src, and the packages it names. */
export function readImports(name: string, text: string): { paths: string[]; packages: string[] } {
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
  const isOurs = (specifier: string) => specifier.startsWith('.');
  return {
    paths: specifiers.filter(isOurs).map((each) => relative(src, join(src, dirname(name), each))),
    packages: specifiers.filter((each) => !isOurs(each)),
  };
}

const layerOf = (path: string): string => path.split('/')[0] ?? '';
const featureOf = (path: string): string => path.split('/')[1] ?? '';

describe('who imports whom', () => {
  it('reads import lines of every kind', () => {
    const text = `import a from '../ui/a.ts';\nexport { b } from "./b.ts";\nconst c = lazy(() => import('./c.tsx'));\nimport './d.css';`;
    expect(readImports('app/x.ts', text).paths).toEqual(['ui/a.ts', 'app/b.ts', 'app/c.tsx', 'app/d.css']);
  });

  it('sees the whole source', () => expect(sources.length).toBeGreaterThan(50));

  it.each(sources)('%s', (name) => {
    const layer = layerOf(name);
    const { paths, packages } = readImports(name, readFileSync(join(src, name), 'utf8'));
    const faults = paths.filter((path) => {
      const to = layerOf(path);
      if (path.startsWith('..')) return true;
      if (layer === 'features' && to === 'features') return featureOf(path) !== featureOf(name);
      if (name === 'app/readDocuments.worker.ts' && to === 'pipeline') return false;
      return to !== layer && !(allowed[layer]?.includes(to) ?? false);
    });
    expect(faults).toEqual([]);
    if (!mayUseNode.some((pattern) => pattern.test(name))) {
      expect(packages.filter((each) => each.startsWith('node:'))).toEqual([]);
    }
    if (layer === 'ui') expect(packages.filter((each) => !/^react(-dom)?(\/|$)/.test(each))).toEqual([]);
    if (layer === 'domain' || layer === 'pipeline')
      expect(packages.filter((each) => each.startsWith('react'))).toEqual([]);
    if (layer !== 'url') {
      expect(readFileSync(join(src, name), 'utf8')).not.toMatch(
        /\b(window\.)?(location\.(search|href|hash|assign)|history\.(push|replace)State)\b/,
      );
    }
  });
});

describe('names', () => {
  it('says what a file holds', () => {
    const vague = files.filter((name) =>
      /(^|\/)(utils?|helpers?|common|misc|index|[A-Za-z]*Manager)\.tsx?$/.test(name),
    );
    expect(vague).toEqual([]);
  });

  it('keeps files small enough to read', () => {
    const long = files.filter((name) => readFileSync(join(src, name), 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
  });
});
