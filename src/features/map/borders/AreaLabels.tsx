import type { LatLngBoundsLiteral } from 'leaflet';
import { useMemo } from 'react';
import { Pane, useMap } from 'react-leaflet';
import type { MapMode } from '../model/areaFill.ts';
import type { MapArea } from '../model/toMapModel.ts';
import { LabelText } from './LabelText.tsx';
import { isInInset } from './LondonInset.tsx';
import { placeLabels, type Rect } from './placeLabels.ts';
import { boxOfLargestPart, type Shape } from './toShapes.ts';
import { useMapFrame } from './useMapFrame.ts';

interface AreaLabelsProps {
  areas: readonly MapArea[];
  shapes: readonly Shape[];
  mode: MapMode;
  england: LatLngBoundsLiteral;
}

const rank = ({ control }: MapArea) => ['gain', 'loss', 'hold'].indexOf(control?.outcome ?? 'hold');

/** The names of the reported councils, changes first, as far as there is room. Placed anew when the map comes to rest. */
export function AreaLabels({ areas, shapes, mode, england }: AreaLabelsProps) {
  const map = useMap();
  const { zoom, view, isWhole } = useMapFrame(england);
  const boxes = useMemo(() => new Map(shapes.map((shape) => [shape.id, boxOfLargestPart(shape)])), [shapes]);
  const rectOf = (gss: string): Rect | null => {
    const box = boxes.get(gss);
    if (!box) return null;
    const from = map.project([box[3], box[0]], zoom);
    const to = map.project([box[1], box[2]], zoom);
    return { left: from.x, top: from.y, right: to.x, bottom: to.y };
  };
  const reported = areas.filter((area) => area.control !== null && !area.isOut).sort((a, b) => rank(a) - rank(b));
  const isElsewhere = (area: MapArea) => isWhole && isInInset(area);
  const named = reported.filter((area) => !isElsewhere(area));
  const labels = placeLabels(
    named.flatMap(({ gss, name, letters }) => {
      const box = rectOf(gss);
      return box ? [{ id: gss, name, letters, box }] : [];
    }),
    view,
    reported.filter(isElsewhere).flatMap(({ gss }) => rectOf(gss) ?? []),
  );
  const origin = map.getPixelOrigin();
  const partyOf = (id: string) => (mode === 'record' ? null : (named.find((area) => area.gss === id)?.party ?? null));
  return (
    <Pane name="area-labels" className="leaflet-zoom-hide">
      <svg width="1" height="1" overflow="visible" aria-hidden="true" className="absolute top-0 left-0">
        <g transform={`translate(${-origin.x} ${-origin.y})`}>
          {labels.map((label) => (
            <LabelText key={label.id} label={label} party={label.isInside ? partyOf(label.id) : null} />
          ))}
        </g>
      </svg>
    </Pane>
  );
}
