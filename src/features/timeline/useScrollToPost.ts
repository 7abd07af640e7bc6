import { useEffect } from 'react';

const SETTLE_MS = 2_500; // while what stands above is still being fetched and drawn
const byReader = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
};

/** Brings the post that the link names into view, and keeps it there while the page settles, until the reader moves. `row` is -1 while it is not there. */
export function useScrollToPost(post: string | null, row: number, scrollToRow: ((row: number) => void) | null) {
  const isThere = row >= 0;
  useEffect(() => {
    if (post === null || !isThere) return;
    const bring = () => {
      const element = document.getElementById(`post-${post}`);
      if (element && isInView(element)) return;
      if (scrollToRow) scrollToRow(row);
      else element?.scrollIntoView({ block: 'start' });
    };
    const observer = new ResizeObserver(bring);
    const stop = () => {
      observer.disconnect();
      clearTimeout(timer);
      byReader.forEach((type) => window.removeEventListener(type, stop));
    };
    const timer = setTimeout(stop, SETTLE_MS);
    byReader.forEach((type) => window.addEventListener(type, stop, { passive: true }));
    bring();
    observer.observe(document.body);
    return stop;
  }, [post, isThere, row, scrollToRow]);
}
