import { mayReportResult } from '../clean/resultWords.ts';
import { findPagePosts } from './findPagePosts.ts';
import type { DraftBlock } from './joinBlocks.ts';
import type { Page, PageLine } from './PageLine.ts';

/** What the readable text of a saved page holds. */
export interface PageRead {
  title: string | null;
  authors: string[];
  drafts: DraftBlock[];
  /** Paragraphs of the text in order, without headline, stamps and captions. */
  paragraphs: string[];
  publishedAt: string | null;
  modifiedAt: string | null;
}

const RELATED =
  /^(?:• )?(?:most (?:read|popular|viewed|shared)|popular (?:posts|now|stories)|trending|related|recommended|more (?:on|from|stories)|read more|you may (?:also )?like|from (?:around )?the web|around the web|in case you missed|don.t miss|top stories|latest (?:news|stories)|jobs)\b/i;
/** A line is a link when this much of it is. */
const LINKED = 0.8;

/** Main or article elements count alone when they hold this much of the page. */
const MOST = 0.3;

/** Makes blocks of a saved page's lines: the posts of a live blog, else one article. */
export function readPage(page: Page): PageRead {
  const lines = pickRegion(page.lines);
  const headlineAt = lines.findIndex(({ kind }) => kind === 'headline');
  const headline = lines[headlineAt]?.text ?? null;
  const { posts, cards } = findPagePosts(lines, page);
  const related = findRelated(lines);
  const isLive = posts.some((post) => post !== null);
  const firstPost = posts.findIndex((post) => post !== null);
  const drafts: DraftBlock[] = headline === null ? [] : [toDraft('headline', [headline])];
  const article: string[] = [];
  const captions: string[] = [];
  const authors: string[] = [];
  let openPost: number | null = null;
  let draft = toDraft('post', []);
  for (const [index, line] of lines.entries()) {
    if (index === headlineAt) continue;
    const post = posts[index] ?? null;
    if (post !== null) {
      if (openPost !== post) drafts.push((draft = toDraft('post', [])));
      openPost = post;
      if (line.kind === 'caption') captions.push(line.text);
      else addToPost(draft, line);
    } else if (line.kind === 'author') authors.push(...toNames(line.text));
    else if (line.kind === 'caption') captions.push(line.text);
    else if (isLive) addOutside(drafts, line, index < firstPost, index < headlineAt);
    else if (line.kind === 'standfirst') drafts.push(toDraft('standfirst', [line.text]));
    else if (index < headlineAt && !mayReportResult(line.text)) drafts.push(toDraft('boilerplate', [line.text]));
    else if (related.has(index)) drafts.push(toDraft('boilerplate', [line.text]));
    else if (line.kind !== 'stamp' || (!cards.has(index) && line.stamp?.role !== 'updated')) article.push(line.text);
  }
  if (article.length > 0) drafts.push(toDraft('article', article));
  if (captions.length > 0) drafts.push(toDraft('caption', captions));
  const paragraphs = lines.filter(({ kind }) => kind === 'text' || kind === 'standfirst').map(({ text }) => text);
  const times = lines.filter(({ kind }, index) => kind === 'stamp' && posts[index] === null && !cards.has(index));
  const timeOf = (isUpdate: boolean) =>
    times.find(({ stamp }) => (stamp?.role === 'updated') === isUpdate)?.text ?? null;
  return {
    title: headline,
    authors: [...new Set(authors)],
    drafts,
    paragraphs,
    publishedAt: timeOf(false),
    modifiedAt: timeOf(true),
  };
}

/** Lists of links to other pages, by the heading above them. */
function findRelated(lines: readonly PageLine[]): Set<number> {
  const found = new Set<number>();
  let isRelated = false;
  for (const [index, { text, linked, kind }] of lines.entries()) {
    if (RELATED.test(text) && text.length <= 60) isRelated = true;
    else if (kind === 'stamp') continue;
    else isRelated &&= linked >= text.length * LINKED || text.startsWith('• ');
    if (isRelated) found.add(index);
  }
  return found;
}

const toDraft = (kind: DraftBlock['kind'], lines: string[]): DraftBlock => ({
  kind,
  lines,
  author: null,
  publishedAt: null,
});

const toNames = (line: string) =>
  line
    .replace(/^(?:(?:posted|written|words|reported) )?by:? /i, '')
    .split(/\s*(?:,|&|\band\b)\s*/)
    .filter((name) => /^\p{Lu}/u.test(name));

function addToPost(draft: DraftBlock, line: PageLine): void {
  if (line.kind === 'author') draft.author ??= toNames(line.text)[0] ?? null;
  else if (line.kind === 'stamp') {
    if (line.stamp?.role === 'updated') return;
    draft.publishedAt ??= line.text;
    draft.author ??= line.stamp?.author ?? null;
  } else draft.lines.push(line.text);
}

/** What stands on a live page outside its posts: the summary above them, and the page's own words. */
function addOutside(drafts: DraftBlock[], line: PageLine, isAbove: boolean, isAboveHeadline: boolean): void {
  if (line.kind === 'stamp') return;
  const isSummary = line.kind === 'standfirst' || (isAbove && !isAboveHeadline) || mayReportResult(line.text);
  const kind = isSummary ? 'standfirst' : 'boilerplate';
  const last = drafts.at(-1);
  if (last?.kind === kind) last.lines.push(line.text);
  else drafts.push(toDraft(kind, [line.text]));
}

function pickRegion(lines: readonly PageLine[]): PageLine[] {
  const size = (some: readonly PageLine[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const all = size(lines);
  for (const isIn of [(line: PageLine) => line.isInMain, (line: PageLine) => line.isInArticle]) {
    const some = lines.filter((line) => isIn(line) || line.kind === 'headline');
    if (size(some.filter(isIn)) >= all * MOST && some.some(isIn)) return some;
  }
  return [...lines];
}
