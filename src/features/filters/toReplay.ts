import type { Facts } from '../../domain/Dataset.ts';
import type { Post } from '../../domain/Post.ts';
import { allFacts } from '../../parts/anyFact.ts';
import { plural } from '../../parts/formatChange.ts';
import { formatDay, toLocalMinute } from '../../parts/formatTime.ts';

/** The night as steps: a minute of each stamped post, and at the end everything. */
export interface Replay {
  /** Minutes of the election's time zone, in order; the step after the last is "latest". */
  minutes: readonly string[];
  /** The step of the link's `at`, from 0; `minutes.length` is the latest. */
  step: number;
  /** How many facts have no time of their own, so that they appear at the time of their document. */
  untimed: number;
}

/** The steps that replay goes by: posts' stamps, or while there are no posts yet, the times of the facts. */
export function toReplay(facts: Facts, posts: readonly Post[] | null, at: string | null): Replay {
  const { timeZone } = facts.election;
  const every = allFacts(facts).map(({ fact }) => fact);
  const stamps = posts ? posts.map((post) => post.publishedAt) : every.map((fact) => fact.declaredAt);
  const times = [...stamps, ...every.map((fact) => fact.knownBy)].filter((time) => time !== null);
  const minutes = [...new Set(times.map((time) => toLocalMinute(time, timeZone)))].sort();
  const untimed = every.filter((fact) => fact.declaredAt === null && fact.knownBy !== null).length;
  const after = at === null ? -1 : minutes.findIndex((minute) => minute > at);
  const step = at === null ? minutes.length : after < 0 ? minutes.length - 1 : Math.max(0, after - 1);
  return { minutes, step, untimed };
}

/** A step in words, for the slider: "4 May, 02:30, step 12 of 37"; the last is "latest, everything that was read". */
export function stepInWords({ minutes }: Replay, step: number): string {
  const minute = minutes[step];
  if (minute === undefined) return 'Latest: everything that was read';
  return `${formatDay(minute, 'short')}, ${minute.slice(11)}, step ${step + 1} of ${minutes.length}`;
}

/** What replay can't know, in words; nothing where every fact has a time. */
export const untimedInWords = ({ untimed }: Replay): string | null =>
  untimed === 0
    ? null
    : `${plural(untimed, 'fact')} ${untimed === 1 ? 'has' : 'have'} no time of ${untimed === 1 ? 'its' : 'their'} own and ${untimed === 1 ? 'appears' : 'appear'} at the time of ${untimed === 1 ? 'its' : 'their'} document`;
