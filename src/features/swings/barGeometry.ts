/** The bars' box in px, fixed for the static and the live drawing alike, so that one can stand in for the other without a jump. */
export const bar = {
  /** One party's band; the bar takes what `gap` leaves of it. */
  band: 24,
  /** Share of the band that is left free above and below the bar. */
  gap: 0.1,
  margin: 5,
  /** The party's name, left of the plot. */
  names: 120,
  /** Room for a figure beyond the longest bar, on both sides. */
  figures: 44,
} as const;

/** The height in px of a drawing with so many bars. */
export const barsHeight = (count: number): number => count * bar.band + 2 * bar.margin;

/** What is not listed has no party's colour. */
export const REST_COLOUR = 'var(--quiet)';
