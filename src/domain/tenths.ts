/** A whole number from a fraction, a half going away from zero: 1.5 gives 2, -1.5 gives -2. */
export function roundHalfAway(value: number): number {
  const rounded = Math.sign(value) * Math.round(Math.abs(value));
  return rounded === 0 ? 0 : rounded;
}

/** A printed figure (48.6 per cent, -25.2 points) in whole tenths, so that sums are exact. */
export function toTenths(figure: number): number {
  return roundHalfAway(Number((figure * 10).toFixed(4)));
}

/** A figure of at most two decimals as it is shown, with one: 19.35 gives 19.4, 1.15 gives 1.2, -1.15 gives -1.2. */
export function toOneDecimal(figure: number): number {
  return roundHalfAway(roundHalfAway(Number((figure * 100).toFixed(4))) / 10) / 10;
}
