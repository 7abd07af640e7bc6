import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useRef } from 'react';

/** Moves a map in turn: Leaflet drops what is asked of it while a zoom is drawn, so the last move asked for waits until that zoom has ended. */
export function useMapTurns(map: LeafletMap): (move: () => void) => void {
  const isZooming = useRef(false);
  const waiting = useRef<(() => void) | null>(null);
  useEffect(() => {
    const onZoom = () => {
      isZooming.current = true;
    };
    const onEnd = () => {
      isZooming.current = false;
      const next = waiting.current;
      waiting.current = null;
      next?.();
    };
    map.on('zoomanim', onZoom);
    map.on('moveend', onEnd);
    return () => {
      map.off('zoomanim', onZoom);
      map.off('moveend', onEnd);
    };
  }, [map]);
  return useCallback((move) => {
    if (isZooming.current) waiting.current = move;
    else move();
  }, []);
}
