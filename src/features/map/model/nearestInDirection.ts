export type Direction = 'up' | 'down' | 'left' | 'right';

/** Something at a place on a plane; `y` grows upward. */
export interface Placed {
  id: string;
  x: number;
  y: number;
}

const unit: Record<Direction, readonly [number, number]> = { up: [0, 1], down: [0, -1], left: [-1, 0], right: [1, 0] };

/** The id of what lies next in a direction: ahead, within 60° to either side, near, and rather straight ahead than aside. Null at the edge. */
export function nearestInDirection(fromId: string, all: readonly Placed[], direction: Direction): string | null {
  const from = all.find((one) => one.id === fromId);
  if (!from) return null;
  const [ux, uy] = unit[direction];
  let best: string | null = null;
  let least = Infinity;
  for (const one of all) {
    const dx = one.x - from.x;
    const dy = one.y - from.y;
    const ahead = dx * ux + dy * uy;
    const aside = Math.abs(dx * uy - dy * ux);
    if (one.id === fromId || ahead <= 0 || aside > ahead * Math.sqrt(3)) continue;
    const cost = ahead + aside;
    if (cost < least) {
      least = cost;
      best = one.id;
    }
  }
  return best;
}

/** Latitude and longitude on a plane where a step north and a step east are of like length. */
export const toPlane = (id: string, [lat, lng]: readonly [number, number]): Placed => ({
  id,
  x: lng * Math.cos((53 * Math.PI) / 180),
  y: lat,
});
