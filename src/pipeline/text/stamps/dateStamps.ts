import type { Day, Stamp } from './Stamp.ts';
import { toInstant, toLocal } from './zonedTime.ts';

const DAY = 86_400;
/** A step back of more than this is a midnight passed, less is a post out of order. */
const OUT_OF_ORDER = 4 * 3600;
const MORNING = 5 * 3600;

/** What a document says of its own date: ISO days, and the instants (ms) of its publication and, where it is known, of its first. */
export interface DateAnchor {
  date: string | null;
  publishedAt: number | null;
  firstPublishedAt?: number | null;
  electionDate: string;
  timeZone: string;
}

/** When each stamp of a document was made (ms since 1970, UTC), in the stamps' order, oldest or newest first; null where nothing says so. A stamp without a day takes it from its neighbours, from midnights passed, else from the document. */
export function dateStamps(stamps: readonly Stamp[], anchor: DateAnchor): (number | null)[] {
  const days = spreadDays(stamps, anchor);
  return stamps.map((stamp, index) => {
    if (stamp.instant !== null) return stamp.instant;
    const day = days[index];
    if (day == null || stamp.clock === null) return null;
    const local = (day * DAY + stamp.clock) * 1000;
    return stamp.offset === null ? toInstant(local, anchor.timeZone) : local - stamp.offset * 60_000;
  });
}

/** Whether the stamps run from the newest to the oldest. */
export function isNewestFirst(stamps: readonly Stamp[], anchor: DateAnchor): boolean {
  let steps = 0;
  let last: { moment: number; isDated: boolean } | null = null;
  for (const stamp of stamps) {
    const moment = momentOf(stamp, anchor);
    if (!moment) continue;
    if (last) {
      let step = moment.moment - last.moment;
      if (!moment.isDated || !last.isDated) step = (((step % DAY) + DAY * 1.5) % DAY) - DAY / 2;
      steps += Math.sign(step);
    }
    last = moment;
  }
  return steps < 0;
}

/** The year in which a day stands that names none. */
function yearOf(anchor: DateAnchor): number {
  const published = anchor.publishedAt === null ? null : Math.floor(anchor.publishedAt / 86_400_000);
  const day = isoDayNumber(anchor.date) ?? published ?? isoDayNumber(anchor.electionDate) ?? 0;
  return new Date(day * 86_400_000).getUTCFullYear();
}

const toDayNumber = (day: Day, anchor: DateAnchor) =>
  Date.UTC(day.year ?? yearOf(anchor), day.month - 1, day.day) / 86_400_000;

/** Days since 1970 of an ISO date; null for anything else. */
function isoDayNumber(iso: string | null): number | null {
  const time = Date.parse(`${iso?.slice(0, 10) ?? ''}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / 86_400_000;
}

/** Seconds since 1970 on the wall clock; without a day, seconds since midnight. */
function momentOf(stamp: Stamp, anchor: DateAnchor): { moment: number; isDated: boolean } | null {
  if (stamp.instant !== null) return { moment: toLocal(stamp.instant, anchor.timeZone) / 1000, isDated: true };
  if (stamp.clock === null) return null;
  if (!stamp.day) return { moment: stamp.clock, isDated: false };
  return { moment: toDayNumber(stamp.day, anchor) * DAY + stamp.clock, isDated: true };
}

function spreadDays(stamps: readonly Stamp[], anchor: DateAnchor): (number | null)[] {
  const days: (number | null)[] = stamps.map(() => null);
  let heading: number | null = null;
  for (const [index, stamp] of stamps.entries()) {
    if (stamp.instant !== null) days[index] = Math.floor(toLocal(stamp.instant, anchor.timeZone) / 86_400_000);
    else if (stamp.day) days[index] = toDayNumber(stamp.day, anchor);
    else if (heading !== null) days[index] = heading;
    heading = stamp.day && stamp.clock === null ? (days[index] ?? null) : null;
  }
  const order = [...stamps.keys()].filter((index) => clockOf(stamps[index], anchor) !== null);
  if (isNewestFirst(stamps, anchor)) order.reverse();
  const run = order.map((index) => ({ index, clock: clockOf(stamps[index], anchor) ?? 0, nights: 0 }));
  let nights = 0;
  for (const [at, entry] of run.entries()) {
    const before = run[at - 1];
    if (before && entry.clock < before.clock - OUT_OF_ORDER) nights += 1;
    entry.nights = nights;
  }
  let base: number | null = null;
  const firstKnown = run.find(({ index }) => days[index] !== null);
  if (firstKnown) base = (days[firstKnown.index] ?? 0) - firstKnown.nights;
  else if (run.length > 0) base = firstDay(run, anchor);
  for (const { index, nights: passed } of run) {
    const known = days[index];
    if (known != null) base = known - passed;
    else if (base !== null) days[index] = base + passed;
  }
  return days;
}

function clockOf(stamp: Stamp | undefined, anchor: DateAnchor): number | null {
  if (!stamp) return null;
  return stamp.instant === null ? stamp.clock : Math.floor(toLocal(stamp.instant, anchor.timeZone) / 1000) % DAY;
}

/** The day on which a run of times without any day began. */
function firstDay(run: readonly { clock: number; nights: number }[], anchor: DateAnchor): number {
  const start = run[0]?.clock ?? 0;
  const last = run.at(-1);
  const end = (last?.nights ?? 0) * DAY + (last?.clock ?? 0);
  const election = isoDayNumber(anchor.electionDate) ?? 0;
  const date = isoDayNumber(anchor.date);
  if (date !== null) {
    // Results of an election night come in after midnight, and a page of the day after often starts the evening before.
    if (date === election && start < MORNING) return date + 1;
    return date === election + 1 && end >= DAY && start >= MORNING ? election : date;
  }
  if (anchor.publishedAt === null) return start < MORNING ? election + 1 : election;
  const until = toLocal(anchor.publishedAt, anchor.timeZone) / 1000;
  const since = toLocal(anchor.firstPublishedAt ?? anchor.publishedAt, anchor.timeZone) / 1000;
  const distance = (day: number) => {
    const [from, to] = [day * DAY + start, day * DAY + end];
    if (since < until) return Math.max(0, since - from) + Math.max(0, to - until);
    if (to <= until) return until - to;
    // One time alone is that of the last change more often than that of the first publication.
    return from >= until ? 3 * (from - until) : Math.min(to - until, until - from);
  };
  const today = Math.floor(until / DAY);
  return [today, today - 1, today - 2, today + 1].reduce((best, day) => (distance(day) < distance(best) ? day : best));
}
