import { useEffect, useMemo, useState } from 'react';
import type { Facts } from '../../domain/Dataset.ts';
import type { Post } from '../../domain/Post.ts';
import { makePostContext, preparePost, type PostContext, type PreparedPost } from './PreparedPost.ts';

const AT_ONCE = 1_000; // posts that are prepared in the first render: about 5 ms
const SLICE_MS = 8; // of each task after that, so that typing and scrolling stay smooth

const pause = () => new Promise((resolve) => setTimeout(resolve));

/** Prepares a page in short tasks; stops where `signal` says so. */
async function prepareSlowly(page: readonly Post[], context: PostContext, signal: AbortSignal) {
  const done: PreparedPost[] = [];
  let end = performance.now() + SLICE_MS;
  for (const post of page) {
    done.push(preparePost(post, context));
    if (performance.now() < end) continue;
    await pause();
    if (signal.aborted) return null;
    end = performance.now() + SLICE_MS;
  }
  return done;
}

/** All posts prepared for filtering: a few at once, so that they stand in the first render; many in short tasks, page by page. */
export function usePreparedPosts(pages: readonly Post[][], facts: Facts): readonly PreparedPost[] {
  const context = useMemo(() => makePostContext(facts), [facts]);
  const isFew = pages.reduce((sum, page) => sum + page.length, 0) <= AT_ONCE;
  const few = useMemo(
    () => (isFew ? pages.flat().map((post) => preparePost(post, context)) : null),
    [isFew, pages, context],
  );
  const [many, setMany] = useState<{ context: PostContext; byPage: ReadonlyMap<Post[], PreparedPost[]> }>();
  const byPage = many?.context === context ? many.byPage : undefined;
  const next = isFew ? undefined : pages.find((page) => !byPage?.has(page));
  useEffect(() => {
    if (!next) return;
    const control = new AbortController();
    void prepareSlowly(next, context, control.signal).then((done) => {
      if (!done) return;
      setMany((before) => ({
        context,
        byPage: new Map([...(before?.context === context ? before.byPage : []), [next, done]]),
      }));
    });
    return () => control.abort();
  }, [next, context]);
  return useMemo(() => few ?? pages.flatMap((page) => byPage?.get(page) ?? []), [few, pages, byPage]);
}
