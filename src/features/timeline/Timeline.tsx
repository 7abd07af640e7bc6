import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Council } from '../../domain/Council.ts';
import type { Facts } from '../../domain/Dataset.ts';
import { plural, formatNumber } from '../../parts/formatChange.ts';
import { useFigureFoot } from '../../parts/share/useFigureFoot.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useLink } from '../../url/useLink.ts';
import { JumpMenu } from './JumpMenu.tsx';
import { orderPosts } from './orderPosts.ts';
import { PostList } from './PostList.tsx';
import { TimelineFilters } from './TimelineFilters.tsx';
import type { ItemContext } from './TimelineItem.tsx';
import { toPostFilters } from './toPostFilters.ts';
import { toPicturedPosts, toPostTable } from './toPostTable.ts';
import { toTimelineModel } from './toTimelineModel.ts';
import { usePosts } from './usePosts.ts';
import { usePreparedPosts } from './usePreparedPosts.ts';
import { useScrollToPost } from './useScrollToPost.ts';
import { VirtualPostList } from './VirtualPostList.tsx';

const PLAIN_AT_MOST = 200; // rows: so few are cheaper whole, and readable by find-in-page

/** All posts in time order, with the filters, what each reports, and the words that say so. */
export function Timeline({ allFacts, councils }: { allFacts: Facts; councils: readonly Council[] }) {
  const { link: current, href } = useLink();
  const foot = useFigureFoot();
  const link = useDeferredValue(current); // typing stays ahead of the list
  const { pages, total, isLoading, error, retry } = usePosts();
  const prepared = usePreparedPosts(pages, allFacts);
  const ordered = useMemo(
    () =>
      orderPosts(
        prepared,
        allFacts.documents.map(({ id }) => id),
      ),
    [prepared, allFacts],
  );
  const filters = useMemo(() => toPostFilters(link, allFacts, councils), [link, allFacts, councils]);
  const model = useMemo(
    () => toTimelineModel(ordered, { filters, order: link.order, open: link.post }),
    [ordered, filters, link.order, link.post],
  );
  const councilNames = useMemo(() => new Map(councils.map(({ gss, name }) => [gss, name])), [councils]);
  const context = useMemo<ItemContext>(
    () => ({ facts: allFacts, search: filters.search, open: link.post, councilNames }),
    [allFacts, filters, link.post, councilNames],
  );
  const [virtual, setVirtual] = useState<{ scrollToRow: (row: number) => void } | null>(null);
  const onReady = useCallback((scrollToRow: (row: number) => void) => setVirtual({ scrollToRow }), []);
  const isPlain = import.meta.env.SSR || model.posts.length <= PLAIN_AT_MOST;
  const scrollToRow = isPlain ? null : (virtual?.scrollToRow ?? null);
  useScrollToPost(link.post, model.open, scrollToRow);
  const jump = (row: number) => {
    if (scrollToRow) scrollToRow(row);
    else
      document
        .getElementById(`post-${model.posts[row]?.post.id ?? ''}`)
        ?.closest('li')
        ?.scrollIntoView();
  };
  const { actions } = foot('Timeline', () => ({
    id: 'timeline',
    embed: 'timeline',
    title: 'Timeline',
    summary: `${formatNumber(model.shown)} of ${plural(model.total, 'post')}.`,
    pictured: () =>
      toPicturedPosts(
        model.posts.map(({ post }) => post),
        allFacts.election.timeZone,
      ),
    table: (scope) =>
      toPostTable((scope === 'all' ? [...ordered.dated, ...ordered.undated] : model.posts).map(({ post }) => post)),
  }));
  const isReading = isLoading || (total !== null && prepared.length < total);

  return (
    <section aria-labelledby="timeline-title" id="timeline">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 id="timeline-title" className="heading-section">
          Timeline
        </h2>
        <p role="status" className="text-14 text-quiet tabular-nums">
          {error
            ? ''
            : isReading
              ? `Reading posts: ${formatNumber(prepared.length)}${total === null ? '' : ` of ${formatNumber(total)}`}`
              : `${formatNumber(model.shown)} of ${plural(model.total, 'post')}`}
        </p>
      </div>
      <div className="relative mt-3 mb-4 flex flex-wrap items-start justify-between gap-2">
        <TimelineFilters facts={allFacts} councils={councils} counts={model.counts} />
        <div className="flex items-center gap-3">
          {model.landmarks.length > 1 ? <JumpMenu landmarks={model.landmarks} onJump={jump} /> : null}
          <a
            className="link inline-flex min-h-6 items-center text-14"
            href={href({ order: current.order === 'oldest' ? 'newest' : 'oldest' })}
          >
            {current.order === 'oldest' ? 'Newest first' : 'Oldest first'}
          </a>
          {actions}
        </div>
      </div>
      {error ? (
        <ErrorState
          title={error.message}
          hint="The posts are not here; the results above do not need them."
          onRetry={retry}
        />
      ) : null}
      {isReading && model.total === 0 ? <Skeleton label="the posts" className="h-96" /> : null}
      {!isReading && !error && model.total === 0 ? (
        <EmptyState
          title="These documents hold no posts."
          hint="Nothing in them was read as a block of a live blog or an article."
        />
      ) : null}
      {!isReading && model.total > 0 && model.shown === 0 ? (
        <EmptyState
          title="No post within these filters."
          hint={
            current.at
              ? 'Choose other words or another kind of post, or a later moment.'
              : 'Choose other words, or another kind of post.'
          }
          action={
            <a
              className="link"
              href={href({ kind: [], party: [], doc: [], council: null, q: null, region: null, outcome: [], at: null })}
            >
              Show all posts
            </a>
          }
        />
      ) : null}
      {model.posts.length === 0 ? null : isPlain ? (
        <PostList model={model} context={context} />
      ) : (
        <VirtualPostList model={model} context={context} onReady={onReady} />
      )}
    </section>
  );
}
