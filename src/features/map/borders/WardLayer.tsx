import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { GeoJSON } from 'react-leaflet';
import type { FeatureCollection } from 'geojson';
import { wardBordersQuery } from '../../../dataset/queries.ts';
import { toSlug } from '../../../domain/toSlug.ts';
import type { WardFact } from '../../../domain/WardFact.ts';
import { partyColour } from '../../../parts/partyWords.ts';
import { toShapes } from './toShapes.ts';

/** Wards with a result and a border, inside their council. */
export function WardLayer({ wards }: { wards: readonly WardFact[] }) {
  const { data } = useQuery({ ...wardBordersQuery, enabled: wards.length > 0 });
  const shapes = useMemo((): FeatureCollection | null => {
    if (!data) return null;
    const named = new Map(wards.map((ward) => [`${ward.council?.gss ?? ''}-${toSlug(ward.ward)}`, ward]));
    const features = toShapes(data, 'wards').filter((shape) => named.has(shape.id));
    return features.length > 0 ? { type: 'FeatureCollection', features } : null;
  }, [data, wards]);
  if (!shapes) return null;
  const partyOf = (id: unknown) =>
    wards.find((ward) => `${ward.council?.gss ?? ''}-${toSlug(ward.ward)}` === String(id))?.party ?? null;
  return (
    <GeoJSON
      key={shapes.features.map((shape) => shape.id).join()}
      data={shapes}
      interactive={false}
      style={(shape) => {
        const party = partyOf(shape?.id);
        return {
          fillColor: party ? partyColour(party) : 'url(#unsaid)',
          fillOpacity: 1,
          color: 'var(--ink)',
          weight: 0.8,
          className: 'ward',
        };
      }}
    />
  );
}
