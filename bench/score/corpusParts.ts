import { readdirSync } from 'node:fs';

/** Parts of the corpus that rules were written with and that weights are learnt from. */
export const learnt =
  'learn further fresh plain later newer recent ordinary everyday longer last final closing ending nightly morning dawn sundry assorted'.split(
    ' ',
  );
/** Parts that are never read for a rule or a weight. */
export const heldOut = ['check', 'unseen', 'evening', 'dusk', 'midnight'];

const corpus = new URL('../../src/pipeline/corpus/', import.meta.url);

/** The files of a part. */
export const filesOf = (part: string): URL[] =>
  readdirSync(corpus)
    .filter((name) => name.startsWith(`${part}-`) && name.endsWith('.json'))
    .sort()
    .map((name) => new URL(name, corpus));
