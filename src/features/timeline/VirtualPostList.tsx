import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { TimelineRow } from './toTimelineModel.ts';
import { TimelineItem, type ItemContext } from './TimelineItem.tsx';

const USUAL_HEIGHT = 150; // px of a post, until it is measured
const OVERSCAN = 6;

interface VirtualPostListProps {
  rows: readonly TimelineRow[];
  context: ItemContext;
  /** Gives the way to bring a row into view. */
  onReady: (scrollToRow: (row: number) => void) => void;
}

/** The rows of a long timeline: only those near the view are in the page, which itself scrolls. */
export function VirtualPostList({ rows, context, onReady }: VirtualPostListProps) {
  const listRef = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => USUAL_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin: top,
    getItemKey: (index) => rows[index]?.prepared.post.id ?? index,
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
        const row = rows[item.index];
        return row ? (
          <li
            key={item.key}
            ref={virtualizer.measureElement}
            data-index={item.index}
            aria-setsize={rows.length}
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
