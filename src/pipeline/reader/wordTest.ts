const mostKept = 10_000;
const longestKept = 40;

/** A pattern over the words of one unit that remembers what it said of them: most words come again and again. */
export function wordTest(pattern: RegExp): (words: string) => boolean {
  const known = new Map<string, boolean>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const answer = pattern.test(words);
    if (words.length > longestKept) return answer;
    if (known.size >= mostKept) known.clear();
    known.set(words, answer);
    return answer;
  };
}
