import type { SourceText } from '../../Stage.ts';
import type { Election } from '../../../domain/Dataset.ts';
import { toInstant, toZonedIso } from '../stamps/zonedTime.ts';
import type { Bounds } from './Draft.ts';

/** What is certain of anything in a document: not before polling day (or the document's own day, if that is earlier), not after its publication (ms). */
export function findBounds(
  source: SourceText,
  publishedAt: number | null,
  election: Pick<Election, 'date' | 'timeZone'>,
): Bounds {
  const { date } = source.meta;
  const isDay = date !== undefined && /^\d{4}-\d\d-\d\d/.test(date);
  const day = isDay && date < election.date ? date : election.date;
  const midnight = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  const lower = Number.isNaN(midnight) ? null : toInstant(midnight, election.timeZone);
  return [
    lower === null || (publishedAt !== null && publishedAt < lower) ? null : toZonedIso(lower, election.timeZone),
    publishedAt === null ? null : toZonedIso(publishedAt, election.timeZone),
  ];
}
