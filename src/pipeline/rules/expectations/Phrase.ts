import { findNeedles } from '../../patterns/findNeedles.ts';
import { firstWords } from '../../patterns/firstWords.ts';
import { addGate, isOpen, type Said } from '../../patterns/Gate.ts';

/** Words that are looked for at a word of a line, and end where a word ends. */
export class Phrase {
  readonly pattern: RegExp;
  private firsts: ReadonlySet<string> | null | undefined;

  constructor(source: string) {
    this.pattern = new RegExp(`(?:${source}) `, 'y');
  }

  /** The same without the marks for names, which are no words of the sentence. */
  get withoutMarks(): RegExp {
    return new RegExp(this.pattern.source.replaceAll(/@(?:\[[A-Z]+\]|[A-Z])/g, '@'));
  }

  /** The words that it may begin with; null where that may be any. */
  get begins(): ReadonlySet<string> | null {
    if (this.firsts === undefined) this.firsts = firstWords(this.pattern);
    return this.firsts;
  }
}

/** Many phrases with what each stands for: most sentences have the words of few of them, or of none. */
export class PhraseList<T extends { words: Phrase }> {
  private readonly all: readonly { phrase: T; gate: number | null }[];

  constructor(phrases: readonly T[]) {
    this.all = phrases.map((phrase) => {
      const needles = findNeedles(phrase.words.withoutMarks);
      return { phrase, gate: needles === null ? null : addGate(needles) };
    });
  }

  /** Those that may stand in a sentence with these words, in their order. */
  openIn(said: Said): T[] {
    const open: T[] = [];
    for (const { phrase, gate } of this.all) if (gate === null || isOpen(said, gate)) open.push(phrase);
    return open;
  }
}
