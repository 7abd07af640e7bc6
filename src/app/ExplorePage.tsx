import { Suspense, useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { bordersQuery } from '../dataset/queries.ts';
import { FindCouncil } from '../features/find/FindCouncil.tsx';
import { filterFacts } from '../parts/filterFacts.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { KeepStill, Still } from '../ui/Still.tsx';
import { useLink } from '../url/useLink.ts';
import { CouncilAside } from './CouncilAside.tsx';
import { DataFailure } from './DataFailure.tsx';
import { ExploreHead } from './ExploreHead.tsx';
import { useFeatures } from './FeaturesContext.tsx';
import { Section } from './Section.tsx';
import { useDataset, type DatasetState } from './useDataset.ts';

/** Fetches the shapes and the code of the map beside the facts, not after them. */
function useEarlyMap() {
  const client = useQueryClient();
  const { warmMap } = useFeatures();
  const { link } = useLink();
  const isMap = link.view === 'map';
  useEffect(() => {
    if (!isMap) return;
    // A failure is told where the map stands.
    client.query(bordersQuery).catch(() => undefined);
    warmMap();
  }, [client, warmMap, isMap]);
}

/** The explorer: what happened in a headline, the filters, the map beside the scoreboard, and below them every other reading of the same facts. */
export function ExplorePage() {
  const state = useDataset();
  useEarlyMap();
  if (state.status === 'failed') {
    return (
      <div className="py-8">
        <h1 tabIndex={-1} className="headline mb-6">
          The results can’t be shown
        </h1>
        <DataFailure error={state.error} onRetry={state.retry} />
      </div>
    );
  }
  if (state.status === 'loading') return <ExploreSkeleton />;
  return <Explore {...state} />;
}

function FiltersSkeleton() {
  return (
    <div className="filter-bar">
      <Skeleton label="the filters" className="h-9 w-full md:h-13" />
    </div>
  );
}

function ExploreSkeleton() {
  return (
    <>
      <div className="explore-head">
        <h1 tabIndex={-1} className="headline text-quiet">
          English council elections
        </h1>
      </div>
      <FiltersSkeleton />
      <div className="explore-top">
        <Skeleton label="the map" className="map-box mt-9" />
        <Skeleton label="the scoreboard" className="min-h-96" />
      </div>
    </>
  );
}

function Explore({ facts, councils }: Extract<DatasetState, { status: 'ready' }>) {
  const { link } = useLink();
  const features = useFeatures();
  const within = filterFacts(facts, councils, link);
  const props = { facts: within, allFacts: facts, councils };
  return (
    <>
      <ExploreHead facts={facts} councils={councils} />
      <KeepStill name="filters">
        <Suspense fallback={<Still name="filters" fallback={<FiltersSkeleton />} />}>
          <features.Filters
            facts={facts}
            councils={councils}
            find={<FindCouncil facts={facts} councils={councils} />}
          />
        </Suspense>
      </KeepStill>
      <div className="explore-top">
        <Section what="the map" size="map-box">
          <features.Map {...props} />
        </Section>
        <div className="grid min-w-0 content-start gap-8">
          <CouncilAside {...props} />
          <Section what="the scoreboard" size="min-h-96">
            <features.Scoreboard {...props} />
          </Section>
        </div>
      </div>
      <div className="explore-pair">
        <Section what="the swings" size="min-h-160" isBelow>
          <features.Swings {...props} />
        </Section>
        <Section what="hopes and outcomes" size="min-h-160" isBelow>
          <features.Expectations {...props} all={facts} />
        </Section>
      </div>
      <div className="explore-pair">
        <Section what="the changes of seats" size="min-h-96" isBelow>
          <features.Seats {...props} />
        </Section>
        <Section what="who took what from whom" size="min-h-96" isBelow>
          <features.Flow {...props} />
        </Section>
      </div>
      <div className="explore-row">
        <Section what="the estimates" size="min-h-64" isBelow>
          <features.Estimates {...props} />
        </Section>
      </div>
      <div className="explore-row">
        <Section what="the timeline" size="min-h-160" isBelow>
          <features.Timeline {...props} />
        </Section>
      </div>
    </>
  );
}
