import { useMemo, type ComponentType } from 'react';
import { filterFacts } from '../../parts/filterFacts.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { EmbedId } from '../../url/route.ts';
import { useLink } from '../../url/useLink.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import type { FeatureProps } from '../Features.ts';
import { toCoverage } from '../toCoverage.ts';
import { useTheme } from '../useTheme.ts';
import type { EmbedData } from './data/EmbedData.ts';
import { useFrozen } from './data/useFrozen.ts';
import { EmbedFrame } from './EmbedFrame.tsx';
import { EmbedLinkProvider } from './EmbedLinkProvider.tsx';
import { sourceLine } from './sourceLine.ts';

/** What the feature of an embed is given: the facts, and all that the page carries. */
export type EmbedFeature = ComponentType<FeatureProps & { data: EmbedData }>;

interface EmbedPageProps {
  id: EmbedId;
  data: EmbedData;
  /** The feature that this embed shows. */
  Feature: EmbedFeature;
}

function Shown({ id, data, Feature, note }: EmbedPageProps & { note: string | null }) {
  const { link } = useLink();
  const { facts: allFacts, councils } = data;
  const facts = useMemo(() => filterFacts(allFacts, councils, link), [allFacts, councils, link]);
  const { asAt } = toCoverage(allFacts, councils, link.at);
  return (
    <EmbedFrame id={id} source={sourceLine(allFacts, asAt)} note={note}>
      <ErrorBoundary what="The figure">
        <Feature facts={facts} allFacts={allFacts} councils={councils} data={data} />
      </ErrorBoundary>
    </EmbedFrame>
  );
}

function Chosen({ id, data, Feature }: EmbedPageProps) {
  const { link } = useLink();
  useTheme(link);
  const shown = useFrozen(data, id, link.data);
  switch (shown.state) {
    case 'loading':
      return <Skeleton label="the frozen copy" className="h-80" />;
    case 'gone':
      return (
        <Shown
          id={id}
          data={shown.data}
          Feature={Feature}
          note={`The frozen copy ${link.data ?? ''} is not kept on this site: this is its newest data.`}
        />
      );
    case 'frozen':
      return <Shown id={id} data={shown.data} Feature={Feature} note="A frozen copy: newer data exists." />;
    case 'newest':
      return <Shown id={id} data={shown.data} Feature={Feature} note={null} />;
  }
}

/** An embed: one feature of the explorer in a frame of its own, from data that the page carries. */
export function EmbedPage(props: EmbedPageProps) {
  return (
    <EmbedLinkProvider id={props.id}>
      <Chosen {...props} />
    </EmbedLinkProvider>
  );
}
