import type { Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';
import { boxOf, type Shape } from './toShapes.ts';

/** Moves the map so that the area that has focus is on the screen. */
export function useFocusInView(map: LeafletMap, shapes: readonly Shape[], stop: string | null) {
  useEffect(() => {
    if (document.activeElement?.getAttribute('data-gss') !== stop) return;
    const box = boxOf(shapes.filter((shape) => shape.id === stop));
    if (box) map.panInside([(box[1] + box[3]) / 2, (box[0] + box[2]) / 2], { padding: [48, 48] });
  }, [map, shapes, stop]);
}
