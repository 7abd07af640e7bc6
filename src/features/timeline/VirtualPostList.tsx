import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { PostListProps } from './PostList.tsx';
import { TimelineItem } from './TimelineItem.tsx';
import { rowAt } from './toTimelineModel.ts';

const USUAL_HEIGHT = 150; // px of a post, until it is measured
const OVERSCAN = 6;

interface VirtualPostListProps extends PostListProps {
  /** Gives the way to bring a row into view. */
  onReady: (scrollToRow: (row: number) => void) => void;
}

/** The rows of a long timeline: only those near the view are in the page, which itself scrolls. */
export function VirtualPostList({ model, context, onReady }: VirtualPostListProps) {
  const { posts } = model;
  const listRef = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  const virtualizer = useWindowVirtualizer({
    count: posts.length,
    estimateSize: () => USUAL_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin: top,
    getItemKey: (index) => posts[index]?.post.id ?? index,
  });
  useLayoutEffect(() => {
    const measure = () => {
      if (listRef.current) setTop(Math.round(listRef.current.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure); // what stands above may still grow
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => onReady((row) => virtualizer.scrollToIndex(row, { align: 'start' })), [onReady, virtualizer]);
  const items = virtualizer.getVirtualItems();
  const start = (items[0]?.start ?? top) - top;
  return (
    <ol ref={listRef} aria-label="Posts" className="relative" style={{ height: virtualizer.getTotalSize() }}>
      {items.map((item) => {
        const row = rowAt(model, item.index);
        return row ? (
          <li
            key={item.key}
            ref={virtualizer.measureElement}
            data-index={item.index}
            aria-setsize={posts.length}
            aria-posinset={item.index + 1}
            className="relative"
            style={{ top: start }}
          >
            <TimelineItem row={row} context={context} />
          </li>
        ) : null;
      })}
    </ol>
  );
}
