import { readdirSync } from 'node:fs';

/** Parts of the corpus that rules were written with and that weights are learnt from. */
export const learnt =
  'learn further fresh plain later newer recent ordinary everyday longer last final closing ending nightly morning dawn sundry assorted'.split(
    ' ',
  );
/** Parts that are never read for a rule or a weight. */
export const heldOut = ['check', 'unseen', 'evening', 'dusk', 'midnight'];

/** Sentences of the rules' own tests, most of them traps, of which only the control of councils is labelled: weights are learnt from them, they are not scored. */
export const traps = 'traps';

const corpus = new URL('../../src/pipeline/corpus/', import.meta.url);

/** The files of a part. */
export const filesOf = (part: string): URL[] =>
  readdirSync(corpus)
    .filter((name) => name.startsWith(`${part}-`) && name.endsWith('.json'))
    .sort()
    .map((name) => new URL(name, corpus));
