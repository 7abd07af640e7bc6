import { htmlToLines, tidy } from './htmlToLines.ts';

/** What a schema.org LiveBlogPosting or Article says; times as written. `updates` is null for an article. */
export interface Posting {
  headline: string | null;
  description: string[];
  publishedAt: string | null;
  modifiedAt: string | null;
  authors: string[];
  publisher: string | null;
  url: string | null;
  body: string[];
  updates: { lines: string[]; author: string | null; publishedAt: string | null }[] | null;
}

type Node = Record<string, unknown>;

const DEEPEST = 12;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Finds the posting in parsed JSON-LD, also inside arrays and `@graph`: the live blog with most updates, else the article with most words; null when there is none with content. */
export function readPosting(json: unknown): Posting | null {
  let best: Posting | null = null;
  for (const node of findNodes(json)) {
    const posting = toPosting(node);
    if (weight(posting) > (best ? weight(best) : 0)) best = posting;
  }
  return best;
}

/** A live blog weighs more than any article. */
function weight({ updates, body }: Posting): number {
  if (updates && updates.length > 0) return 1e9 + updates.length;
  return body.reduce((sum, line) => sum + line.length, 0);
}

function findNodes(json: unknown): Node[] {
  const found: Node[] = [];
  const queue: { value: unknown; depth: number }[] = [{ value: json, depth: 0 }];
  for (let entry = queue.pop(); entry; entry = queue.pop()) {
    const { value, depth } = entry;
    if (depth > DEEPEST) continue;
    if (isNode(value) && (isPosting(value) || Array.isArray(value.liveBlogUpdate))) found.push(value);
    const children = Array.isArray(value) ? value : isNode(value) ? Object.values(value) : [];
    for (const child of children)
      if (typeof child === 'object' && child !== null) queue.push({ value: child, depth: depth + 1 });
  }
  return found.reverse();
}

function isPosting(node: Node): boolean {
  const types = toList(node['@type']).filter((type) => typeof type === 'string');
  return (
    types.some((type) => /(?:^|[/:])(?:LiveBlogPosting|\w*Article|BlogPosting|Report)$/.test(type)) &&
    !isUpdate(node, types)
  );
}

/** The posts of a live blog are BlogPostings themselves: not the document. */
const isUpdate = (node: Node, types: string[]) =>
  types.includes('BlogPosting') && node.headline === undefined && node.articleBody === undefined;

function toPosting(node: Node): Posting {
  const updates = toList(node.liveBlogUpdate).filter(isNode);
  return {
    headline: toWords(node.headline ?? node.name),
    description: toLines(node.description),
    publishedAt: toWords(node.datePublished ?? node.coverageStartTime),
    modifiedAt: toWords(node.dateModified ?? node.coverageEndTime),
    authors: toNames(node.author),
    publisher: toNames(node.publisher)[0] ?? null,
    url:
      toWords(node.url) ??
      toWords(isNode(node.mainEntityOfPage) ? node.mainEntityOfPage['@id'] : node.mainEntityOfPage),
    body: toLines(node.articleBody ?? node.text),
    updates: Array.isArray(node.liveBlogUpdate) || isNode(node.liveBlogUpdate) ? updates.map(toUpdate) : null,
  };
}

function toUpdate(node: Node): NonNullable<Posting['updates']>[number] {
  const headline = toLines(node.headline ?? node.name);
  const body = toLines(node.articleBody ?? node.text ?? node.description);
  // Many pages make the headline of a post from its first words.
  const first = body[0] ?? '';
  const isRepeated = headline.length === 1 && first.startsWith((headline[0] ?? '').replace(/\s*(?:\.\.\.|…)$/, ''));
  return {
    lines: isRepeated ? body : [...headline, ...body],
    author: toNames(node.author)[0] ?? null,
    publishedAt: toWords(node.datePublished ?? node.dateCreated ?? node.dateModified),
  };
}

const toList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const toLines = (value: unknown): string[] =>
  toList(value).flatMap((words) => (typeof words === 'string' ? htmlToLines(words) : []));
const toWords = (value: unknown): string | null =>
  typeof value === 'string' && tidy(value) !== '' ? htmlToLines(value).join(' ') || null : null;
const toNames = (value: unknown): string[] =>
  toList(value).flatMap((who) => toWords(isNode(who) ? who.name : who) ?? []);
