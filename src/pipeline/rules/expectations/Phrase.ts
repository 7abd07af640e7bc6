import { findNeedles } from '../../patterns/findNeedles.ts';
import { firstWords } from '../../patterns/firstWords.ts';
import { addGate, isOpen, type Said } from '../../patterns/Gate.ts';
import { flatten } from '../../flatten.ts';

const mostKept = 1000;

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
  private readonly nothing = new OpenPhrases<T>([]);
  // Sentences share what few of them are open.
  private readonly kept = new Map<string, OpenPhrases<T>>();

  constructor(phrases: readonly T[]) {
    this.all = phrases.map((phrase) => {
      const needles = findNeedles(phrase.words.withoutMarks);
      return { phrase, gate: needles === null ? null : addGate(needles) };
    });
  }

  /** Those that may stand in a sentence with these words, in their order, without those that cannot count there. */
  openIn(said: Said, mayCount?: (phrase: T) => boolean): OpenPhrases<T> {
    const open: T[] = [];
    let key = '';
    for (let at = 0; at < this.all.length; at += 1) {
      const one = this.all[at];
      if (one === undefined || (one.gate !== null && !isOpen(said, one.gate))) continue;
      if (mayCount?.(one.phrase) === false) continue;
      open.push(one.phrase);
      key += `${at} `;
    }
    if (open.length === 0) return this.nothing;
    const before = this.kept.get(key);
    if (before !== undefined) return before;
    if (this.kept.size >= mostKept) this.kept.clear();
    const made = new OpenPhrases(open);
    this.kept.set(key, made);
    return made;
  }
}

/** The phrases that may stand in a sentence, by the words that they begin with. */
export class OpenPhrases<T extends { words: Phrase }> {
  readonly all: readonly T[];
  private readonly byWord = new Map<string, readonly T[]>();
  private readonly anywhere: readonly T[];

  constructor(all: readonly T[]) {
    this.all = all;
    this.anywhere = all.filter(({ words }) => words.begins === null);
    for (const first of new Set(flatten(all, ({ words }) => [...(words.begins ?? [])])))
      this.byWord.set(
        first,
        all.filter(({ words }) => words.begins?.has(first) ?? true),
      );
  }

  /** Those that may begin with a word, in their order. */
  beginningWith(word: string): readonly T[] {
    return this.byWord.get(word) ?? this.anywhere;
  }
}
