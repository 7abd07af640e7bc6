import type { Sentence } from '../../Stage.ts';

const longestSplit = 60;

/** Joins what an abbreviation's stop has parted inside brackets: "(prev. Con)". */
export function joinSentences(sentences: readonly Sentence[], text: string): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    const isSame = before?.post === sentence.post && before.paragraph === sentence.paragraph;
    if (
      before !== undefined &&
      isSame &&
      isOpen(text.slice(before.start, before.end)) &&
      sentence.end - sentence.start < longestSplit
    )
      joined[joined.length - 1] = { ...before, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}

function isOpen(text: string): boolean {
  const open = text.lastIndexOf('(');
  return (
    open >= 0 &&
    text.length - open < longestSplit &&
    !text.includes(')', open) &&
    /\b(prev|formerly|form|inc|incl|c|maj|prov)\.$/i.test(text)
  );
}
