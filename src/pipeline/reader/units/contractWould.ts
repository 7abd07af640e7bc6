import { verbForms } from './lexiconVerbs.ts';
import type { Token } from './tokenise.ts';

/** Words between a contracted verb and what it helps. */
export const adverbs = new Set('all never not probably just also still easily soon now'.split(' '));
const others = new Set('be have like love need do go see say get'.split(' '));

/** "They’d take X": the ’d before a verb's base form is "would", before anything else "had"; `contracted` are the indexes of the ’ds among the tokens, which are changed. */
export function contractWould(tokens: readonly Token[], contracted: readonly number[]): void {
  for (const at of contracted) {
    const next = tokens[at + 1];
    const place = next !== undefined && adverbs.has(next.norm) ? at + 2 : at + 1;
    const verb = tokens[place];
    const token = tokens[at];
    // "they’d hang on"
    const isVerb = verb !== undefined && (isBase(verb.norm) || isBase(`${verb.norm} ${tokens[place + 1]?.norm ?? ''}`));
    if (token !== undefined && isVerb) Object.assign(token, { norm: 'would', base: 'would' });
  }
}

function isBase(word: string): boolean {
  const form = verbForms.get(word);
  return others.has(word) || (form !== undefined && form.base && !form.past && !form.participle);
}
