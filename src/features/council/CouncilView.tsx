import { useQuery } from '@tanstack/react-query';
import { allPostsQuery } from '../../dataset/queries.ts';
import type { Council } from '../../domain/Council.ts';
import type { Facts } from '../../domain/Dataset.ts';
import { formatMinute } from '../../parts/formatTime.ts';
import { factSentence } from '../../parts/factSentence.ts';
import { useFigureFoot } from '../../parts/share/useFigureFoot.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useLink } from '../../url/useLink.ts';
import { ControlNow } from './ControlNow.tsx';
import { CouncilFacts } from './CouncilFacts.tsx';
import { CouncilPosts } from './CouncilPosts.tsx';
import { CouncilSection, SectionLevel } from './CouncilSection.tsx';
import { recordWords } from './councilWords.ts';
import { toCouncilModel } from './toCouncilModel.ts';
import { toFactTable } from './toFactTable.ts';

/** What a panel or a page about a council is given. */
export interface CouncilProps {
  slug: string;
  allFacts: Facts;
  councils: readonly Council[];
}

/** What is said of a council below its name, in one column or (`wide`) two. */
export function CouncilView({ slug, allFacts, councils, isPage }: CouncilProps & { isPage: boolean }) {
  const { link } = useLink();
  const foot = useFigureFoot();
  const { data: posts, error, refetch } = useQuery(allPostsQuery);
  const model = toCouncilModel({ facts: allFacts, councils, posts: posts ?? [] }, slug, link.at);
  if (!model) return null;
  const { source, actions } = foot(model.council.name, () => ({
    id: 'council',
    embed: 'council',
    title: model.council.name,
    summary: model.control ? `${factSentence({ kind: 'control', fact: model.control })}.` : '',
    table: () => toFactTable(model),
  }));
  return (
    <SectionLevel value={isPage ? 2 : 3}>
      {link.at ? <p className="mt-1 text-14 text-quiet">As it was known on {formatMinute(link.at)}.</p> : null}
      <div className={isPage ? 'council-columns' : ''}>
        <div id="council" className="min-w-0">
          <div data-drawing="">
            <ControlNow model={model} facts={allFacts} />
            <CouncilFacts model={model} facts={allFacts} />
          </div>
          {actions ? (
            <p className="mt-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-14 text-quiet">
              <span className="min-w-0">{source}</span>
              {actions}
            </p>
          ) : null}
        </div>
        <div className="min-w-0">
          <CouncilSection title="Official record, for comparison">
            <p className="text-14 font-semibold">{recordWords(model.record)}</p>
            {model.record.basis ? <p className="mt-1 text-14 text-quiet wrap-anywhere">{model.record.basis}</p> : null}
          </CouncilSection>
          {error ? (
            <ErrorState
              title={error.message}
              hint="The posts that name it are not here."
              onRetry={() => void refetch()}
            />
          ) : posts ? (
            <CouncilPosts model={model} timeZone={allFacts.election.timeZone} />
          ) : (
            <Skeleton label="the posts that name it" className="mt-4 h-40" />
          )}
        </div>
      </div>
    </SectionLevel>
  );
}
