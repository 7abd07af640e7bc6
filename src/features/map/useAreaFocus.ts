import { useState, type KeyboardEvent, type RefObject } from 'react';
import { nearestInDirection, type Direction, type Placed } from './model/nearestInDirection.ts';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** What the keys of a map do besides moving. */
export interface MapActions {
  open: (gss: string) => void;
  clear: () => void;
  zoom: (step: 1 | -1) => void;
  listKeys: () => void;
}

/** The one tab stop of a map, and its keys: arrows go to the nearest council in that direction. */
export interface AreaFocus {
  stop: string | null;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Roving focus over the elements with `data-gss` in a box; `first` is the tab stop until the reader has moved. */
export function useAreaFocus(
  box: RefObject<HTMLElement | null>,
  places: readonly Placed[],
  first: string | null,
  actions: MapActions,
): AreaFocus {
  const [moved, setMoved] = useState<string | null>(null);
  const focus = (gss: string) => {
    setMoved(gss);
    const areas = box.current?.querySelectorAll<SVGElement>('[data-gss]') ?? [];
    for (const area of areas) if (area.dataset.gss === gss) area.focus({ preventScroll: true });
  };
  const press = (gss: string, key: string): boolean => {
    const direction = arrows[key];
    if (direction) {
      const next = nearestInDirection(gss, places, direction);
      if (next) focus(next);
    } else if (key === 'Enter' || key === ' ') actions.open(gss);
    else if (key === 'Escape') actions.clear();
    else if (key === '+' || key === '=') actions.zoom(1);
    else if (key === '-') actions.zoom(-1);
    else if (key === '?') actions.listKeys();
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target.closest('[data-gss]') : null;
    const gss = target?.getAttribute('data-gss');
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (gss && isPlain && press(gss, event.key)) event.preventDefault();
  };
  return { stop: moved ?? first, onKeyDown };
}
