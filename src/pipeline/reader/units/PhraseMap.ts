import type { Token } from './tokenise.ts';

interface Node<T> {
  next: Map<string, Node<T>> | null;
  values: T[] | null;
}

/** What was found at a token: the phrase's values, and the index behind it. */
export interface Match<T> {
  values: readonly T[];
  end: number;
}

/** Phrases by their normalised words, for the longest match at a token. */
export class PhraseMap<T> {
  private readonly root: Node<T> = { next: new Map(), values: null };
  private readonly names: boolean;

  /** Of names, "Derby’s" is Derby and not the abbreviation of its county. */
  constructor(names = false) {
    this.names = names;
  }

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

  /** Whether any phrase starts with a word. */
  begins(word: string): boolean {
    return this.root.next?.has(word) ?? false;
  }

  /** The longest phrase that starts at `from` and that `accepts` lets pass, with the index behind it; null where there is none. */
  longest(tokens: readonly Token[], from: number, accepts?: (values: readonly T[]) => boolean): Match<T> | null {
    const token = tokens[from];
    const next = this.root.next;
    if (token === undefined || next === null) return null;
    const plain = next.get(token.norm);
    const found = plain === undefined ? null : walk(plain, tokens, from + 1, accepts);
    if (token.base === token.norm) return found;
    // "Exeter’s": the name without its possessive, where the whole word is no longer name.
    const bare = next.get(token.base);
    const other = bare === undefined ? null : walk(bare, tokens, from + 1, accepts);
    return other !== null && (found === null || other.end > found.end || (this.names && other.end === found.end))
      ? other
      : found;
  }
}

function walk<T>(
  node: Node<T>,
  tokens: readonly Token[],
  at: number,
  accepts: ((values: readonly T[]) => boolean) | undefined,
): Match<T> | null {
  const own =
    node.values !== null && (accepts === undefined || accepts(node.values)) ? { values: node.values, end: at } : null;
  const token = tokens[at];
  if (node.next === null || token === undefined) return own;
  const plain = node.next.get(token.norm);
  let longer = plain === undefined ? null : walk(plain, tokens, at + 1, accepts);
  if (token.base !== token.norm) {
    const bare = node.next.get(token.base);
    const other = bare === undefined ? null : walk(bare, tokens, at + 1, accepts);
    if (other !== null && (longer === null || other.end > longer.end)) longer = other;
  }
  return longer ?? own;
}
