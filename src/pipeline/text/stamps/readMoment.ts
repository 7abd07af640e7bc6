import type { DateAnchor } from './dateStamps.ts';
import { dateStamps } from './dateStamps.ts';
import { readStamp } from './readStamp.ts';

/** The instant (ms since 1970, UTC) that a time of a meta file, of JSON-LD or of a `datetime` attribute names; null when it names none. */
export function readMoment(words: string | null | undefined, anchor: DateAnchor): number | null {
  const stamp = words ? readStamp(words.trim()) : null;
  return stamp ? (dateStamps([stamp], anchor)[0] ?? null) : null;
}
