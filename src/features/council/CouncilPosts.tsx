import { formatDay, toLocalMinute } from '../../parts/formatTime.ts';
import { plural } from '../../parts/formatChange.ts';
import { useLink } from '../../url/useLink.ts';
import { CouncilSection } from './CouncilSection.tsx';
import { postExcerpt } from './postExcerpt.ts';
import type { CouncilModel } from './toCouncilModel.ts';

const ON_PAPER = 8; // posts, so that a council fits its sheet

/** Every post that names the council, with the way to its place in the timeline. */
export function CouncilPosts({ model, timeZone }: { model: CouncilModel; timeZone: string }) {
  const { href } = useLink();
  const { council, posts } = model;
  return (
    <CouncilSection title={`${plural(posts.length, 'post')} that ${posts.length === 1 ? 'names' : 'name'} it`}>
      {posts.length === 0 ? <p className="text-14 text-quiet">No post names this council.</p> : null}
      <ol className="grid gap-3 print:gap-2">
        {posts.map((post, at) => {
          const minute = post.publishedAt === null ? null : toLocalMinute(post.publishedAt, timeZone);
          return (
            <li key={post.id} className={at < ON_PAPER ? 'text-14' : 'text-14 print:hidden'}>
              <a
                className="link inline-flex min-h-6 items-center tabular-nums"
                href={href({ post: post.id, council: council.slug }, { page: 'explore' })}
              >
                {minute && post.publishedAt ? (
                  <time dateTime={post.publishedAt}>{`${formatDay(minute, 'short')}, ${minute.slice(11)}`}</time>
                ) : (
                  'Time not given'
                )}
                <span className="sr-only">, in the timeline</span>
              </a>
              <p dir="auto" className="wrap-anywhere">
                {postExcerpt(post, council) || 'What stood here is not in this copy.'}
              </p>
            </li>
          );
        })}
      </ol>
      {posts.length > ON_PAPER ? (
        <p className="mt-2 hidden text-14 text-quiet print:block">
          {plural(posts.length - ON_PAPER, 'more post')} on the page of this council.
        </p>
      ) : null}
    </CouncilSection>
  );
}
