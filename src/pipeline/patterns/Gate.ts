import { anyDigit, type Needle } from './findNeedles.ts';

/** The gates that a text's words have opened, a bit each. */
export type Said = readonly number[];

const bitsEach = 32;
const none: readonly number[] = [];

class Needles {
  private readonly gates = new Map<string, number[]>();
  readonly lengths = new Set<number>();

  add(letters: string, gate: number): void {
    const known = this.gates.get(letters);
    if (known === undefined) this.gates.set(letters, [gate]);
    else known.push(gate);
    this.lengths.add(letters.length);
  }

  collect(letters: string, into: Set<number>): void {
    for (const gate of this.gates.get(letters) ?? none) into.add(gate);
  }
}

const whole = new Needles();
const beginning = new Needles();
const ending = new Needles();
const inside = new Needles();
let count = 0;

/** How many gates there are: what was found before another was added is no longer all. */
export const countGates = (): number => count;

/** Adds a gate that is opened by any of some needles. */
export function addGate(needles: readonly Needle[]): number {
  const gate = count;
  count += 1;
  for (const { letters, begins, ends } of needles)
    (begins && ends ? whole : begins ? beginning : ends ? ending : inside).add(letters, gate);
  return gate;
}

/** Whether a gate is open. */
export const isOpen = (said: Said, gate: number): boolean =>
  ((said[gate >> 5] ?? 0) & (1 << (gate & (bitsEach - 1)))) !== 0;

/** A text that has said nothing yet. */
export const nothingSaid = (): number[] => new Array<number>(Math.ceil(count / bitsEach)).fill(0);

/** Opens gates. */
export function open(said: number[], gates: readonly number[]): void {
  for (const gate of gates) said[gate >> 5] = (said[gate >> 5] ?? 0) | (1 << (gate & (bitsEach - 1)));
}

/** The gates that a word opens, of whatever signs it is made. */
export function gatesOf(word: string): readonly number[] {
  const found = new Set<number>();
  const lower = word.toLowerCase();
  for (const [letters] of lower.matchAll(/[a-z]+/g)) collect(letters, found);
  if (/\d/.test(lower)) whole.collect(anyDigit, found);
  return found.size === 0 ? none : [...found];
}

function collect(letters: string, into: Set<number>): void {
  whole.collect(letters, into);
  for (const length of beginning.lengths)
    if (length <= letters.length) beginning.collect(letters.slice(0, length), into);
  for (const length of ending.lengths) if (length <= letters.length) ending.collect(letters.slice(-length), into);
  for (const length of inside.lengths)
    for (let at = 0; at + length <= letters.length; at += 1) inside.collect(letters.slice(at, at + length), into);
}
