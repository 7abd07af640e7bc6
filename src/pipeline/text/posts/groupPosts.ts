import type { PostDraft } from '../../Stage.ts';
import { isContinuation } from './isContinuation.ts';
import type { Bounds, Draft } from './Draft.ts';
import type { Item } from './Item.ts';

/** Makes posts of items without stamps: each paragraph one, with those that go on about it. `kindAt` says what a post that starts at an item is. */
export function groupPosts(
  text: string,
  items: readonly Item[],
  bounds: Bounds,
  kindAt: (index: number) => PostDraft['kind'],
  firstPost: number,
): Draft {
  const draft: Draft = { posts: [], marks: [] };
  const isBlocked = hasBlocks(items);
  let above: string[] = [];
  for (const [index, item] of items.entries()) {
    const { start, end, kind } = item;
    if (kind !== 'text') {
      draft.marks.push({ start, end, kind: kind === 'stamp' ? 'byline' : kind, post: null });
      continue;
    }
    const paragraph = text.slice(start, end);
    const last = draft.posts.at(-1);
    const belongs =
      last &&
      (isContinuation(paragraph, above) ||
        (isBlocked && !item.gapBefore && !item.isGlued && items[index - 1]?.kind === 'text'));
    if (belongs) {
      last.paragraphs.push({ start, end });
      last.end = end;
      above.push(paragraph);
    } else {
      draft.posts.push({
        kind: kindAt(index),
        start,
        end,
        author: null,
        publishedAt: null,
        publishedBetween: bounds,
        paragraphs: [{ start, end }],
      });
      above = [paragraph];
    }
    const post = firstPost + draft.posts.length - 1;
    draft.marks.push({ start, end, kind: draft.posts.at(-1)?.kind === 'standfirst' ? 'standfirst' : 'post', post });
  }
  return draft;
}

/** Whether blank lines part blocks of several lines each: then the lines of a block belong together. */
function hasBlocks(items: readonly Item[]): boolean {
  const gaps = items.filter(({ gapBefore }) => gapBefore).length;
  return gaps > 0 && gaps * 2 < items.length * 1.8 && gaps * 5 > items.length;
}
