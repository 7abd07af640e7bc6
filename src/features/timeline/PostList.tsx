import type { TimelineRow } from './toTimelineModel.ts';
import { TimelineItem, type ItemContext } from './TimelineItem.tsx';

/** The rows of the timeline as one ordered list, all of them: for prerendered pages and where they are few. */
export function PostList({ rows, context }: { rows: readonly TimelineRow[]; context: ItemContext }) {
  return (
    <ol aria-label="Posts">
      {rows.map((row) => (
        <li key={row.prepared.post.id}>
          <TimelineItem row={row} context={context} />
        </li>
      ))}
    </ol>
  );
}
