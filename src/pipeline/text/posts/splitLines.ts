import type { PostDraft, SourceText } from '../../Stage.ts';
import type { Election } from '../../../domain/Dataset.ts';
import { mayReportResult } from '../clean/resultWords.ts';
import type { DateAnchor } from '../stamps/dateStamps.ts';
import { dateStamps } from '../stamps/dateStamps.ts';
import { readMoment } from '../stamps/readMoment.ts';
import type { Stamp } from '../stamps/Stamp.ts';
import { type Draft, type Mark } from './Draft.ts';
import { findBounds } from './findBounds.ts';
import { findHead } from './findHead.ts';
import { findLayout } from './findLayout.ts';
import { groupPosts } from './groupPosts.ts';
import { mergeStamps } from './mergeStamps.ts';
import { splitStamped } from './splitStamped.ts';
import { toItems } from './toItems.ts';

/** What a stretch of plain text holds: its posts, and what it says of the document. */
export interface LinesRead extends Draft {
  title: string | null;
  authors: string[];
  publishedAt: number | null;
  empty: number[];
}

const LIVE = /\b(?:as (?:it|they) happen(?:ed|s)|live|latest|updates?|minute[- ]by[- ]minute|blog|rolling)\b/i;

/** Splits a stretch of text whose structure nothing but its lines shows. */
export function splitLines(
  source: SourceText,
  start: number,
  end: number,
  election: Pick<Election, 'date' | 'timeZone'>,
  isArticle: boolean,
): LinesRead {
  const { text, meta } = source;
  const items = toItems(text, start, end);
  const head = findHead(text, items);
  const anchor: DateAnchor = {
    date: meta.date ?? null,
    publishedAt: null,
    electionDate: election.date,
    timeZone: election.timeZone,
  };
  const bylineStamps = head.byline.flatMap((index) => items[index]?.stamp ?? []);
  const bylineTimes = dateStamps(bylineStamps, anchor).filter((time) => time !== null);
  const publishedAt =
    readMoment(meta.publishedAt ?? source.publishedAt, anchor) ??
    (bylineTimes.length > 0 ? Math.max(...bylineTimes) : null);
  const authors = head.byline.flatMap((index) =>
    toAuthors(items[index]?.stamp ?? null, text.slice(items[index]?.start, items[index]?.end)),
  );
  const bounds = findBounds(source, publishedAt, election);

  const posts: PostDraft[] = [];
  const marks: Mark[] = [];
  let summary: number | null = null;
  for (const [index, item] of items.slice(0, head.body).entries()) {
    const words = text.slice(item.start, item.end);
    const isHeadline = index === head.headline;
    const isSummary = head.standfirst.includes(index) || (isHeadline && mayReportResult(words));
    if (isSummary) {
      const last = summary === null ? undefined : posts[summary];
      if (last) {
        last.paragraphs.push({ start: item.start, end: item.end });
        last.end = item.end;
      } else {
        summary = posts.length;
        posts.push(toPost('standfirst', item.start, item.end, bounds));
      }
    }
    const kind = isHeadline
      ? 'headline'
      : isSummary
        ? 'standfirst'
        : head.byline.includes(index)
          ? 'byline'
          : item.kind === 'boilerplate'
            ? 'boilerplate'
            : 'caption';
    marks.push({ start: item.start, end: item.end, kind, post: isSummary ? summary : null });
  }

  const body = items.slice(head.body);
  const merged = mergeStamps(items, head.byline);
  const headline = head.headline === null ? null : items[head.headline];
  const title = headline ? text.slice(headline.start, headline.end) : null;
  const isStamped =
    merged.stamps.length > 1 || merged.stamps.some(({ day, instant }) => day !== null || instant !== null);
  let draft: Draft & { empty: number[] };
  if (isStamped) {
    const times = dateAll(merged, { ...anchor, publishedAt });
    const stampedBody = {
      items: body,
      indexes: merged.indexes.map((index) => index - head.body),
      stamps: merged.stamps,
      times,
    };
    const layout = meta.stamps ?? findLayout(text, items, head, merged.indexes);
    draft = splitStamped(text, stampedBody, layout, head, bounds, posts.length, election.timeZone);
  } else {
    const opening = items
      .slice(0, head.body)
      .map((item) => text.slice(item.start, item.end))
      .join('\n');
    const kind = isArticle || !LIVE.test(opening) ? 'article' : 'post';
    draft = {
      ...groupPosts(text, body, bounds, (index) => (index < head.lede ? 'standfirst' : kind), posts.length),
      empty: [],
    };
  }
  return {
    title,
    authors,
    publishedAt,
    posts: [...posts, ...draft.posts],
    marks: [...marks, ...draft.marks],
    empty: draft.empty.map((index) => index + posts.length),
  };
}

const toPost = (
  kind: PostDraft['kind'],
  start: number,
  end: number,
  publishedBetween: PostDraft['publishedBetween'],
): PostDraft => ({
  kind,
  start,
  end,
  author: null,
  publishedAt: null,
  publishedBetween,
  paragraphs: [{ start, end }],
});

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

function toAuthors(stamp: Stamp | null, words: string): string[] {
  const names = stamp ? stamp.author : words.replace(/^By /, '');
  return names === null ? [] : names.split(/\s*(?:,|&|\band\b)\s*/).filter(Boolean);
}
