import { findNeedles } from './findNeedles.ts';
import { addGate, isOpen, type Said } from './Gate.ts';

/** What patterns are looked for in: a text, and what its words have opened. */
export interface SaidText {
  text: string;
  said: Said;
}

/** A regular expression that is run only over sentences with one of the words it cannot do without: most have none. */
export class TextPattern {
  private readonly pattern: RegExp;
  private readonly gate: number | null;

  constructor(pattern: RegExp) {
    const needles = findNeedles(pattern);
    this.pattern = pattern;
    this.gate = needles === null ? null : addGate(needles);
  }

  /** Whether it may be found in a sentence with these words, or in any part of it. */
  mayStandIn(said: Said): boolean {
    return this.gate === null || isOpen(said, this.gate);
  }

  test({ text, said }: SaidText): boolean {
    return this.mayStandIn(said) && this.pattern.test(text);
  }

  /** The same in a part of the sentence, or in its normalised words. */
  testPart(part: string, said: Said): boolean {
    return this.mayStandIn(said) && this.pattern.test(part);
  }

  /** The same in a text whose words nobody has looked at. */
  testAny(text: string): boolean {
    return this.pattern.test(text);
  }

  exec({ text, said }: SaidText): RegExpExecArray | null {
    return this.mayStandIn(said) ? this.pattern.exec(text) : null;
  }
}

/** Makes a pattern to be looked for in sentences; not one with `g` or `y`. */
export const textPattern = (pattern: RegExp): TextPattern => new TextPattern(pattern);
