import type { PostDraft, Sentence } from '../../Stage.ts';

/** Sentences whose `post` and `paragraph` count what is told in one go, and the way back. */
export interface Stories {
  sentences: Sentence[];
  /** The post that a place of the text stands in. */
  postAt: (start: number) => number;
}

/**
 * An article, and the standfirst right above it, are parted into posts a paragraph each, yet they are one story: what a
 * sentence leans on may stand in the paragraph before. Live posts are a story each.
 */
export function toStories(sentences: readonly Sentence[], posts: readonly PostDraft[]): Stories {
  const placed: { story: number; base: number }[] = [];
  for (const [index, { kind }] of posts.entries()) {
    const before = placed.at(-1);
    const above = posts[index - 1];
    const goesOn = before !== undefined && above !== undefined && kind === 'article' && above.kind !== 'post';
    placed.push(
      goesOn ? { story: before.story, base: before.base + above.paragraphs.length } : { story: index, base: 0 },
    );
  }
  return {
    sentences: sentences.map((sentence) => {
      const { story, base } = placed[sentence.post] ?? { story: sentence.post, base: 0 };
      return { ...sentence, post: story, paragraph: base + sentence.paragraph };
    }),
    postAt: (start) => lastBefore(sentences, start)?.post ?? 0,
  };
}

// The last sentence that begins at or before a place.
function lastBefore(sentences: readonly Sentence[], start: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}
