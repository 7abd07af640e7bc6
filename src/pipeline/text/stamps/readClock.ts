const MINUTES =
  /(?<![\d.:,+\-−£$€])([01]?\d|2[0-3])([:.h])([0-5]\d)(?::([0-5]\d))?(?![\d%]|[.:,]\d)(?:\s*([ap])\.?m\b\.?)?/i;
const HOUR = /(?<![\d.:,+\-−£$€])(1[0-2]|0?[1-9])\s?([ap])\.?m\b\.?/i;

/** The first time of day that a short line names, in seconds after midnight, and the words that name it; 12 and 24 hours, `:` or `.`. */
export function readClock(line: string): { clock: number; words: string } | null {
  const exact = MINUTES.exec(line);
  if (exact) {
    const hour = toHour(Number(exact[1]), exact[5]);
    if (hour !== null) return { clock: hour * 3600 + Number(exact[3]) * 60 + Number(exact[4] ?? 0), words: exact[0] };
  }
  const round = HOUR.exec(line);
  const hour = round && toHour(Number(round[1]), round[2]);
  return round && hour !== null ? { clock: hour * 3600, words: round[0] } : null;
}

function toHour(hour: number, half: string | undefined): number | null {
  if (!half) return hour;
  // "13:05 pm" is written now and then; "0:05 am" too.
  if (hour > 12) return half.toLowerCase() === 'p' ? hour : null;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}
