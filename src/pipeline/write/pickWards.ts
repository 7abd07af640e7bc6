import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { WardFact } from '../../domain/WardFact.ts';

/** The ward shapes of one council, object `wards`, each shape's id `{gss}-{slug of the ward}`. */
export type WardTopology = Topology<{ wards: GeometryCollection }>;

/** The GSS codes of the councils whose ward shapes are wanted. */
export const wardCouncils = (wards: readonly Pick<WardFact, 'council'>[]): string[] =>
  [...new Set(wards.flatMap(({ council }) => council?.gss ?? []))].sort();

/** One topology of the shapes whose ids are wanted, out of those of several councils on one grid; only the arcs that they use. */
export function pickWards(topologies: readonly WardTopology[], wanted: ReadonlySet<string>): WardTopology {
  const arcs: Topology['arcs'] = [];
  const geometries: GeometryObject[] = [];
  for (const topology of topologies) {
    if (JSON.stringify(topology.transform) !== JSON.stringify(topologies[0]?.transform)) {
      throw new Error('The ward files are not on one grid');
    }
    const moved = new Map<number, number>();
    const move = (arc: number): number => {
      // ~n is arc n drawn backwards.
      const at = arc < 0 ? ~arc : arc;
      let to = moved.get(at);
      if (to === undefined) {
        to = arcs.push(topology.arcs[at] ?? []) - 1;
        moved.set(at, to);
      }
      return arc < 0 ? ~to : to;
    };
    for (const shape of topology.objects.wards.geometries) {
      if (!wanted.has(String(shape.id))) continue;
      if (shape.type === 'Polygon') geometries.push({ ...shape, arcs: shape.arcs.map((ring) => ring.map(move)) });
      if (shape.type === 'MultiPolygon') {
        geometries.push({ ...shape, arcs: shape.arcs.map((polygon) => polygon.map((ring) => ring.map(move))) });
      }
    }
  }
  const transform = topologies[0]?.transform;
  return {
    type: 'Topology',
    ...(transform ? { transform } : {}),
    objects: { wards: { type: 'GeometryCollection', geometries } },
    arcs,
  };
}
