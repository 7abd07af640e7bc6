import { dirname, join, relative } from 'node:path';
import type { Plugin } from 'vite';

/** Modules that a late script takes from the first one (see shareWithLate.ts), and the names that it may take: a second copy would be another React or another context. */
const query = ['useQueries', 'useQuery', 'useQueryClient'];
const shared: Readonly<Record<string, readonly string[] | 'all'>> = {
  react: 'all',
  'react-dom': 'all',
  'react/jsx-runtime': 'all',
  '@tanstack/react-query': query,
  'src/url/LinkContext.ts': ['LinkContext'],
  'src/dataset/queries.ts': ['bordersQuery', 'wardBordersQuery'],
};

const root = process.cwd();
const dynamicImport = /\bimport\(\s*'(\.[^']+)'\s*\)/g;
const keyOf = (id: string): string => relative(root, id).replaceAll('\\', '/');

/** For the first script of an embed, which can't be split (it has to be one classic script): makes each dynamic import a call that loads a late script, and notes which there are. */
export function lateImports(found: Set<string>): Plugin {
  return {
    name: 'late-imports',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(join(root, 'src/')) || !code.includes('import(')) return null;
      return code.replace(dynamicImport, (_all, specifier: string) => {
        const key = keyOf(join(dirname(id), specifier));
        found.add(key);
        return `globalThis.declaredLate(${JSON.stringify(key)})`;
      });
    },
  };
}

const standIns: Readonly<Record<string, string>> = {
  '@tanstack/react-query': 'src/app/embed/carried/queryClient.tsx',
  'src/dataset/queries.ts': 'src/app/embed/carried/queries.ts',
};
const keyFrom = (specifier: string, importer: string | undefined): string =>
  specifier.startsWith('.') && importer ? keyOf(join(dirname(importer), specifier)) : specifier;

/** For the first script: what would fetch is replaced by what the page carries. */
export function carriedData(): Plugin {
  return {
    name: 'carried-data',
    enforce: 'pre',
    resolveId(specifier, importer) {
      const standIn = standIns[keyFrom(specifier, importer)];
      return standIn === undefined ? null : join(root, standIn);
    },
  };
}

/** For a late script: takes shared modules from the first script, by their names there. */
export function sharedFromFirst(): Plugin {
  return {
    name: 'shared-from-first',
    enforce: 'pre',
    resolveId(specifier, importer) {
      const key = keyFrom(specifier, importer);
      return key in shared ? `\0shared:${key}` : null;
    },
    async load(id) {
      if (!id.startsWith('\0shared:')) return null;
      const key = id.slice('\0shared:'.length);
      const listed = shared[key] ?? 'all';
      const names = listed === 'all' ? Object.keys((await import(key)) as object) : listed;
      const exported = names.filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default');
      return `const all = globalThis.declaredShared[${JSON.stringify(key)}];
export default all.default ?? all;
${exported.map((name) => `export const ${name} = all.${name};`).join('\n')}`;
    },
  };
}
