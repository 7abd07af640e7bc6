import { useMemo, useState, type RefObject } from 'react';
import { useLink } from '../../url/useLink.ts';
import { toCells } from './cells/toCells.ts';
import { toPlane, type Placed } from './model/nearestInDirection.ts';
import type { MapModel } from './model/toMapModel.ts';
import { useAreaFocus } from './useAreaFocus.ts';

/** Where each council stands in the view on the screen, for the arrow keys. */
function toPlaces({ areas }: MapModel, view: 'map' | 'hex' | 'table'): Placed[] {
  if (view === 'hex') return toCells(areas).cells.map(({ area, x, y }) => ({ id: area.gss, x, y: -y }));
  return areas.flatMap((area) => (area.point ? [toPlane(area.gss, area.point)] : []));
}

/** What the reader does on the map: preview, choose, let go, move focus, zoom. The choice itself is in the link. */
export function useMapState(model: MapModel, box: RefObject<HTMLElement | null>) {
  const { link, go } = useLink();
  const [preview, setPreview] = useState<string | null>(null);
  const [areKeysShown, setKeysShown] = useState(false);
  const places = useMemo(() => toPlaces(model, link.view), [model, link.view]);
  const bySlug = model.areas.find((area) => area.slug === link.council);
  const open = (gss: string) => {
    const area = model.areas.find((one) => one.gss === gss);
    if (area) go({ council: area.slug });
  };
  const first = bySlug ?? model.areas.find((area) => area.party !== null) ?? model.areas[0];
  const focus = useAreaFocus(box, places, first?.gss ?? null, {
    open,
    clear: () => go({ council: null }),
    zoom: (step) => box.current?.querySelector<HTMLButtonElement>(`[data-zoom="${step > 0 ? 'in' : 'out'}"]`)?.click(),
    listKeys: () => setKeysShown(true),
  });
  return {
    selected: bySlug?.gss ?? null,
    preview: model.areas.find((area) => area.gss === preview) ?? null,
    setPreview,
    open,
    focus,
    areKeysShown,
    setKeysShown,
  };
}
