import type { Position } from 'geojson';
import type { Box, Shape } from './toShapes.ts';

/** From longitude and latitude to the units of a drawing of `width`, `y` downward; right for a small part of the earth. */
export function projectInto(
  [west, south, east, north]: Box,
  width: number,
): { height: number; project: (at: Position) => [number, number] } {
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / ((east - west) * squeeze);
  return {
    height: (north - south) * scale,
    project: ([lng = 0, lat = 0]) => [(lng - west) * squeeze * scale, (north - lat) * scale],
  };
}

/** The outline of a shape as an SVG path, to a tenth of a unit. */
export function shapePath({ geometry }: Shape, project: (at: Position) => [number, number]): string {
  const polygons =
    geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : [];
  const ring = (positions: Position[]) =>
    `M${positions
      .map((at) =>
        project(at)
          .map((value) => value.toFixed(1))
          .join(' '),
      )
      .join('L')}Z`;
  return polygons.flat().map(ring).join('');
}
