import type { Position } from 'geojson';
import { projectInto } from '../../features/map/borders/shapePath.ts';
import { stillPath } from '../../features/map/borders/stillPath.ts';
import { boxOf, toShapes, type Box } from '../../features/map/borders/toShapes.ts';
import { parties } from '../../domain/parties.ts';
import type { BuiltData } from '../readBuiltData.ts';

const FINE = 4; // units of the drawing to a px: outlines are in whole units
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
  /** Units of the outlines to a px. */
  fine: number;
  areas: readonly Area[];
}

const middleOf = ([west, south, east, north]: Box): Position => [(west + east) / 2, (south + north) / 2];

/** Draws every council, filled by who runs it as reported. */
export function drawMap({ borders, facts, councils }: BuiltData, width: number, height: number): MapDrawing {
  const shapes = toShapes(borders, 'councils');
  const box = boxOf(shapes);
  if (!box) return { fine: FINE, areas: [] };
  const wide = projectInto(box, width);
  const scale = Math.min(1, height / wide.height);
  const project = (at: Position) => wide.project(at).map((value) => value * scale * FINE) as [number, number];
  const voted = new Set(councils.filter((council) => council.voted).map((council) => council.gss));
  const control = new Map(facts.controls.map((fact) => [fact.council.gss, fact.control]));
  const fillOf = (gss: string): string =>
    colours.get(control.get(gss) ?? '') ?? (voted.has(gss) ? absent.voted : absent.none);
  return {
    fine: FINE,
    areas: shapes.map((shape) => ({
      gss: shape.id,
      path: stillPath(shape, project, FINE),
      fill: fillOf(shape.id),
      middle: project(middleOf(boxOf([shape]) ?? box)),
    })),
  };
}
