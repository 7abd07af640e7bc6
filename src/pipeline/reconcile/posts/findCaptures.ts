import { normaliseName } from '../../../domain/normaliseName.ts';
import { toDocumentId } from '../../text/readSource.ts';
import type { SplitDocument } from '../../Stage.ts';
import { toComparable } from './toComparable.ts';

// A line such as "More on this story:" stands in many live blogs.
const longEnough = 40;
// A standfirst changes between captures, but never wholly.
const sameStandfirst = 0.5;
const sameText = { withHeadline: 0.15, without: 0.5, atLeast: 3 };

interface LiveBlog {
  leader: string;
  paragraphs: Set<string>;
  standfirst: Set<string>;
  headlines: Set<string>;
}

/** For each document, in the order of ids, the id of the first document that is a capture of the same live blog (its own, where it is the first). */
export function findCaptures(documents: readonly SplitDocument[]): Map<string, string> {
  const leaders = new Map<string, string>();
  const blogs: LiveBlog[] = [];
  const byText = new Map<string, Set<LiveBlog>>();
  const byHeadline = new Map<string, Set<LiveBlog>>();
  const blogOf = new Map<string, LiveBlog>();
  const told = toldCaptures(documents);

  for (const document of documents) {
    const { id } = document.source;
    const headline = normaliseName(document.title);
    const standfirst = textsOf(document, true);
    const paragraphs = textsOf(document, false);
    const toldBlog = told.get(id);
    let blog = toldBlog === undefined ? undefined : blogOf.get(toldBlog);
    blog ??= findBlog({ headline, standfirst, paragraphs }, byHeadline, byText);
    if (!blog) {
      blog = { leader: id, paragraphs: new Set(), standfirst: new Set(), headlines: new Set() };
      blogs.push(blog);
    }
    leaders.set(id, blog.leader);
    blogOf.set(id, blog);
    blog.headlines.add(headline);
    add(byHeadline, headline, blog);
    for (const text of standfirst) blog.standfirst.add(text);
    for (const text of paragraphs) {
      blog.paragraphs.add(text);
      add(byText, text, blog);
    }
  }
  return leaders;
}

/** What meta files say, with the first document of each told group: `captureOf` may name a document that comes later. */
function toldCaptures(documents: readonly SplitDocument[]): Map<string, string> {
  const ids = new Set(documents.map(({ source }) => source.id));
  const first = new Map<string, string>();
  for (const { source } of documents) {
    const other = source.meta.captureOf === undefined ? '' : toDocumentId(source.meta.captureOf);
    if (!ids.has(other) || other === source.id) continue;
    const leader = [source.id, other, first.get(source.id) ?? other, first.get(other) ?? other].sort()[0] ?? source.id;
    first.set(source.id, leader);
    first.set(other, leader);
  }
  return first;
}

function findBlog(
  document: { headline: string; standfirst: Set<string>; paragraphs: Set<string> },
  byHeadline: Map<string, Set<LiveBlog>>,
  byText: Map<string, Set<LiveBlog>>,
): LiveBlog | undefined {
  const shared = new Map<LiveBlog, number>();
  for (const text of document.paragraphs) {
    for (const blog of byText.get(text) ?? []) shared.set(blog, (shared.get(blog) ?? 0) + 1);
  }
  for (const blog of byHeadline.get(document.headline) ?? []) {
    if (document.headline === '') break;
    if (overlap(document.standfirst, blog.standfirst) >= sameStandfirst) return blog;
    if (part(shared.get(blog) ?? 0, document.paragraphs, blog.paragraphs) >= sameText.withHeadline) return blog;
  }
  for (const [blog, count] of shared) {
    if (count >= sameText.atLeast && part(count, document.paragraphs, blog.paragraphs) >= sameText.without) return blog;
  }
  return undefined;
}

const part = (shared: number, a: Set<string>, b: Set<string>): number => shared / Math.max(1, Math.min(a.size, b.size));

function overlap(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const text of a) if (b.has(text)) shared += 1;
  return part(shared, a, b);
}

function textsOf({ source, posts }: SplitDocument, standfirstOnly: boolean): Set<string> {
  const texts = new Set<string>();
  for (const post of posts) {
    if (standfirstOnly && post.kind !== 'standfirst') continue;
    for (const { start, end } of post.paragraphs) {
      const text = toComparable(source.text.slice(start, end));
      if (text.length >= longEnough) texts.add(text);
    }
  }
  return texts;
}

function add(index: Map<string, Set<LiveBlog>>, key: string, blog: LiveBlog): void {
  const blogs = index.get(key);
  if (blogs) blogs.add(blog);
  else index.set(key, new Set([blog]));
}
