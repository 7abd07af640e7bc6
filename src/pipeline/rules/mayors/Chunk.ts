import type { Party } from '../../../domain/Fact.ts';

/**
 * A piece of a sentence about mayors, with one character for what it is: N a person, n one who was beaten, A an area, M the mayor, L the
 * mayoralty or its contest, E is elected, e elects, w wins, W is won, b is or becomes, r remains, f will be, o beats, O is beaten, l loses,
 * h holds, k has, m goes or stays with, ! any other verb or one that states nothing; q new or first, u of or for, i in, t to, y by, c with,
 * s as, P a party, # a number, x another word; signs stand for themselves.
 */
export interface Chunk {
  kind: string;
  start: number;
  end: number;
  /** A person's name or an area's, as written. */
  name: string;
  party: Party | null;
}

/** The kinds of chunks, one character each. */
export const shapeOf = (chunks: readonly Chunk[]): string => chunks.map(({ kind }) => kind).join('');
