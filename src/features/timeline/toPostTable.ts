import type { FigureTable } from '../../domain/FigureTable.ts';
import type { Post } from '../../domain/Post.ts';
import { formatDayTime } from '../../parts/formatTime.ts';

/** A post as plain values, for CSV: the first columns as the dataset's own file of posts has them. */
type PostRow = {
  id: string;
  documents: string;
  kind: string;
  author: string | null;
  published_at: string | null;
  not_before: string | null;
  not_after: string | null;
  facts: string;
  text: string;
};

const columns = [
  { key: 'id', header: 'Post' },
  { key: 'documents', header: 'Documents' },
  { key: 'kind', header: 'Kind' },
  { key: 'author', header: 'Author' },
  { key: 'published_at', header: 'Time' },
  { key: 'not_before', header: 'Not before' },
  { key: 'not_after', header: 'Not after' },
  { key: 'facts', header: 'Facts' },
  { key: 'text', header: 'Text' },
];

const pictured = [
  { key: 'time', header: 'Time' },
  { key: 'author', header: 'By' },
  { key: 'text', header: 'Post' },
];

/** The same posts as a reader has them. */
export const toPicturedPosts = (posts: readonly Post[], timeZone: string): FigureTable => ({
  columns: pictured,
  rows: posts.map(({ publishedAt, author, paragraphs }) => ({
    time: formatDayTime(publishedAt, timeZone, 'short'),
    author,
    text: paragraphs.join(' ') || 'no words in this copy',
  })),
});

/** Posts as plain rows, in the order that they are given in. */
export const toPostTable = (posts: readonly Post[]): FigureTable<PostRow> => ({
  columns,
  rows: posts.map((post) => ({
    id: post.id,
    documents: post.documentIds.join(';'),
    kind: post.kind,
    author: post.author,
    published_at: post.publishedAt,
    not_before: post.publishedBetween[0],
    not_after: post.publishedBetween[1],
    facts: post.facts.join(';'),
    text: post.paragraphs.join('\n\n'),
  })),
});
