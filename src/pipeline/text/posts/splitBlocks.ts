import type { Election } from '../../../domain/Dataset.ts';
import type { Block, SourceText } from '../../Stage.ts';
import { readMoment } from '../stamps/readMoment.ts';
import { toZonedIso } from '../stamps/zonedTime.ts';
import { mayReportResult } from '../clean/resultWords.ts';
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
  const publishedAt = readMoment(meta.publishedAt ?? source.publishedAt, anchor);
  const bounds = findBounds(source, publishedAt, election);
  const read: LinesRead = { title: null, authors: [], publishedAt, posts: [], marks: [], empty: [] };

  for (const block of blocks) {
    if (block.kind === 'article') {
      const lines = splitLines(source, block.start, block.end, election, true);
      const shift = read.posts.length;
      read.empty.push(...lines.empty.map((index) => index + shift));
      read.marks.push(...lines.marks.map((mark) => ({ ...mark, post: mark.post === null ? null : mark.post + shift })));
      read.posts.push(...lines.posts);
      read.authors.push(...lines.authors);
      read.publishedAt ??= lines.publishedAt;
      read.title ??= lines.title;
      continue;
    }
    if (block.kind === 'caption' || block.kind === 'boilerplate') {
      read.marks.push({ start: block.start, end: block.end, kind: block.kind, post: null });
      continue;
    }
    const words = text.slice(block.start, block.end);
    if (block.kind === 'headline') read.title ??= words;
    if (block.kind === 'headline' && !mayReportResult(words)) {
      read.marks.push({ start: block.start, end: block.end, kind: 'headline', post: null });
      continue;
    }
    addPost(block);
  }
  return read;

  function addPost(block: Block): void {
    const moment = readMoment(block.publishedAt, { ...anchor, publishedAt });
    const iso = moment === null ? null : toZonedIso(moment, election.timeZone);
    const kind = block.kind === 'post' ? 'post' : 'standfirst';
    const post: LinesRead['posts'][number] = {
      kind,
      start: block.start,
      end: block.end,
      author: block.author,
      publishedAt: iso,
      publishedBetween: iso === null ? bounds : [iso, iso],
      paragraphs: [],
    };
    const index = read.posts.length;
    for (const item of toItems(text, block.start, block.end)) {
      const isText = item.kind === 'text' || (item.kind === 'boilerplate' && kind === 'standfirst');
      if (isText) post.paragraphs.push({ start: item.start, end: item.end });
      const mark = isText
        ? block.kind === 'headline'
          ? 'headline'
          : kind
        : item.kind === 'caption'
          ? 'caption'
          : item.kind === 'stamp'
            ? 'byline'
            : 'boilerplate';
      read.marks.push({ start: item.start, end: item.end, kind: mark, post: mark === 'boilerplate' ? null : index });
    }
    if (post.paragraphs.length === 0) read.empty.push(index);
    read.posts.push(post);
  }
}
