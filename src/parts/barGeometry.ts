/** The box of diverging bars in px: the same wherever they stand, and the same for a live drawing that takes a static one's place. */
export const bar = {
  /** One bar's band, and the share of it that is left free above and below the bar. */
  band: 24,
  gap: 0.1,
  /** The bar itself: what the gaps leave, in whole px, as Recharts draws it. */
  thick: 19,
  margin: 5,
  /** The names, left of the plot; short ones where the figure is narrower than `narrow` (the container size `@xs`, less both margins). */
  names: 120,
  shortNames: 48,
  narrow: 330,
  /** Room for a figure beyond the longest bar, on both sides. */
  figures: 44,
} as const;

/** The height in px of a drawing with so many bars. */
export const barsHeight = (count: number): number => count * bar.band + 2 * bar.margin;
