import { adverbs } from './contractWould.ts';
import type { Token } from './tokenise.ts';

const done = new Set('won gained taken lost held kept retained regained seized captured'.split(' '));
const goesOn = new Set('by to from as for in with at on and but after of into than against'.split(' '));

/** "It’s just won X": the ’s before what has been done to something named next is "has"; `contracted` are the indexes of those among the tokens, which are changed. */
export function contractHave(tokens: readonly Token[], contracted: readonly number[]): void {
  for (const at of contracted) {
    let place = at + 1;
    while (adverbs.has(tokens[place]?.norm ?? '')) place += 1;
    const [token, verb, next] = [tokens[at], tokens[place], tokens[place + 1]];
    const isDone = verb?.norm === 'been' || (verb !== undefined && done.has(verb.norm));
    const hasObject = verb?.norm === 'been' || (next?.kind === 'word' && !goesOn.has(next.norm));
    if (token !== undefined && isDone && hasObject) Object.assign(token, { norm: 'has', base: 'has' });
  }
}
