import { toLocalMinute } from '../../parts/formatTime.ts';

const QUARTER_MS = 15 * 60_000; // clocks change on a quarter of an hour of UTC, so all instants within one have one offset

/** A clock of a time zone for tens of thousands of instants: asks Intl once a quarter of an hour, and counts from there. */
export function makeLocalClock(timeZone: string): (iso: string) => string {
  const offsets = new Map<number, number>();
  return (iso) => {
    const time = Date.parse(iso);
    const quarter = Math.floor(time / QUARTER_MS);
    let offset = offsets.get(quarter);
    if (offset === undefined) {
      const start = quarter * QUARTER_MS;
      offset = Date.parse(`${toLocalMinute(new Date(start).toISOString(), timeZone)}Z`) - start;
      offsets.set(quarter, offset);
    }
    return new Date(time + offset).toISOString().slice(0, 16);
  };
}
