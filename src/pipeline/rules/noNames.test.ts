import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { normaliseName } from '../../domain/normaliseName.ts';
import { loadReference } from '../../../bench/score/loadReference.ts';

const folder = new URL('./', import.meta.url);
const rules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
);
const reference = loadReference();
const shortest = 5;
// Words that are names of councils too: a verb, and Parliament.
const words = new Set(['reading', 'westminster']);
const names = new Set(
  reference.authorities
    .flatMap(({ name, aliases }) => [name, ...aliases].map(normaliseName))
    .filter((name) => name.length >= shortest && !words.has(name)),
);

/** A rule's source without its examples and comments. */
function bareSource(name: string): string {
  const source = readFileSync(new URL(name, folder), 'utf8');
  return source
    .replace(/\b(reads|leaves|cannotReadYet): \[[\s\S]*?\n {2}\],/g, '')
    .replace(/\b(reads|leaves|cannotReadYet): \[.*?\],\n/g, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '');
}

test.each(rules)('%s names no council outside its examples', (name) => {
  const strings = bareSource(name).match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`|\/(?:[^/\n\\]|\\.)+\/[a-z]*/g) ?? [];
  const said = strings
    .filter((text) => !text.includes('.ts'))
    .flatMap((text) => text.replace(/[\\^$()|?+*[\]{}/'"`]/g, ' | ').split('|'))
    .map(normaliseName)
    .filter((word) => names.has(word));
  expect(said).toEqual([]);
});
