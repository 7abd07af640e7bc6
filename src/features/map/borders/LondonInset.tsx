import type { LatLngBoundsLiteral } from 'leaflet';
import { useMemo } from 'react';
import { areaPaint } from '../model/areaFill.ts';
import type { MapArea } from '../model/toMapModel.ts';
import type { MapViewProps } from '../MapView.ts';
import { LabelText } from './LabelText.tsx';
import { placeLabels, type Labelled } from './placeLabels.ts';
import { projectInto, shapePath } from './shapePath.ts';
import { boxOf, boxOfLargestPart, type Shape } from './toShapes.ts';
import { useMapFrame } from './useMapFrame.ts';

const WIDTH = 200; // units of the drawing

/** Whether a council is drawn in the inset too. */
export const isInInset = (area: MapArea): boolean => area.region === 'London';

/** The boroughs as paths and boxes in units of the drawing; null where none has a shape. */
function drawInset(areas: readonly MapArea[], shapes: readonly Shape[]) {
  const inset = new Map(areas.filter(isInInset).map((area) => [area.gss, area]));
  const boroughs = shapes.filter((shape) => inset.has(shape.id));
  const box = boxOf(boroughs);
  if (!box) return null;
  const { height, project } = projectInto(box, WIDTH);
  return {
    height,
    boroughs: boroughs.map((shape) => {
      const [west, south, east, north] = boxOfLargestPart(shape) ?? box;
      const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
      return { id: shape.id, path: shapePath(shape, project), box: { left, top, right, bottom } };
    }),
  };
}

type LondonInsetProps = Omit<MapViewProps, 'focus'> & { shapes: readonly Shape[]; england: LatLngBoundsLiteral };

/** London larger than life, for eyes and pointers; keys and screen readers have its boroughs on the map itself. Gone while the map is zoomed. */
export function LondonInset({ areas, shapes, mode, selected, england, onPreview, onOpen }: LondonInsetProps) {
  const { isWhole } = useMapFrame(england);
  const drawn = useMemo(() => drawInset(areas, shapes), [areas, shapes]);
  if (!drawn || !isWhole) return null;
  const byGss = new Map(areas.map((area) => [area.gss, area]));
  const labelled = drawn.boroughs.flatMap(({ id, box }): Labelled[] => {
    const area = byGss.get(id);
    return area?.control && !area.isOut ? [{ id, name: area.letters, letters: area.letters, box }] : [];
  });
  const labels = placeLabels(labelled, { left: 0, top: 0, right: WIDTH, bottom: drawn.height });
  const chosen = drawn.boroughs.find(({ id }) => id === selected);
  return (
    <div className="london-inset" aria-hidden="true">
      <p className="label-caps">London</p>
      <svg viewBox={`-2 -2 ${WIDTH + 4} ${Math.ceil(drawn.height) + 4}`} className="w-full">
        {drawn.boroughs.map(({ id, path }) => {
          const area = byGss.get(id);
          if (!area) return null;
          const { fill, stroke, strokeWidth, opacity } = areaPaint(area, mode);
          return (
            <path
              key={id}
              d={path}
              fill={fill}
              stroke={stroke}
              strokeWidth={strokeWidth}
              opacity={opacity}
              className="area"
              onPointerEnter={() => onPreview(id)}
              onPointerLeave={() => onPreview(null)}
              onClick={() => onOpen(id)}
            />
          );
        })}
        {labels.map((label) => (
          <LabelText
            key={label.id}
            label={label}
            party={label.isInside && mode === 'reports' ? (byGss.get(label.id)?.party ?? null) : null}
          />
        ))}
        {chosen ? <path d={chosen.path} className="area-chosen" /> : null}
      </svg>
    </div>
  );
}
