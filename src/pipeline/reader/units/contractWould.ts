import { listVerbForms } from './lexiconVerbs.ts';
import type { Token } from './tokenise.ts';

const adverbs = new Set('all never not probably just also still easily soon now'.split(' '));
const bases = new Set(
  [...listVerbForms()].flatMap(([words, { base, past, participle }]) => (base && !past && !participle ? [words] : [])),
);
for (const word of ['be', 'have', 'like', 'love', 'need', 'do', 'go', 'see', 'say', 'get']) bases.add(word);

/** "They’d take X": the ’d before a verb's base form is "would", before anything else "had"; changes the tokens given. */
export function contractWould(tokens: readonly Token[]): void {
  for (const [at, token] of tokens.entries()) {
    if (token.norm !== 'had' || token.end - token.start > 2) continue;
    const next = tokens[at + 1];
    const verb = next !== undefined && adverbs.has(next.norm) ? tokens[at + 2] : next;
    if (verb !== undefined && bases.has(verb.norm)) Object.assign(token, { norm: 'would', base: 'would' });
  }
}
