import type { PostDraft, Span } from '../../Stage.ts';
import { mayReportResult } from '../clean/resultWords.ts';
import type { Bounds, Draft, Mark } from './Draft.ts';
import type { Head } from './findHead.ts';
import type { Item } from './Item.ts';

/** What stands above the posts: its marks, and the standfirst as a post of its own. A headline that may report a result is read with the standfirst. */
export function draftHead(text: string, items: readonly Item[], head: Head, bounds: Bounds): Draft {
  const marks: Mark[] = [];
  const summary: Span[] = [];
  for (const [index, { start, end, kind }] of items.slice(0, head.body).entries()) {
    const isHeadline = index === head.headline;
    const isSummary = head.standfirst.includes(index) || (isHeadline && mayReportResult(text.slice(start, end)));
    if (isSummary) summary.push({ start, end });
    const post = isSummary ? 0 : null;
    if (isHeadline) marks.push({ start, end, kind: 'headline', post });
    else if (isSummary) marks.push({ start, end, kind: 'standfirst', post });
    else if (head.byline.includes(index)) marks.push({ start, end, kind: 'byline', post });
    else marks.push({ start, end, kind: kind === 'boilerplate' ? 'boilerplate' : 'caption', post });
  }
  return { posts: summary.length > 0 ? [toPost('standfirst', summary, bounds)] : [], marks };
}

function toPost(kind: PostDraft['kind'], paragraphs: Span[], publishedBetween: Bounds): PostDraft {
  const start = paragraphs[0]?.start ?? 0;
  const end = paragraphs.at(-1)?.end ?? start;
  return { kind, start, end, author: null, publishedAt: null, publishedBetween, paragraphs };
}
