import type { DocumentMeta, Finding, PostDraft, Problem, ReadDocument, SplitDocument } from '../Stage.ts';

/** A made-up post: its paragraphs, and what is known of its time. */
export interface MadePost {
  paragraphs: string[];
  at?: string | null;
  between?: [string | null, string | null];
  kind?: PostDraft['kind'];
  author?: string;
  councils?: string[];
}

type WithoutPlace<T> = T extends unknown ? Omit<T, 'start' | 'end' | 'post' | 'rule' | 'inferred'> : never;

/** A made-up finding: what was read in the first place that has these words. */
export type MadeFinding = WithoutPlace<Finding> & { quote: string; inferred?: string[] };

/** What a test says of a document; the rest is filled in. */
export interface MadeDocument {
  posts: MadePost[];
  findings?: MadeFinding[];
  problems?: (Pick<Problem, 'kind' | 'reason'> & { quote: string })[];
  title?: string;
  meta?: DocumentMeta;
  publishedAt?: string | null;
}

/** Makes a document as the per-document stages would hand it on: text, ledger, posts, and findings at their words. */
export function makeReadDocument(id: string, made: MadeDocument): ReadDocument {
  const split = makeSplitDocument(id, made);
  const { text } = split.source;
  const place = (quote: string) => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`${id} does not hold “${quote}”`);
    const post = split.posts.findIndex((each) => each.start <= start && start < each.end);
    return { start, end: start + quote.length, post };
  };
  return {
    split,
    findings: (made.findings ?? []).map(({ quote, inferred = [], ...finding }): Finding => {
      const base = { ...place(quote), rule: 'made-up', inferred };
      return { ...finding, ...base };
    }),
    problems: (made.problems ?? []).map(({ quote, kind, reason }) => {
      const { start, end } = place(quote);
      return { kind, reason, rule: null, start, end };
    }),
    named: made.posts.map(({ councils = [] }) => ({ councils, parties: [] })),
  };
}

function makeSplitDocument(
  id: string,
  { posts, title = 'A made-up night', meta = {}, publishedAt = null }: MadeDocument,
): SplitDocument {
  let text = '';
  const drafts = posts.map(({ paragraphs, at = null, between = [null, null], kind = 'post', author }): PostDraft => {
    const start = text.length;
    const spans = paragraphs.map((paragraph) => {
      const span = { start: text.length, end: text.length + paragraph.length };
      text += `${paragraph}\n\n`;
      return span;
    });
    return {
      start,
      end: text.length,
      kind,
      author: author ?? null,
      publishedAt: at,
      publishedBetween: between,
      paragraphs: spans,
    };
  });
  return {
    source: {
      id,
      text,
      sha256: `sha-of-${id}`,
      meta,
      title,
      authors: [],
      publishedAt,
      publisher: null,
      url: null,
      blocks: null,
    },
    title,
    authors: [],
    publishedAt,
    parts: drafts.map(({ kind, start, end }, post) => ({
      kind: kind === 'standfirst' ? kind : 'post',
      start,
      end,
      post,
    })),
    posts: drafts,
    gaps: [],
  };
}
