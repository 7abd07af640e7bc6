import { expect, test } from 'vitest';
import { makeCouncil, makeDataset } from '../parts/makeDataset.ts';
import { toPageTitle } from './toPageTitle.ts';

test('a page is called after what it shows, and after its address while the data is on its way', () => {
  const councils = [makeCouncil('Nuneaton and Bedworth')];
  const route = { page: 'council', slug: 'nuneaton-and-bedworth' } as const;
  expect(toPageTitle(route, makeDataset(), councils)).toBe('Nuneaton and Bedworth');
  expect(toPageTitle(route, null, [])).toBe('Nuneaton And Bedworth');
  expect(toPageTitle({ page: 'explore' }, makeDataset(), councils)).toBe('English council elections');
  expect(toPageTitle({ page: 'unknown', path: 'x/y' }, null, [])).toBe('There is no such page');
});
