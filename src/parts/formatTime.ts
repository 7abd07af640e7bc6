const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    const parts = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
    formatter = new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', ...parts });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** An instant as the minute of a time zone, in the form of the `at` param: "2018-05-04T02:30". Such texts sort by time. */
export function toLocalMinute(iso: string, timeZone: string): string {
  const parts = new Map(
    formatterOf(timeZone)
      .formatToParts(new Date(iso))
      .map((part) => [part.type, part.value]),
  );
  const at = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return `${at('year')}-${at('month')}-${at('day')}T${at('hour')}:${at('minute')}`;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** A local minute (or an ISO day) as a day: "4 May 2018"; `short` leaves the year out. */
export function formatDay(localMinute: string, style: 'long' | 'short' = 'long'): string {
  const [year = '', month = '', day = ''] = localMinute.slice(0, 10).split('-');
  const name = months[Number(month) - 1] ?? month;
  return style === 'short' ? `${Number(day)} ${name}` : `${Number(day)} ${name} ${year}`;
}

/** A local minute in words: "4 May 2018, 02:30". */
export const formatMinute = (localMinute: string): string => `${formatDay(localMinute)}, ${localMinute.slice(11, 16)}`;

/** The hour and minute of an instant in a time zone: "22:44"; a time that is not given says so. */
export const formatTime = (iso: string | null, timeZone: string): string =>
  iso === null ? 'time not given' : toLocalMinute(iso, timeZone).slice(11);

/** Day and time of an instant in a time zone: "4 May 2018, 17:45" (`short`: "4 May, 17:45"); a time that is not given says so. */
export function formatDayTime(iso: string | null, timeZone: string, style: 'long' | 'short' = 'long'): string {
  if (iso === null) return 'time not given';
  const minute = toLocalMinute(iso, timeZone);
  return `${formatDay(minute, style)}, ${minute.slice(11)}`;
}
