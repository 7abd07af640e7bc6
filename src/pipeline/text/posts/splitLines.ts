import type { SourceText, Span } from '../../Stage.ts';
import type { Election } from '../../../domain/Dataset.ts';
import type { DateAnchor } from '../stamps/dateStamps.ts';
import { dateStamps } from '../stamps/dateStamps.ts';
import { readMoment } from '../stamps/readMoment.ts';
import type { Stamp } from '../stamps/Stamp.ts';
import { toInstant } from '../stamps/zonedTime.ts';
import type { Draft } from './Draft.ts';
import { draftHead } from './draftHead.ts';
import { findBounds } from './findBounds.ts';
import { findHead } from './findHead.ts';
import { findLayout } from './findLayout.ts';
import { groupPosts } from './groupPosts.ts';
import { mergeStamps } from './mergeStamps.ts';
import { readByline } from './readByline.ts';
import { splitStamped } from './splitStamped.ts';
import { toItems } from './toItems.ts';

/** What a stretch of plain text holds: its posts, and what it says of the document; `empty` are the indexes of posts without content. */
export interface LinesRead extends Draft {
  title: string | null;
  authors: string[];
  publishedAt: number | null;
  empty: number[];
}

/** A byline below the summary stands this near, in items. */
const TOP = 16;
const LIVE = /\b(?:as (?:it|they) happen(?:ed|s)|live|latest|updates?|minute[- ]by[- ]minute|blog|rolling)\b/i;

/** Splits a stretch of text whose structure nothing but its lines shows. `title`: its headline where that is known, null where it has none; left out, its first line may be one. */
export function splitLines(
  source: SourceText,
  { start, end }: Span,
  election: Pick<Election, 'date' | 'timeZone'>,
  title?: string | null,
): LinesRead {
  const { text, meta } = source;
  const items = toItems(text, start, end);
  const head = findHead(text, items, title);
  const byline = head.byline.flatMap((index) => items[index] ?? []);
  const about = readByline(
    text,
    byline.concat(items.slice(head.body, head.body + TOP).filter(({ kind }) => kind === 'byline')),
  );
  const place = { electionDate: election.date, timeZone: election.timeZone };
  const anchor = { date: meta.date ?? about.day, publishedAt: null, ...place };
  const stated = dateStamps(about.stamps, anchor);
  const known = readMoment(meta.publishedAt ?? source.publishedAt, anchor);
  const publishedAt = known ?? latest(stated);
  const merged = mergeStamps(items, head.byline);
  const isStamped =
    merged.stamps.length > 1 || merged.stamps.some(({ day, instant }) => day !== null || instant !== null);
  const isLive = title === undefined && LIVE.test(text.slice(start, items[head.body]?.start ?? end));
  // An article that names no more than its day was out before that day was over; a live page may go on.
  const dayOver = isStamped || isLive ? null : endOfDay(about.day, election.timeZone);
  const changedAt = latest([publishedAt, readMoment(source.modifiedAt, anchor), ...stated]) ?? dayOver;
  const bounds = findBounds(source, changedAt, election);
  const top = draftHead(text, items, head, bounds);
  const firstPost = top.posts.length;
  const body = items.slice(head.body);
  let draft: Draft & { empty?: number[] };
  if (isStamped) {
    const indexes = merged.indexes.map((index) => index - head.body);
    const times = dateAll(merged, { ...anchor, publishedAt: changedAt, firstPublishedAt: known ?? earliest(stated) });
    const stamped = { items: body, indexes, stamps: merged.stamps, times };
    const layout = meta.stamps ?? findLayout(text, items, head, merged.indexes);
    draft = splitStamped(text, stamped, layout, {
      head,
      bounds,
      firstPost,
      timeZone: election.timeZone,
      authors: about.authors,
    });
  } else {
    const kindAt = (index: number) => (index < head.lede ? 'standfirst' : isLive ? 'post' : 'article');
    draft = groupPosts(text, body, bounds, kindAt, firstPost);
  }
  const headline = head.headline === null ? undefined : items[head.headline];
  return {
    title: headline ? text.slice(headline.start, headline.end) : null,
    authors: about.authors,
    publishedAt,
    posts: top.posts.concat(draft.posts),
    marks: top.marks.concat(draft.marks),
    empty: (draft.empty ?? []).map((index) => index + firstPost),
  };
}

const latest = (moments: (number | null)[]): number | null =>
  moments.reduce((last, moment) => (last === null || (moment !== null && moment > last) ? moment : last), null);

const earliest = (moments: (number | null)[]): number | null =>
  moments.reduce((first, moment) => (first === null || (moment !== null && moment < first) ? moment : first), null);

const endOfDay = (day: string | null, timeZone: string): number | null =>
  day === null ? null : toInstant(Date.parse(`${day}T23:59:59Z`), timeZone);

/** Days that head the posts of a day take part in the dating, and have no post of their own. */
function dateAll({ stamps, days }: ReturnType<typeof mergeStamps>, anchor: DateAnchor): (number | null)[] {
  const all: { stamp: Stamp; isPost: boolean }[] = [];
  let nextDay = 0;
  for (const [index, stamp] of stamps.entries()) {
    for (let day = days[nextDay]; day && day.before <= index; day = days[nextDay]) {
      all.push({ stamp: day.stamp, isPost: false });
      nextDay += 1;
    }
    all.push({ stamp, isPost: true });
  }
  const times = dateStamps(
    all.map(({ stamp }) => stamp),
    anchor,
  );
  return times.filter((_, index) => all[index]?.isPost);
}
