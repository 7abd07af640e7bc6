import type { Council } from '../domain/Council.ts';
import type { Facts } from '../domain/Dataset.ts';
import { makeDataset as makeEmpty } from '../domain/makeFacts.ts';
import { toSlug } from '../domain/toSlug.ts';

/** A made-up dataset for tests: empty but for what `patch` says. */
export const makeDataset = (patch: Partial<Facts> = {}): Facts =>
  makeEmpty({
    election: { name: 'English council elections', date: '2018-05-03', timeZone: 'Europe/London' },
    ...patch,
  });

/** A made-up council that voted; its GSS code is its name in lower case, as `makeControl` has it. */
export const makeCouncil = (name: string, patch: Partial<Council> = {}): Council => ({
  gss: name.toLowerCase(),
  slug: toSlug(name),
  name,
  aliases: [],
  region: null,
  type: 'london-borough',
  point: null,
  hex: null,
  voted: true,
  official: null,
  ...patch,
});
