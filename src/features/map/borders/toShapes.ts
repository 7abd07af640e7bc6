import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { Borders } from '../../../dataset/queries.ts';

/** Shapes that have an id, as GeoJSON. */
export type Shape = Feature & { id: string };

/** The shapes of a topology's object. */
export function toShapes<Name extends string>(topology: Borders<Name>, name: Name): Shape[] {
  const collection = feature(topology, topology.objects[name]);
  return collection.features.flatMap((one) => (one.id === undefined ? [] : [{ ...one, id: String(one.id) }]));
}

/** West, south, east and north of shapes; null of none. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** The box around shapes, in their own coordinates. */
export function boxOf(shapes: readonly Feature<Geometry | null>[]): Box | null {
  const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
  const visit = (coordinates: unknown): void => {
    if (!Array.isArray(coordinates)) return;
    const [x, y] = coordinates as unknown[];
    if (typeof x === 'number' && typeof y === 'number') {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    } else coordinates.forEach(visit);
  };
  for (const { geometry } of shapes) {
    if (geometry && 'coordinates' in geometry) visit(geometry.coordinates);
  }
  return box[0] === Infinity ? null : box;
}

/** The box around the largest ring of a shape, where letters go. */
export function boxOfLargestPart(shape: Shape): Box | null {
  const { geometry } = shape;
  const polygons =
    geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : [];
  const boxes = polygons.map((coordinates) =>
    boxOf([{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } }]),
  );
  const area = (box: Box | null) => (box ? (box[2] - box[0]) * (box[3] - box[1]) : 0);
  return boxes.sort((a, b) => area(b) - area(a))[0] ?? null;
}
