/** A day as it is written; `year` null where it is left out. */
export interface Day {
  year: number | null;
  month: number;
  day: number;
}

/** A line that says when (and sometimes by whom) something was published, as it is written. */
export interface Stamp {
  day: Day | null;
  /** Seconds after midnight. */
  clock: number | null;
  /** Minutes ahead of UTC, where the words name a zone. */
  offset: number | null;
  /** Milliseconds since 1970 UTC, where the line says the moment in full (ISO with offset, Unix time). */
  instant: number | null;
  author: string | null;
  role: 'posted' | 'updated' | 'published';
  isUnix: boolean;
  /** Its layout, to tell the line under the headline from those of the posts. */
  style: string;
}

/** Says nothing. */
export const NO_STAMP: Stamp = {
  day: null,
  clock: null,
  offset: null,
  instant: null,
  author: null,
  role: 'posted',
  isUnix: false,
  style: '',
};
