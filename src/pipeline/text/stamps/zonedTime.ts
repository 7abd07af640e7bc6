const QUARTER_HOUR = 900_000;
interface Zone {
  format: Intl.DateTimeFormat;
  /** Milliseconds ahead of UTC by quarter of an hour since 1970. */
  offsets: Map<number, number>;
}

const zones = new Map<string, Zone>();

function toZone(timeZone: string): Zone {
  const parts = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const;
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', ...parts });
  return { format, offsets: new Map() };
}

/** Milliseconds that local time is ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  let zone = zones.get(timeZone);
  if (!zone) zones.set(timeZone, (zone = toZone(timeZone)));
  const quarter = Math.floor(instant / QUARTER_HOUR);
  const known = zone.offsets.get(quarter);
  if (known !== undefined) return known;
  const part: Record<string, number> = {};
  for (const { type, value } of zone.format.formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  const offset = Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
  // A bound, so that a long run over many documents does not keep every quarter of an hour.
  if (zone.offsets.size > 5000) zone.offsets.clear();
  zone.offsets.set(quarter, offset);
  return offset;
}

/** The instant (ms since 1970, UTC) at which a clock in `timeZone` shows `local`, itself written as if it were UTC. */
export function toInstant(local: number, timeZone: string): number {
  const guess = local - offsetAt(local, timeZone);
  return local - offsetAt(guess, timeZone);
}

/** What a clock in `timeZone` shows at an instant, written as if it were UTC (ms). */
export function toLocal(instant: number, timeZone: string): number {
  return instant + offsetAt(instant, timeZone);
}

/** ISO 8601 with the offset of `timeZone`, such as 2018-05-03T23:27:00+01:00. */
export function toZonedIso(instant: number, timeZone: string): string {
  const minutes = Math.round(offsetAt(instant, timeZone) / 60_000);
  const size = Math.abs(minutes);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  const rest = String(size % 60).padStart(2, '0');
  const local = new Date(toLocal(instant, timeZone)).toISOString().slice(0, 19);
  return `${local}${minutes < 0 ? '-' : '+'}${hours}:${rest}`;
}
