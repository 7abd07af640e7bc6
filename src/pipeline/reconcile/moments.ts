/** ISO times with offset are compared as moments, for the same moment can be written with several offsets. */
const toMoment = (time: string): number => Date.parse(time);

/** Negative where `a` is before `b`; no time comes last. */
export function compareTimes(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return toMoment(a) - toMoment(b);
}

/** The earliest of some times, or null without any. */
export const earliest = (times: readonly (string | null)[]): string | null =>
  times.reduce((first, time) => (time !== null && compareTimes(time, first) < 0 ? time : first), null);

/** The latest of some times, or null without any. */
export const latest = (times: readonly (string | null)[]): string | null =>
  times.reduce((last, time) => (time !== null && (last === null || compareTimes(time, last) > 0) ? time : last), null);

/** What two spans of time have in common; the first where they have nothing in common. */
export function intersect(
  a: readonly [string | null, string | null],
  b: readonly [string | null, string | null],
): [string | null, string | null] {
  const start = latest([a[0], b[0]]);
  const end = earliest([a[1], b[1]]);
  return start !== null && end !== null && compareTimes(start, end) > 0 ? [a[0], a[1]] : [start, end];
}
