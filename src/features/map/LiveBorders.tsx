import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { bordersQuery } from '../../dataset/queries.ts';
import type { WardFact } from '../../domain/WardFact.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { StillBorders } from './borders/StillBorders.tsx';
import { Still } from '../../ui/Still.tsx';
import type { MapViewProps } from './MapView.ts';
import { loadBorderMap } from './loadBorderMap.ts';

const BorderMap = lazy(loadBorderMap);
const never = () => () => undefined;

/** The map of borders, once its shapes and its code are there; until then the still one of a static page. */
export function LiveBorders(props: MapViewProps & { region: string | null; wards: readonly WardFact[] }) {
  const { data, error, refetch } = useQuery(bordersQuery);
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (error) {
    return (
      <ErrorState
        title={error.message}
        hint={'hint' in error ? String(error.hint) : 'The hexagons and the table show the same councils.'}
        onRetry={() => void refetch()}
      />
    );
  }
  const still = (
    <Still name="map" className="size-full" fallback={<Skeleton label="the map" className="size-full" />}>
      {() => (import.meta.env.SSR && data ? <StillBorders {...props} borders={data} /> : null)}
    </Still>
  );
  return <Suspense fallback={still}>{data && isLive ? <BorderMap {...props} borders={data} /> : still}</Suspense>;
}
