import type { MapArea } from '../model/toMapModel.ts';

const RADIUS = 20; // of a cell, corner to middle, in units of the drawing
const WIDTH = Math.sqrt(3) * RADIUS;

/** A council as a hexagon: its middle in units of the drawing, `y` downward. */
export interface Cell {
  area: MapArea;
  x: number;
  y: number;
}

/** The cells of the councils that have one, and the size of the drawing. Odd-r: odd rows stand half a cell to the right; rows count upward. */
export function toCells(areas: readonly MapArea[]): { cells: Cell[]; width: number; height: number } {
  const placed = areas.flatMap((area) => (area.hex ? [{ area, q: area.hex[0], r: area.hex[1] }] : []));
  if (placed.length === 0) return { cells: [], width: 1, height: 1 };
  const left = Math.min(...placed.map(({ q, r }) => q + (r & 1) / 2));
  const right = Math.max(...placed.map(({ q, r }) => q + (r & 1) / 2));
  const top = Math.max(...placed.map(({ r }) => r));
  const foot = Math.min(...placed.map(({ r }) => r));
  return {
    cells: placed.map(({ area, q, r }) => ({
      area,
      x: (q + (r & 1) / 2 - left + 0.5) * WIDTH + 1,
      y: (top - r) * 1.5 * RADIUS + RADIUS + 1,
    })),
    width: Math.ceil((right - left + 1) * WIDTH + 2),
    height: Math.ceil((top - foot) * 1.5 * RADIUS + 2 * RADIUS + 2),
  };
}

/** The corners of a cell around its middle, as SVG points. */
export const cellPoints = Array.from({ length: 6 }, (_, i) => {
  const angle = (Math.PI / 3) * i + Math.PI / 6;
  return `${(RADIUS * Math.cos(angle)).toFixed(2)},${(RADIUS * Math.sin(angle)).toFixed(2)}`;
}).join(' ');
