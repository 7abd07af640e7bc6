import type { Election } from '../../domain/Dataset.ts';
import type { SourceText, SplitDocument } from '../Stage.ts';
import { splitBlocks } from './posts/splitBlocks.ts';
import { splitLines } from './posts/splitLines.ts';
import { toLedger } from './posts/toLedger.ts';
import { toZonedIso } from './stamps/zonedTime.ts';

/** Parts a document into headline, standfirst, posts and what is no report, with the times of the posts; its parts cover every character. */
export function splitDocument(source: SourceText, election: Pick<Election, 'date' | 'timeZone'>): SplitDocument {
  const { text, meta } = source;
  const read = source.blocks
    ? splitBlocks(source, source.blocks, election)
    : splitLines(source, { start: 0, end: text.length }, election);
  const authors = meta.authors ?? (source.authors.length > 0 ? source.authors : read.authors);
  return {
    source,
    title: meta.title ?? source.title ?? read.title ?? source.id,
    authors: [...new Set(authors)],
    publishedAt: read.publishedAt === null ? null : toZonedIso(read.publishedAt, election.timeZone),
    parts: toLedger(read.marks, text.length),
    posts: read.posts,
    gaps: read.empty.map((index) => {
      const post = read.posts[index];
      const time = post?.publishedAt ?? null;
      const quote = post ? text.slice(post.start, post.end) : '';
      return {
        kind: 'empty-post' as const,
        note:
          time === null
            ? 'A post without its content: this copy lost it'
            : `The post of ${time.slice(11, 16)} without its content: this copy lost it`,
        evidence:
          post && quote !== ''
            ? [{ documentId: source.id, postId: null, start: post.start, end: post.end, quote, rule: 'stamp' }]
            : [],
      };
    }),
  };
}
