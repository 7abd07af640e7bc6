import { countGates, gatesOf, nothingSaid, open, type Said } from '../../patterns/Gate.ts';
import type { Token } from './tokenise.ts';

const mostKept = 20_000;
const longestKept = 40;
const kept = new Map<string, readonly number[]>();
let keptAt = 0;

/** What a sentence's words open, as they are written and as they are normalised. */
export function saidBy(tokens: readonly Token[], text: string, shift: number): Said {
  const said = nothingSaid();
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const { word, kind } = token;
    if (word !== null) {
      if (word.gatesAt !== countGates()) {
        word.gates = gatesOf(word.text);
        word.gatesAt = countGates();
      }
      if (word.gates.length > 0) open(said, word.gates);
      // "saint" is read as "st"
      if (word.norm.length !== word.text.length) open(said, gatesKept(word.norm));
    } else if (kind === 'word') {
      // "didn’t" is two tokens, and stands there as one word.
      const next = tokens[at + 1];
      const end = next?.start === token.end ? next.end : token.end;
      open(said, gatesKept(text.slice(token.start - shift, end - shift)));
      open(said, gatesKept(token.norm));
      if (token.base !== token.norm) open(said, gatesKept(token.base));
    } else if (kind === 'number' || token.norm === 'and') open(said, gatesKept(kind === 'number' ? '0' : 'and'));
  }
  return said;
}

function gatesKept(word: string): readonly number[] {
  if (keptAt !== countGates() || kept.size >= mostKept) kept.clear();
  keptAt = countGates();
  const before = kept.get(word);
  if (before !== undefined) return before;
  const gates = gatesOf(word);
  if (word.length <= longestKept) kept.set(Array.from(word).join(''), gates);
  return gates;
}
