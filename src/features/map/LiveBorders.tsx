import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { bordersQuery } from '../../dataset/queries.ts';
import type { WardFact } from '../../domain/WardFact.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { MapViewProps } from './MapView.ts';
import { loadBorderMap } from './loadBorderMap.ts';

const BorderMap = lazy(loadBorderMap);

/** The map of borders, once its shapes and its code are there. */
export function LiveBorders(props: MapViewProps & { region: string | null; wards: readonly WardFact[] }) {
  const { data, error, refetch } = useQuery(bordersQuery);
  const skeleton = <Skeleton label="the map" className="size-full" />;
  if (error) {
    return (
      <ErrorState
        title={error.message}
        hint={'hint' in error ? String(error.hint) : 'The hexagons and the table show the same councils.'}
        onRetry={() => void refetch()}
      />
    );
  }
  if (!data) return skeleton;
  return (
    <Suspense fallback={skeleton}>
      <BorderMap {...props} borders={data} />
    </Suspense>
  );
}
