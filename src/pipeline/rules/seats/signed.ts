/** A number of seats with the sign of its direction; null stays null. */
export const signed = (value: number | null, direction: 'up' | 'down'): number | null =>
  value === null ? null : direction === 'up' ? value : -value;
