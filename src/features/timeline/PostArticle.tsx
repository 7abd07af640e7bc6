import { memo } from 'react';
import type { Facts } from '../../domain/Dataset.ts';
import { FactChip } from '../../parts/FactChip.tsx';
import { formatDayTime, formatTime } from '../../parts/formatTime.ts';
import { MarkedText } from '../../parts/quotation/MarkedText.tsx';
import { useLink } from '../../url/useLink.ts';
import { factsOfPost, postMarks } from './postMarks.ts';
import type { PreparedPost } from './PreparedPost.ts';

interface PostArticleProps {
  prepared: PreparedPost;
  facts: Facts;
  search: readonly string[];
  /** Names of the councils that it names. */
  about: string;
  isOpen: boolean;
  isBeyondFilters: boolean;
}

const kindLabel = { standfirst: 'Summary above the live blog', article: 'From an article', post: null };

/** One post: time and what it is about, its words with evidence and searched words marked, and the facts that it holds. */
export const PostArticle = memo(function PostArticle(props: PostArticleProps) {
  const { prepared, facts, search, about, isOpen, isBeyondFilters } = props;
  const { href } = useLink();
  const { post } = prepared;
  const { timeZone } = facts.election;
  const held = factsOfPost(post, facts);
  const marks = postMarks(post, held, search);
  const headingId = `post-${post.id}-heading`;
  const from = post.author ?? kindLabel[post.kind];
  return (
    <article
      id={`post-${post.id}`}
      aria-labelledby={headingId}
      data-open={isOpen ? '' : undefined}
      className={`scroll-mt-4 border-t border-line py-3 ${isOpen ? 'border-l-4 border-l-accent pl-3' : ''}`}
    >
      <h5 id={headingId} className="mb-1 flex gap-x-2 sm:gap-x-0">
        <a
          href={href({ post: post.id })}
          className="min-h-6 min-w-6 shrink-0 text-14 font-semibold tabular-nums hover:underline sm:w-18"
          title="Link to this post"
        >
          {post.publishedAt ? (
            <time dateTime={post.publishedAt} title={formatDayTime(post.publishedAt, timeZone)}>
              {formatTime(post.publishedAt, timeZone)}
            </time>
          ) : (
            <span className="font-normal text-quiet">
              <span aria-hidden="true">–:–</span>
              <span className="sr-only">Time not given</span>
            </span>
          )}
        </a>{' '}
        <span className="min-w-0 text-14 font-semibold wrap-anywhere">
          {about}
          {from ? (
            <span className="font-normal text-quiet">
              {about ? ' · ' : ''}
              {from}
            </span>
          ) : null}
          {about || from ? null : <span className="sr-only">Post</span>}
        </span>
      </h5>
      <div className="min-w-0 sm:ml-18">
        {isBeyondFilters ? (
          <p className="mb-1 text-14 text-quiet">Shown because the link names it; the filters leave it out.</p>
        ) : null}
        {post.paragraphs.length === 0 ? (
          <p className="text-14 text-quiet">What stood here, a picture or an embed, is not in this copy.</p>
        ) : null}
        {post.paragraphs.map((paragraph, index) => (
          <p key={index} dir="auto" className="max-w-[70ch] text-16 wrap-anywhere whitespace-pre-line not-first:mt-2">
            <MarkedText text={paragraph} marks={marks[index] ?? []} factClass="evidence-link decoration-edge" />
          </p>
        ))}
        {held.length > 0 ? (
          <ul aria-label="What this post reports" className="mt-2 flex max-w-[70ch] flex-wrap gap-1.5">
            {held.map((any) => (
              <li key={any.fact.id} className="min-w-0">
                <FactChip fact={any} />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </article>
  );
});
