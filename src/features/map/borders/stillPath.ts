import type { Position } from 'geojson';
import type { Shape } from './toShapes.ts';

type Project = (at: Position) => readonly [number, number];

/** A ring in whole units, each point told from the last one; points nearer than `near` and rings too small to see are left out. */
function stillRing(ring: readonly Position[], project: Project, near: number): string {
  const points: [number, number][] = [];
  for (const at of ring) {
    const [x, y] = project(at).map(Math.round) as [number, number];
    const last = points.at(-1);
    if (!last || Math.hypot(x - last[0], y - last[1]) >= near) points.push([x, y]);
  }
  const [first, ...rest] = points;
  if (!first || rest.length < 2) return '';
  let [lastX, lastY] = first;
  const steps = rest.map(([x, y]) => {
    const step = `${x - lastX} ${y - lastY}`.replace(' -', '-');
    [lastX, lastY] = [x, y];
    return step;
  });
  return `M${first[0]} ${first[1]}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

/** The outline of a shape for a small still picture, as an SVG path a fraction as long as the exact one. */
export function stillPath({ geometry }: Shape, project: Project, near = 2): string {
  const polygons =
    geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : [];
  return polygons
    .flat()
    .map((ring) => stillRing(ring, project, near))
    .join('');
}
