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
  longest(
    tokens: readonly Token[],
    from: number,
    accepts: (values: readonly T[], end: number) => boolean = () => true,
  ): { values: readonly T[]; end: number } | null {
    let best: { values: readonly T[]; end: number } | null = null;
    let nodes: Node<T>[] = [this.root];
    for (let at = from; nodes.length > 0; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      const following: Node<T>[] = [];
      for (const node of nodes) {
        const plain = node.next?.get(token.norm);
        if (plain !== undefined) following.push(plain);
        if (token.base !== token.norm) {
          const bare = node.next?.get(token.base);
          if (bare !== undefined) following.push(bare);
        }
      }
      for (const node of following) {
        if (node.values !== null && best?.end !== at + 1 && accepts(node.values, at + 1))
          best = { values: node.values, end: at + 1 };
      }
      nodes = following;
    }
    return best;
  }
}
