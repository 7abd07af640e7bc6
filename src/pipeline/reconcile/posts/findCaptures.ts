import { normaliseName } from '../../../domain/normaliseName.ts';
import { toDocumentId } from '../../text/readSource.ts';
import type { SplitDocument } from '../../Stage.ts';

// A line such as "More on this story:" stands in many live blogs.
const longEnough = 40;
// A standfirst changes between captures, but never wholly.
const sameStandfirst = 0.5;
const sameText = { withHeadline: 0.15, without: 0.5, atLeast: 3 };

interface LiveBlog {
  leader: string;
  standfirst: Set<string>;
  /** How many different paragraphs stood in it first. */
  size: number;
}

/** A document as captures are told by: its long paragraphs in their comparable form. */
interface Outline {
  headline: string;
  standfirst: Set<string>;
  paragraphs: Set<string>;
}

/** For each document, in the order of ids, the id of the first document that is a capture of the same live blog (its own, where it is the first). `comparable` holds the paragraphs of each document's posts. */
export function findCaptures(
  documents: readonly SplitDocument[],
  comparable: readonly (readonly (readonly string[])[])[],
): Map<string, string> {
  const leaders = new Map<string, string>();
  const blogOf = new Map<string, LiveBlog>();
  const byText = new Map<string, LiveBlog>();
  const byHeadline = new Map<string, LiveBlog[]>();
  const told = toldCaptures(documents);

  documents.forEach((document, index) => {
    const { id } = document.source;
    const outline = toOutline(document, comparable[index] ?? []);
    const toldBlog = told.get(id);
    let blog = toldBlog === undefined ? undefined : blogOf.get(toldBlog);
    blog ??= findBlog(outline, byHeadline.get(outline.headline) ?? [], byText);
    blog ??= { leader: id, standfirst: new Set(), size: 0 };
    leaders.set(id, blog.leader);
    blogOf.set(id, blog);
    const sameHeadline = byHeadline.get(outline.headline) ?? [];
    if (outline.headline !== '' && !sameHeadline.includes(blog))
      byHeadline.set(outline.headline, [...sameHeadline, blog]);
    for (const text of outline.standfirst) blog.standfirst.add(text);
    for (const text of outline.paragraphs) {
      if (byText.has(text)) continue;
      byText.set(text, blog);
      blog.size += 1;
    }
  });
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
  outline: Outline,
  sameHeadline: readonly LiveBlog[],
  byText: ReadonlyMap<string, LiveBlog>,
): LiveBlog | undefined {
  const shared = new Map<LiveBlog, number>();
  for (const text of outline.paragraphs) {
    const blog = byText.get(text);
    if (blog) shared.set(blog, (shared.get(blog) ?? 0) + 1);
  }
  const partOf = (blog: LiveBlog) =>
    (shared.get(blog) ?? 0) / Math.max(1, Math.min(outline.paragraphs.size, blog.size));
  const isSame = (blog: LiveBlog) =>
    overlap(outline.standfirst, blog.standfirst) >= sameStandfirst || partOf(blog) >= sameText.withHeadline;
  const byItsHeadline = sameHeadline.find(isSame);
  if (byItsHeadline) return byItsHeadline;
  return [...shared.keys()].find(
    (blog) => (shared.get(blog) ?? 0) >= sameText.atLeast && partOf(blog) >= sameText.without,
  );
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const text of a) if (b.has(text)) shared += 1;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

function toOutline({ title, posts }: SplitDocument, comparable: readonly (readonly string[])[]): Outline {
  const standfirst = new Set<string>();
  const paragraphs = new Set<string>();
  posts.forEach((post, index) => {
    for (const text of comparable[index] ?? []) {
      if (text.length < longEnough) continue;
      paragraphs.add(text);
      if (post.kind === 'standfirst') standfirst.add(text);
    }
  });
  return { headline: normaliseName(title), standfirst, paragraphs };
}
