import { quantize } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Every file has this grid, twice as fine as the source's 1/1024 degree, so arcs of two files can be put in one list as they are. */
const GRID = { scale: [1 / 2048, 1 / 2048], translate: [0, 0] } as const;

/** What stays of a shape's properties. */
interface ShapeLabel {
  id: string;
  properties?: Record<string, string>;
}

type ShapeProperties = Record<string, string>;

/** Puts a topology of one object on the grid, names the object, labels and sorts its shapes by id, and writes it as one line of JSON. */
export function toGrid(text: string, name: string, label: (properties: ShapeProperties) => ShapeLabel): string {
  const plain = JSON.parse(text) as Topology<Record<string, GeometryCollection<ShapeProperties>>>;
  const { arcs, objects, transform } = quantize(plain, { scale: [...GRID.scale], translate: [...GRID.translate] });
  const shapes = Object.values(objects).flatMap((object) => object.geometries);
  const geometries = shapes
    .map(({ properties, ...shape }) => ({
      ...label(properties ?? {}),
      type: shape.type,
      arcs: 'arcs' in shape ? shape.arcs : [],
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return `${JSON.stringify({ type: 'Topology', transform, objects: { [name]: { type: 'GeometryCollection', geometries } }, arcs })}\n`;
}
