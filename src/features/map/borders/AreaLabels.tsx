import { useMemo, useState } from 'react';
import { Pane, useMap, useMapEvents } from 'react-leaflet';
import { partyColour } from '../../../parts/partyWords.ts';
import { partyInk } from '../../../parts/partyInk.ts';
import type { MapArea } from '../model/toMapModel.ts';
import { boxOfLargestPart, type Shape } from './toShapes.ts';

const LETTER_WIDTH = 6.6; // px of a letter at the size of `area-label`
const LINE_HEIGHT = 14; // px

/** Names, or letters where a name does not fit, on the councils whose result is reported. Measured anew after each zoom. */
export function AreaLabels({ areas, shapes }: { areas: readonly MapArea[]; shapes: readonly Shape[] }) {
  const map = useMap();
  const [zoom, setZoom] = useState(() => map.getZoom());
  useMapEvents({ zoomend: () => setZoom(map.getZoom()), viewreset: () => setZoom(map.getZoom()) });
  const boxes = useMemo(() => new Map(shapes.map((shape) => [shape.id, boxOfLargestPart(shape)])), [shapes]);
  const labels = areas.flatMap((area) => {
    const box = boxes.get(area.gss);
    if (!box || area.party === null || area.isOut) return [];
    const from = map.project([box[3], box[0]], zoom);
    const to = map.project([box[1], box[2]], zoom);
    const [width, height] = [to.x - from.x, to.y - from.y];
    const fits = (text: string) => width * 0.8 >= text.length * LETTER_WIDTH && height * 0.7 >= LINE_HEIGHT;
    const text = fits(area.name) ? area.name : fits(area.letters) ? area.letters : null;
    if (text === null || !area.point) return [];
    const { x, y } = map.latLngToLayerPoint([(box[1] + box[3]) / 2, (box[0] + box[2]) / 2]);
    return [{ area, text, x, y, party: area.party }];
  });
  return (
    <Pane name="area-labels" className="leaflet-zoom-hide">
      <svg width="1" height="1" overflow="visible" aria-hidden="true" className="absolute left-0 top-0">
        {labels.map(({ area, text, x, y, party }) => (
          <text
            key={area.gss}
            x={x}
            y={y + 4}
            textAnchor="middle"
            className="area-label"
            fill={partyInk(party)}
            stroke={partyColour(party)}
          >
            {text}
          </text>
        ))}
      </svg>
    </Pane>
  );
}
