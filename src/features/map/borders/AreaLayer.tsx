import type { LeafletMouseEvent } from 'leaflet';
import { useEffect, useMemo, useRef } from 'react';
import { GeoJSON } from 'react-leaflet';
import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSON as GeoJSONLayer } from 'leaflet';
import { areaPaint } from '../model/areaFill.ts';
import type { AreaStatus, MapArea } from '../model/toMapModel.ts';
import type { MapViewProps } from '../MapView.ts';
import type { Shape } from './toShapes.ts';

/** What Leaflet keeps of a shape that it drew. */
interface Drawn {
  feature?: Feature;
  getElement: () => Element | undefined;
}

const drawOrder: readonly AreaStatus[] = ['unknown', 'none', 'silent', 'unsaid', 'control'];

const idOf = (feature: Feature | undefined) => String(feature?.id ?? '');

function idOfEvent(event: LeafletMouseEvent): string | null {
  const path = event.propagatedFrom as Drawn | undefined;
  return path?.feature ? idOf(path.feature) : null;
}

type AreaLayerProps = MapViewProps & { shapes: readonly Shape[] };

/** The councils as shapes: drawn once, then only painted anew. Each is a button to a screen reader, one of them the tab stop. */
export function AreaLayer({ shapes, areas, mode, selected, focus, onPreview, onOpen }: AreaLayerProps) {
  const layer = useRef<GeoJSONLayer>(null);
  const byGss = useMemo(() => new Map(areas.map((area) => [area.gss, area])), [areas]);
  const data = useMemo((): FeatureCollection => {
    // What is drawn later has its outline whole.
    const rank = ({ id }: Shape) => drawOrder.indexOf(byGss.get(id)?.status ?? 'none');
    const features = shapes.filter((shape) => byGss.has(shape.id)).sort((a, b) => rank(a) - rank(b));
    return { type: 'FeatureCollection', features };
  }, [shapes, byGss]);

  useEffect(() => {
    // A drawing that counts as a picture would hide its buttons.
    const drawing = layer.current?.getPane()?.firstElementChild;
    drawing?.setAttribute('role', 'group');
    drawing?.setAttribute('aria-label', 'Councils of England');
  }, []);
  useEffect(() => {
    layer.current?.eachLayer((each) => {
      const path = each as unknown as Drawn;
      const area = byGss.get(idOf(path.feature));
      if (area) describe(path, area, area.gss === selected, area.gss === focus.stop);
    });
  }, [byGss, selected, focus.stop]);

  return (
    <GeoJSON
      key={data.features.length}
      ref={layer}
      data={data}
      style={(feature) => {
        const area = byGss.get(idOf(feature));
        if (!area) return {};
        const { fill, stroke, strokeWidth, opacity } = areaPaint(area, mode);
        return {
          fillColor: fill,
          fillOpacity: opacity,
          color: stroke,
          weight: strokeWidth,
          opacity,
          className: 'area',
        };
      }}
      eventHandlers={{
        mouseover: (event) => onPreview(idOfEvent(event)),
        mouseout: () => onPreview(null),
        click: (event) => {
          const gss = idOfEvent(event);
          if (gss) onOpen(gss);
        },
      }}
    />
  );
}

function describe(path: Drawn, area: MapArea, isSelected: boolean, isStop: boolean) {
  const element = path.getElement();
  if (!element) return;
  const attributes = {
    'data-gss': area.gss,
    role: 'button',
    tabindex: isStop ? '0' : '-1',
    'aria-label': area.sentence,
    'aria-pressed': String(isSelected),
  };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
