import { Suspense, useState } from 'react';
import type { Facts } from '../domain/Dataset.ts';
import { useLink } from '../url/useLink.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useFeatures } from './FeaturesContext.tsx';

/** The words behind the figure that the link names; fetched at the first figure that is asked for, and kept for what is pinned there. */
export function EvidenceSheet({ facts }: { facts: Facts }) {
  const { fact } = useLink().link;
  const { Evidence } = useFeatures();
  const [isWanted, setWanted] = useState(fact !== null);
  if (fact !== null && !isWanted) setWanted(true);
  if (!isWanted) return null;
  return (
    <ErrorBoundary what="The evidence">
      <Suspense fallback={null}>
        <Evidence allFacts={facts} />
      </Suspense>
    </ErrorBoundary>
  );
}
