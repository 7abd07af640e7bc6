/** Units to the degree in the map files of ECharts. */
const UNITS = 1024;

/** Undoes the zigzag coding of one signed step, kept as a character code 64 above it. */
function readStep(text: string, index: number): number {
  const code = text.charCodeAt(index) - 64;
  return (code >> 1) ^ -(code & 1);
}

/** Decodes one ring of ECharts' compressed GeoJSON: steps in 1/1024 degree from `offset`, two characters a point. */
export function decodeRing(text: string, offset: readonly [number, number]): [number, number][] {
  let [x, y] = offset;
  const ring: [number, number][] = [];
  for (let index = 0; index + 1 < text.length; index += 2) {
    x += readStep(text, index);
    y += readStep(text, index + 1);
    ring.push([x / UNITS, y / UNITS]);
  }
  return ring;
}
