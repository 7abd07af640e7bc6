import type { PostDraft } from '../../Stage.ts';
import { isContinuation } from './isContinuation.ts';
import type { Bounds, Draft } from './Draft.ts';
import type { Item } from './Item.ts';
import { PostTail } from './PostTail.ts';

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
  let above = new PostTail();
  let isUnderText = false;
  for (const [index, { start, end, kind, gapBefore, isGlued }] of items.entries()) {
    if (kind !== 'text') {
      draft.marks.push({ start, end, kind: kind === 'stamp' ? 'byline' : kind, post: null });
      isUnderText = false;
      continue;
    }
    const paragraph = text.slice(start, end);
    const isInBlock = isBlocked && isUnderText && !gapBefore && !isGlued;
    let last = draft.posts.at(-1);
    if (last && (isInBlock || isContinuation(paragraph, above))) {
      last.paragraphs.push({ start, end });
      last.end = end;
    } else {
      const untimed = { author: null, publishedAt: null, publishedBetween: bounds };
      last = { kind: kindAt(index), start, end, ...untimed, paragraphs: [{ start, end }] };
      draft.posts.push(last);
      above = new PostTail();
    }
    above.add(paragraph);
    isUnderText = true;
    const post = firstPost + draft.posts.length - 1;
    draft.marks.push({ start, end, kind: last.kind === 'standfirst' ? 'standfirst' : 'post', post });
  }
  return draft;
}

/** Whether blank lines part blocks of several lines each: then the lines of a block belong together. */
function hasBlocks(items: readonly Item[]): boolean {
  const gaps = items.filter(({ gapBefore }) => gapBefore).length;
  return gaps > 0 && gaps * 2 < items.length * 1.8 && gaps * 5 > items.length;
}
