/** The swingometer's half dial, in units of its 360 × 190 view box. */
export const dial = { width: 360, height: 190, cx: 180, cy: 168, radius: 108, sweep: 75 } as const;

export interface Point {
  x: number;
  y: number;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Where so many points of swing lie on the dial: upright is none, `most` is `sweep` degrees off. */
export function onDial(points: number, most: number, radius: number): Point {
  const angle = ((Math.max(-most, Math.min(most, points)) / most) * dial.sweep * Math.PI) / 180;
  return { x: rounded(dial.cx + radius * Math.sin(angle)), y: rounded(dial.cy - radius * Math.cos(angle)) };
}

/** Dots side by side in steps of two degrees, outwards where several fall together, so that 300 can be told apart from 3. */
export function stackDots(points: readonly number[], most: number): Point[] {
  const steps = dial.sweep / 2;
  const stepOf = (value: number) => Math.round((value / most) * steps);
  const counts = new Map<number, number>();
  for (const value of points) counts.set(stepOf(value), (counts.get(stepOf(value)) ?? 0) + 1);
  const tallest = Math.max(1, ...counts.values());
  const rise = Math.min(7, 44 / tallest);
  const placed = new Map<number, number>();
  return points.map((value) => {
    const step = stepOf(value);
    const level = placed.get(step) ?? 0;
    placed.set(step, level + 1);
    return onDial((step / steps) * most, most, dial.radius + 8 + level * rise);
  });
}
