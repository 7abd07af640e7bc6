import { describe, expect, it } from 'vitest';
import { normaliseName } from './normaliseName.ts';
import { toSlug } from './toSlug.ts';

describe('normaliseName', () => {
  it.each([
    ['Kensington & Chelsea', 'kensington and chelsea'],
    ['King’s Lynn and West Norfolk', 'kings lynn and west norfolk'],
    ["King's Lynn", 'kings lynn'],
    ['St. Albans', 'st albans'],
    ['Saint Helens', 'st helens'],
    ['Richmond-upon-Thames', 'richmond upon thames'],
    ['Bournemouth,  Christchurch\u00a0and Poole ', 'bournemouth christchurch and poole'],
    ['Ynys Môn', 'ynys mon'],
  ])('%s', (name, expected) => expect(normaliseName(name)).toBe(expected));

  it('gives the same for a name that it made', () => {
    const once = normaliseName('Herefordshire, County of');
    expect(normaliseName(once)).toBe(once);
  });
});

describe('toSlug', () => {
  it.each([
    ['Nuneaton and Bedworth', 'nuneaton-and-bedworth'],
    ['Herefordshire, County of', 'herefordshire-county-of'],
    ['000_31eda244b8298ac2', '000-31eda244b8298ac2'],
    ['– ?', ''],
    ['日本', ''],
  ])('%s', (name, expected) => expect(toSlug(name)).toBe(expected));
});
