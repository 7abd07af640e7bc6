import type { ReactNode } from 'react';
import { Skeleton } from '../ui/Skeleton.tsx';
import { DataFailure } from './DataFailure.tsx';
import type { FeatureProps } from './Features.ts';
import { Section } from './Section.tsx';
import { useDataset } from './useDataset.ts';

interface PageFrameProps {
  title: string;
  /** What the page shows, once the data is there. */
  children: (props: FeatureProps) => ReactNode;
}

/** A page other than the explorer: its h1 at once, its content when the data is there. */
export function PageFrame({ title, children }: PageFrameProps) {
  const state = useDataset();
  return (
    <div className="py-6 print:py-3">
      <h1 tabIndex={-1} className="headline mb-6 print:mb-1">
        {title}
      </h1>
      {state.status === 'failed' ? <DataFailure error={state.error} onRetry={state.retry} /> : null}
      {state.status === 'loading' ? <Skeleton label={title} className="min-h-160" /> : null}
      {state.status === 'ready' ? (
        <Section what={title} size="min-h-160">
          {children({ facts: state.facts, allFacts: state.facts, councils: state.councils })}
        </Section>
      ) : null}
    </div>
  );
}
