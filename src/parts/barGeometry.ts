/** The box of diverging bars in px: the same wherever they stand, and the same for a live drawing that takes a static one's place. */
export const bar = {
  /** One bar's band; the bar takes what `gap` leaves of it. */
  band: 24,
  /** Share of the band that is left free above and below the bar. */
  gap: 0.1,
  margin: 5,
  /** The names, left of the plot. */
  names: 120,
  /** Room for a figure beyond the longest bar, on both sides. */
  figures: 44,
} as const;

/** The height in px of a drawing with so many bars. */
export const barsHeight = (count: number): number => count * bar.band + 2 * bar.margin;
