import type { LatLngBoundsLiteral, Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';
import { flushSync } from 'react-dom';

const paper = { width: '182mm', height: '150mm' }; // A4 within the margins of media.css

/** How a map in a page behaves: it keeps England in its box as the box changes, never takes the wheel or one finger from a reader who scrolls by. */
export function useMapHabits(map: LeafletMap, england: LatLngBoundsLiteral) {
  useEffect(() => {
    const box = map.getContainer();
    const setLimits = () => {
      map.setMinZoom(Math.min(map.getBoundsZoom(england), map.getZoom()) - 0.25);
    };
    const home = () => {
      map.invalidateSize();
      const isWhole = map.getZoom() <= map.getMinZoom() + 0.5;
      map.setMinZoom(map.getBoundsZoom(england) - 0.25);
      if (isWhole) map.fitBounds(england, { animate: false });
    };
    // No box is observed on its way to paper: the map is drawn for a sheet's width before it goes there.
    const toPaper = () => {
      Object.assign(box.style, paper);
      flushSync(home);
    };
    const fromPaper = () => Object.assign(box.style, { width: '', height: '' });
    const isTouch = window.matchMedia('(pointer: coarse)').matches;
    const onZoom = () => {
      if (!isTouch) return;
      if (map.getZoom() > map.getMinZoom() + 0.5) map.dragging.enable();
      else map.dragging.disable();
    };
    const wheelOn = () => map.scrollWheelZoom.enable();
    const wheelOff = () => map.scrollWheelZoom.disable();
    setLimits();
    onZoom();
    map.setMaxBounds([
      [england[0]?.[0] ?? 49, (england[0]?.[1] ?? -7) - 2].map(Number) as [number, number],
      [england[1]?.[0] ?? 56, (england[1]?.[1] ?? 2) + 2].map(Number) as [number, number],
    ]);
    const watch = new ResizeObserver(home);
    watch.observe(box);
    map.on('zoomend', onZoom);
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', fromPaper);
    box.addEventListener('pointerdown', wheelOn);
    box.addEventListener('focusin', wheelOn);
    box.addEventListener('pointerleave', wheelOff);
    return () => {
      watch.disconnect();
      map.off('zoomend', onZoom);
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', fromPaper);
      box.removeEventListener('pointerdown', wheelOn);
      box.removeEventListener('focusin', wheelOn);
      box.removeEventListener('pointerleave', wheelOff);
    };
  }, [map, england]);
}
