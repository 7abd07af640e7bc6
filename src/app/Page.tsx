import { lazy, Suspense } from 'react';
import { useLink } from '../url/useLink.ts';
import type { Route } from '../url/route.ts';
import { AfterFirstView } from './AfterFirstView.tsx';
import { EvidenceSheet } from './EvidenceSheet.tsx';
import { ExplorePage } from './ExplorePage.tsx';
import { useFeatures } from './FeaturesContext.tsx';
import { Footer } from './Footer.tsx';
import { LinkProblems } from './LinkProblems.tsx';
import { Masthead } from './Masthead.tsx';
import { PageFrame } from './PageFrame.tsx';
import { ShareProvider } from './share/ShareProvider.tsx';
import { toPageTitle } from './toPageTitle.ts';
import { useDataset } from './useDataset.ts';
import { useRouteFocus } from './useRouteFocus.ts';
import { useTheme } from './useTheme.ts';

const NewResults = lazy(async () => ({ default: (await import('./newResults/NewResults.tsx')).NewResults }));

function Content({ route, title }: { route: Route; title: string }) {
  const { href } = useLink();
  const features = useFeatures();
  switch (route.page) {
    case 'explore':
    case 'embed':
      return <ExplorePage />;
    case 'council':
      return <PageFrame title={title}>{(props) => <features.Council {...props} slug={route.slug} />}</PageFrame>;
    case 'sources':
      return <PageFrame title={title}>{(props) => <features.Sources {...props} />}</PageFrame>;
    case 'source':
      return <PageFrame title={title}>{(props) => <features.Source {...props} id={route.id} />}</PageFrame>;
    case 'method':
      return <PageFrame title={title}>{(props) => <features.Method {...props} />}</PageFrame>;
    case 'data':
      return <PageFrame title={title}>{(props) => <features.Data {...props} />}</PageFrame>;
    case 'unknown':
      return (
        <div className="py-6">
          <h1 tabIndex={-1} className="headline mb-4">
            {title}
          </h1>
          <p>
            Nothing is at “{route.path}”. All results are on{' '}
            <a className="link" href={href({}, { page: 'explore' })}>
              the first page
            </a>
            , where a council can be found by its name.
          </p>
        </div>
      );
  }
}

/** The frame of every page: masthead, what of the link was not read, the page itself, the words behind a figure, footer. */
export function Page() {
  const { route, link } = useLink();
  const state = useDataset();
  const isReady = state.status === 'ready';
  const title = toPageTitle(route, isReady ? state.facts : null, isReady ? state.councils : []);
  const id = 'slug' in route ? route.slug : 'id' in route ? route.id : '';
  useTheme(link);
  useRouteFocus(`${route.page}/${id}`, `${title} · Declared`);
  return (
    <ShareProvider data={state} title={title}>
      <div className="page">
        <Masthead election={isReady ? state.facts.election : null} />
        <main id="main" tabIndex={-1}>
          <AfterFirstView>
            <Suspense fallback={null}>
              <NewResults />
            </Suspense>
          </AfterFirstView>
          <LinkProblems />
          <Content key={`${route.page}/${id}`} route={route} title={title} />
        </main>
        <Footer />
        {isReady ? <EvidenceSheet facts={state.facts} /> : null}
      </div>
    </ShareProvider>
  );
}
