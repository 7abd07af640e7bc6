import type { Election } from '../../../domain/Dataset.ts';
import type { Block, SourceText } from '../../Stage.ts';
import { mayReportResult } from '../clean/resultWords.ts';
import { dateStamps } from '../stamps/dateStamps.ts';
import { readMoment } from '../stamps/readMoment.ts';
import { readStamp } from '../stamps/readStamp.ts';
import { NO_STAMP } from '../stamps/Stamp.ts';
import { toZonedIso } from '../stamps/zonedTime.ts';
import type { Draft } from './Draft.ts';
import { findBounds } from './findBounds.ts';
import { splitLines, type LinesRead } from './splitLines.ts';
import { toItems } from './toItems.ts';

/** Makes posts of the blocks that a structured format already parts; lines of buttons and calls inside them are taken out, and an article is split by its lines. */
export function splitBlocks(
  source: SourceText,
  blocks: readonly Block[],
  election: Pick<Election, 'date' | 'timeZone'>,
): LinesRead {
  const { text, meta } = source;
  const anchor = {
    date: meta.date ?? null,
    publishedAt: null,
    electionDate: election.date,
    timeZone: election.timeZone,
  };
  const publishedAt = readMoment(source.publishedAt, anchor);
  const stamps = blocks.map((block) => readStamp(block.publishedAt?.trim() ?? '') ?? NO_STAMP);
  const moments = dateStamps(stamps, { ...anchor, publishedAt });
  const changes = [...moments, publishedAt, readMoment(source.modifiedAt, anchor)];
  const last = changes.reduce<number | null>((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
  const bounds = findBounds(source, last, election);
  const read: LinesRead = { title: null, authors: [], publishedAt, posts: [], marks: [], empty: [] };
  for (const [at, block] of blocks.entries()) {
    const moment = moments[at] ?? null;
    const words = text.slice(block.start, block.end);
    if (block.kind === 'headline') read.title ??= words;
    if (block.kind === 'article') append(read, splitLines(source, block, election, read.title));
    else if (
      block.kind === 'caption' ||
      block.kind === 'boilerplate' ||
      (block.kind === 'headline' && !mayReportResult(words))
    )
      read.marks.push({ start: block.start, end: block.end, kind: block.kind, post: null });
    else {
      const iso = moment === null ? null : toZonedIso(moment, election.timeZone);
      const between = iso === null ? bounds : ([iso, iso] satisfies [string, string]);
      append(read, { ...draftBlock(text, block, iso, between), title: null, authors: [], publishedAt: null });
    }
  }
  return read;
}

function draftBlock(
  text: string,
  { kind, start, end, author }: Block,
  publishedAt: string | null,
  publishedBetween: [string | null, string | null],
): Draft & { empty: number[] } {
  const marks: Draft['marks'] = [];
  const paragraphs: { start: number; end: number }[] = [];
  const postKind = kind === 'post' ? 'post' : 'standfirst';
  for (const item of toItems(text, start, end)) {
    const span = { start: item.start, end: item.end };
    if (item.kind === 'text') {
      paragraphs.push(span);
      marks.push({ ...span, kind: kind === 'headline' ? 'headline' : postKind, post: 0 });
    } else if (item.kind === 'boilerplate') marks.push({ ...span, kind: 'boilerplate', post: null });
    else marks.push({ ...span, kind: item.kind === 'stamp' ? 'byline' : 'caption', post: 0 });
  }
  const isEmpty = paragraphs.length === 0;
  // A summary of nothing but buttons is no post; a post without content is one that the copy lost.
  if (isEmpty && postKind === 'standfirst')
    return { posts: [], marks: marks.map((mark) => ({ ...mark, post: null })), empty: [] };
  return {
    posts: [{ kind: postKind, start, end, author, publishedAt, publishedBetween, paragraphs }],
    marks,
    empty: isEmpty ? [0] : [],
  };
}

function append(read: LinesRead, part: LinesRead): void {
  const shift = read.posts.length;
  for (const index of part.empty) read.empty.push(index + shift);
  for (const mark of part.marks) read.marks.push({ ...mark, post: mark.post === null ? null : mark.post + shift });
  for (const post of part.posts) read.posts.push(post);
  for (const author of part.authors) read.authors.push(author);
  read.publishedAt ??= part.publishedAt;
}
