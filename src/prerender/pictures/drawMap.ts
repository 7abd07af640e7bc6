import type { Position } from 'geojson';
import { boxOf, toShapes, type Box, type Shape } from '../../features/map/borders/toShapes.ts';
import { projectInto } from '../../features/map/borders/shapePath.ts';
import { parties } from '../../domain/parties.ts';
import type { BuiltData } from '../readBuiltData.ts';

const NEAR = 1.3; // px: points closer than this to the last one add nothing at this size
const absent = { voted: '#d3d3cf', none: '#ededea' };
const colours = new Map(parties.map(({ code, colours: { light } }) => [code, light]));

/** A council in px of the drawing: its outline, its fill, and the middle of its box. */
interface Area {
  gss: string;
  path: string;
  fill: string;
  middle: readonly [number, number];
}

/** The councils drawn in a box of `width` by `height` px. */
export interface MapDrawing {
  areas: readonly Area[];
}

type Project = (at: Position) => [number, number];

/** A ring as a path of whole px, without the points that can't be seen; nothing of a ring that is too small to see. */
function ringPath(ring: readonly Position[], project: Project): string {
  const points: [number, number][] = [];
  for (const at of ring) {
    const [x, y] = project(at);
    const last = points.at(-1);
    if (!last || Math.hypot(x - last[0], y - last[1]) >= NEAR) points.push([x, y]);
  }
  if (points.length < 3) return '';
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}

function outlineOf({ geometry }: Shape, project: Project): string {
  const polygons =
    geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : [];
  return polygons
    .flat()
    .map((ring) => ringPath(ring, project))
    .join('');
}

const middleOf = ([west, south, east, north]: Box): Position => [(west + east) / 2, (south + north) / 2];

/** Draws every council, filled by who runs it as reported. */
export function drawMap({ borders, facts, councils }: BuiltData, width: number, height: number): MapDrawing {
  const shapes = toShapes(borders, 'councils');
  const box = boxOf(shapes);
  if (!box) return { areas: [] };
  const wide = projectInto(box, width);
  const scale = Math.min(1, height / wide.height);
  const project: Project = (at) => wide.project(at).map((value) => value * scale) as [number, number];
  const voted = new Set(councils.filter((council) => council.voted).map((council) => council.gss));
  const control = new Map(facts.controls.map((fact) => [fact.council.gss, fact.control]));
  const fillOf = (gss: string): string =>
    colours.get(control.get(gss) ?? '') ?? (voted.has(gss) ? absent.voted : absent.none);
  return {
    areas: shapes.map((shape) => ({
      gss: shape.id,
      path: outlineOf(shape, project),
      fill: fillOf(shape.id),
      middle: project(middleOf(boxOf([shape]) ?? box)),
    })),
  };
}
