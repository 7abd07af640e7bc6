import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Position } from 'geojson';
import type { CouncilRow } from './readCouncils.ts';

/** Lines drawn through each council; the overlap is measured along them. */
const LINES = 400;
const KM_A_DEGREE = 111.195;

type Rings = Position[][];

/** How one council's two shapes agree: shared area by joint area, areas by each other, and ours by the official area. */
interface Agreement {
  name: string;
  overlap: number;
  areaRatio: number;
  officialRatio: number;
}

/** The rings of every council in a TopoJSON text, by GSS code. */
function ringsById(text: string): Map<string, Rings> {
  const topology = JSON.parse(text) as Topology<Record<string, GeometryCollection>>;
  const shapes = Object.values(topology.objects).flatMap((object) => feature(topology, object).features);
  return new Map(
    shapes.map(({ id, geometry }) => {
      if (geometry.type === 'Polygon') return [String(id), geometry.coordinates];
      return [String(id), geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : []];
    }),
  );
}

/** Where the line at this latitude enters and leaves the rings, from west to east. */
function crossings(rings: Rings, latitude: number): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
      const [x2 = 0, y2 = 0] = ring[index] ?? [];
      if (y1 > latitude !== y2 > latitude) found.push(x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  return found.sort((a, b) => a - b);
}

/** The length that lies inside, where `points` are entries and exits in turn. */
function insideLength(points: readonly number[]): number {
  return points.reduce((sum, point, index) => sum + (index % 2 === 0 ? -point : point), 0);
}

/** The length that lies inside both. */
function sharedLength(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  for (let i = 0; i + 1 < a.length; i += 2) {
    for (let j = 0; j + 1 < b.length; j += 2) {
      shared += Math.max(0, Math.min(a[i + 1] ?? 0, b[j + 1] ?? 0) - Math.max(a[i] ?? 0, b[j] ?? 0));
    }
  }
  return shared;
}

/** Measures one council along parallel lines; each length is weighed with the cosine of its latitude, so areas come out in km². */
function measure(ours: Rings, theirs: Rings, { name, areaKm2 }: CouncilRow): Agreement {
  const latitudes = [...ours, ...theirs].flat().map(([, y = 0]) => y);
  const south = latitudes.reduce((a, b) => Math.min(a, b));
  const step = (latitudes.reduce((a, b) => Math.max(a, b)) - south) / LINES;
  const areas = { ours: 0, theirs: 0, shared: 0 };
  for (let line = 0; line < LINES; line += 1) {
    const latitude = south + (line + 0.5) * step;
    const weight = step * KM_A_DEGREE ** 2 * Math.cos((latitude * Math.PI) / 180);
    const [a, b] = [crossings(ours, latitude), crossings(theirs, latitude)];
    areas.ours += weight * insideLength(a);
    areas.theirs += weight * insideLength(b);
    areas.shared += weight * sharedLength(a, b);
  }
  const joint = areas.ours + areas.theirs - areas.shared;
  return {
    name,
    overlap: areas.shared / joint,
    areaRatio: areas.ours / areas.theirs,
    officialRatio: areas.ours / areaKm2,
  };
}

/** Mean and extremes of one figure, in a line. */
function summary(label: string, rows: readonly Agreement[], figure: (row: Agreement) => number): string {
  const sorted = [...rows].sort((a, b) => figure(a) - figure(b));
  const mean = rows.reduce((sum, row) => sum + figure(row), 0) / rows.length;
  const show = (row: Agreement | undefined) => (row ? `${figure(row).toFixed(4)} ${row.name}` : '');
  return `${label}: mean ${mean.toFixed(4)}, least ${show(sorted[0])}, most ${show(sorted.at(-1))}`;
}

/** Compares two TopoJSON texts council by council and says so in a few lines; a council that either lacks is named. */
export function describeComparison(ours: string, theirs: string, councils: readonly CouncilRow[]): string {
  const [a, b] = [ringsById(ours), ringsById(theirs)];
  const rows: Agreement[] = [];
  const absent: string[] = [];
  for (const council of councils) {
    const [left, right] = [a.get(council.gss), b.get(council.gss)];
    if (left === undefined || right === undefined) absent.push(council.name);
    else rows.push(measure(left, right, council));
  }
  return [
    `${rows.length} councils compared; in one file only: ${absent.join(', ') || 'none'}`,
    summary('shared area by joint area', rows, (row) => row.overlap),
    summary('our area by theirs', rows, (row) => row.areaRatio),
    summary('our area by area_km2 of councils-2018.csv', rows, (row) => row.officialRatio),
  ].join('\n');
}
