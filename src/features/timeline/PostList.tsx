import { TimelineItem, type ItemContext } from './TimelineItem.tsx';
import { rowAt, type TimelineModel } from './toTimelineModel.ts';

/** What a list of posts is drawn from. */
export interface PostListProps {
  model: Pick<TimelineModel, 'posts' | 'beyond'>;
  context: ItemContext;
}

/** The posts of the timeline as one ordered list, all of them: for prerendered pages and where they are few. */
export function PostList({ model, context }: PostListProps) {
  return (
    <ol aria-label="Posts">
      {model.posts.map(({ post }, index) => {
        const row = rowAt(model, index);
        return row ? (
          <li key={post.id}>
            <TimelineItem row={row} context={context} />
          </li>
        ) : null;
      })}
    </ol>
  );
}
