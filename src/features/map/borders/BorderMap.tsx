import './leaflet.css';
import { svg } from 'leaflet';
import { useEffect, useMemo, useState } from 'react';
import { GeoJSON, MapContainer } from 'react-leaflet';
import type { Borders } from '../../../dataset/queries.ts';
import type { WardFact } from '../../../domain/WardFact.ts';
import { markFirstViewDrawn } from '../../../parts/firstView.ts';
import type { MapViewProps } from '../MapView.ts';
import { AreaLabels } from './AreaLabels.tsx';
import { AreaLayer } from './AreaLayer.tsx';
import { LondonInset } from './LondonInset.tsx';
import { MapTools } from './MapTools.tsx';
import { toBounds } from './toBounds.ts';
import { boxOf, toShapes } from './toShapes.ts';
import { WardLayer } from './WardLayer.tsx';

type BorderMapProps = MapViewProps & {
  borders: Borders<'councils'>;
  region: string | null;
  wards: readonly WardFact[];
};

/** The councils with their real borders, on nothing: no tiles, no other host. Panned by dragging, zoomed by buttons, keys, pinch, and by the wheel once it has focus. */
export function BorderMap(props: BorderMapProps) {
  const { borders, areas, selected, region, wards } = props;
  const shapes = useMemo(() => toShapes(borders, 'councils'), [borders]);
  const [renderer] = useState(() => svg({ padding: 0.75 })); // drawn beyond the box, so that dragging shows no gaps
  const bounds = useMemo(() => toBounds(boxOf(shapes)), [shapes]);
  useEffect(markFirstViewDrawn, []);
  const chosen = shapes.find((shape) => shape.id === selected);
  const focused = shapes.find((shape) => shape.id === props.focus.stop);
  return (
    <MapContainer
      bounds={bounds}
      className="size-full"
      attributionControl={false}
      zoomControl={false}
      keyboard={false}
      scrollWheelZoom={false}
      zoomSnap={0}
      zoomDelta={0.75}
      maxZoom={12}
      bounceAtZoomLimits={false}
      renderer={renderer}
    >
      <AreaLayer {...props} shapes={shapes} />
      <WardLayer wards={wards} />
      <AreaLabels areas={areas} shapes={shapes} mode={props.mode} england={bounds} />
      <LondonInset {...props} shapes={shapes} england={bounds} />
      {focused ? (
        <GeoJSON
          key={`focus-${focused.id}`}
          data={focused}
          interactive={false}
          style={() => ({ className: 'area-focus', fill: false })}
        />
      ) : null}
      {chosen ? (
        <GeoJSON
          key={chosen.id}
          data={chosen}
          interactive={false}
          style={() => ({ className: 'area-chosen', fill: false })}
        />
      ) : null}
      <MapTools
        shapes={shapes}
        areas={areas}
        england={bounds}
        selected={selected}
        region={region}
        stop={props.focus.stop}
      />
    </MapContainer>
  );
}
