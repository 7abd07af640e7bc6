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

  /** The words that it may begin with; null where that may be any. */
  get begins(): ReadonlySet<string> | null {
    if (this.firsts === undefined) this.firsts = firstWords(this.pattern);
    return this.firsts;
  }
}

/** Many phrases with what each stands for, told apart by the word that they begin with. */
export class PhraseList<T extends { words: Phrase }> {
  private readonly byWord = new Map<string, readonly T[]>();
  private readonly anywhere: readonly T[];
  private readonly gate: number | null;

  constructor(all: readonly T[]) {
    this.anywhere = all.filter(({ words }) => words.begins === null);
    const firsts = new Set(all.flatMap(({ words }) => [...(words.begins ?? [])]));
    for (const first of firsts)
      this.byWord.set(
        first,
        all.filter(({ words }) => words.begins?.has(first) ?? true),
      );
    const needles = all.map(({ words }) => findNeedles(words.pattern));
    this.gate = needles.includes(null) ? null : addGate(needles.flatMap((some) => some ?? []));
  }

  /** Whether any of them may stand in a sentence with these words. */
  mayStandIn(said: Said): boolean {
    return this.gate === null || isOpen(said, this.gate);
  }

  /** Those that may begin with a word, in their order. */
  beginningWith(word: string): readonly T[] {
    return this.byWord.get(word) ?? this.anywhere;
  }
}
