const isoDate = /^(\d{4})-(\d\d)-(\d\d)$/;
const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

/** Whether a text is a day of the calendar, such as 2018-05-03. */
export function isDate(text: string): boolean {
  const match = isoDate.exec(text);
  if (!match) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Whether a text is a moment with its offset, such as 2018-05-03T23:30:00+01:00. */
export const isMoment = (text: string): boolean => isoTime.test(text) && !Number.isNaN(Date.parse(text));

/** Whether a text names a time zone that this machine knows, such as Europe/London. */
export function isTimeZone(text: string): boolean {
  try {
    return text !== '' && new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
