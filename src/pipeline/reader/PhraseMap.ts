import type { Token } from './tokenise.ts';

interface Node<T> {
  next: Map<string, Node<T>> | null;
  values: T[] | null;
}

/** Phrases by their normalised words, for the longest match at a token. */
export class PhraseMap<T> {
  private readonly root: Node<T> = { next: new Map(), values: null };

  /** Adds a value under a phrase that is already normalised. */
  add(phrase: string, value: T): void {
    let node = this.root;
    for (const word of phrase.split(' ')) {
      node.next ??= new Map();
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: null, values: null };
        node.next.set(word, next);
      }
      node = next;
    }
    node.values ??= [];
    if (!node.values.includes(value)) node.values.push(value);
  }

  /** The longest phrase that starts at `from` and that `accepts` lets pass, with the index behind it; null where there is none. */
  longest(tokens: readonly Token[], from: number, accepts: Accepts<T> = acceptAll): Match<T> | null {
    let best: Match<T> | null = null;
    let node = this.root;
    for (let at = from; ; at += 1) {
      const token = tokens[at];
      if (token === undefined || node.next === null) return best;
      const plain = node.next.get(token.norm);
      const bare = token.base === token.norm ? undefined : node.next.get(token.base);
      if (plain !== undefined && bare !== undefined) return longestOfSeveral([node], tokens, at, accepts, best);
      const next = plain ?? bare;
      if (next === undefined) return best;
      if (next.values !== null && accepts(next.values, at + 1)) best = { values: next.values, end: at + 1 };
      node = next;
    }
  }
}

type Accepts<T> = (values: readonly T[], end: number) => boolean;

interface Match<T> {
  values: readonly T[];
  end: number;
}

const acceptAll = (): boolean => true;

// Where a word counts both with and without its possessive ending.
function longestOfSeveral<T>(
  from: Node<T>[],
  tokens: readonly Token[],
  start: number,
  accepts: Accepts<T>,
  found: Match<T> | null,
): Match<T> | null {
  let best = found;
  let nodes = from;
  for (let at = start; nodes.length > 0; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const following: Node<T>[] = [];
    for (const node of nodes) {
      const plain = node.next?.get(token.norm);
      if (plain !== undefined) following.push(plain);
      const bare = token.base === token.norm ? undefined : node.next?.get(token.base);
      if (bare !== undefined) following.push(bare);
    }
    for (const node of following) {
      if (node.values !== null && best?.end !== at + 1 && accepts(node.values, at + 1))
        best = { values: node.values, end: at + 1 };
    }
    nodes = following;
  }
  return best;
}
