import type { LatLngBoundsLiteral, Map as LeafletMap } from 'leaflet';
import { useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { Rect } from './placeLabels.ts';

/** What of the map is on the screen, at rest: in pixels of its zoom, and whether that is all of England. */
export interface MapFrame {
  zoom: number;
  view: Rect;
  isWhole: boolean;
}

function readFrame(map: LeafletMap, england: LatLngBoundsLiteral): MapFrame {
  const { min, max } = map.getPixelBounds();
  const zoom = map.getZoom();
  const view = { left: min?.x ?? 0, top: min?.y ?? 0, right: max?.x ?? 0, bottom: max?.y ?? 0 };
  return { zoom, view, isWhole: zoom < map.getBoundsZoom(england) + 0.8 };
}

/** Follows the map from rest to rest, not while it moves. */
export function useMapFrame(england: LatLngBoundsLiteral): MapFrame {
  const map = useMap();
  const [frame, setFrame] = useState(() => readFrame(map, england));
  const read = () => setFrame(readFrame(map, england));
  useMapEvents({ moveend: read, zoomend: read, resize: read });
  return frame;
}
