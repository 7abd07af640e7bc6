import { DomEvent, type LatLngBoundsLiteral, type Map as LeafletMap } from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import { useMap } from 'react-leaflet';
import { toSlug } from '../../../domain/toSlug.ts';
import type { MapArea } from '../model/toMapModel.ts';
import { toBounds } from './toBounds.ts';
import { boxOf, type Shape } from './toShapes.ts';
import { useFocusInView } from './useFocusInView.ts';
import { useMapHabits } from './useMapHabits.ts';
import { useMapTurns } from './useMapTurns.ts';

interface MapToolsProps {
  shapes: readonly Shape[];
  areas: readonly MapArea[];
  england: LatLngBoundsLiteral;
  selected: string | null;
  region: string | null;
  /** The area with the tab stop. */
  stop: string | null;
}

const isStill = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

function flyTo(map: LeafletMap, bounds: LatLngBoundsLiteral, maxZoom = 12) {
  map.fitBounds(bounds, { padding: [12, 12], maxZoom, animate: !isStill(), duration: 0.2 });
}

/** The buttons of the map, and what moves it: the chosen region, the chosen council where it is out of sight. */
export function MapTools({ shapes, areas, england, selected, region, stop }: MapToolsProps) {
  const map = useMap();
  const ref = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  useMapHabits(map, england);
  const inTurn = useMapTurns(map);
  const within = (slug: string | null) => {
    const inside = new Set(
      areas.filter((area) => area.region !== null && toSlug(area.region) === slug).map((area) => area.gss),
    );
    return shapes.filter((shape) => inside.has(shape.id));
  };
  const fit = (name: string, some: readonly Shape[], maxZoom?: number) => {
    inTurn(() => flyTo(map, some.length > 0 ? toBounds(boxOf(some)) : england, maxZoom));
    setSaid(`Map shows ${name}`);
  };

  useEffect(() => {
    if (ref.current) DomEvent.disableClickPropagation(ref.current);
  }, []);
  const regionShapes = region === null ? null : within(region);
  const shownRegion = useRef<string | null>(null);
  useEffect(() => {
    if (shownRegion.current === region) return;
    shownRegion.current = region;
    inTurn(() => flyTo(map, regionShapes && regionShapes.length > 0 ? toBounds(boxOf(regionShapes)) : england));
  });
  const chosen = shapes.find((shape) => shape.id === selected);
  useEffect(() => {
    const box = chosen ? boxOf([chosen]) : null;
    if (box === null) return;
    inTurn(() => {
      if (!map.getBounds().contains(toBounds(box))) flyTo(map, toBounds(box), Math.max(8.5, map.getZoom()));
    });
  }, [map, chosen, inTurn]);
  useFocusInView(map, shapes, stop);

  return (
    <div ref={ref} className="map-tools">
      <button
        type="button"
        className="map-tool"
        aria-label="Zoom in"
        data-zoom="in"
        onClick={() => inTurn(() => zoomBy(map, 1, setSaid))}
      >
        +
      </button>
      <button
        type="button"
        className="map-tool"
        aria-label="Zoom out"
        data-zoom="out"
        onClick={() => inTurn(() => zoomBy(map, -1, setSaid))}
      >
        −
      </button>
      <button type="button" className="map-tool" onClick={() => fit('London', within('london'))}>
        London
      </button>
      <button type="button" className="map-tool" onClick={() => fit('England', [])}>
        England
      </button>
      {chosen ? (
        <button type="button" className="map-tool" onClick={() => fit('the chosen council', [chosen], 10)}>
          Selection
        </button>
      ) : null}
      <span role="status" className="sr-only">
        {said}
      </span>
    </div>
  );
}

function zoomBy(map: LeafletMap, step: 1 | -1, say: (text: string) => void) {
  map.setZoom(map.getZoom() + step * 0.75, { animate: !isStill() });
  say(step > 0 ? 'Zoomed in' : 'Zoomed out');
}
