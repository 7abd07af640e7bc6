import { joinBlocks, type DraftBlock } from './joinBlocks.ts';
import { tidy } from './htmlToLines.ts';
import { readPage } from './readPage.ts';
import { readPageLines } from './readPageLines.ts';
import { readPosting, type Posting } from './readPosting.ts';
import type { StructuredText } from './StructuredText.ts';
import { toBlocks } from './toBlocks.ts';

/** This much of an article's body is found again in the page's paragraphs, or they are not its paragraphs. */
const COVERED = 0.7;
const MISSES = 300;

/** Reads a saved page: its JSON-LD posting where it has one with content, else its readable text. Null when it holds neither. */
export function readHtml(html: string): StructuredText | null {
  const page = readPageLines(html);
  const posting = page.jsonLd.map(parseOrNull).reduce<Posting | null>((best, json) => best ?? readPosting(json), null);
  const read = readPage(page);
  const { about } = page;
  const drafts = pickDrafts(posting, read);
  if (drafts.every(({ kind, lines }) => kind === 'headline' || lines.length === 0)) return null;
  const first = (...names: string[]) =>
    names.map((name) => about.get(name)).find((words) => words !== undefined) ?? null;
  return {
    ...joinBlocks(drafts),
    title: posting?.headline ?? read.title ?? toTitle(first('og:title', 'title')),
    authors:
      posting && posting.authors.length > 0
        ? posting.authors
        : read.authors.length > 0
          ? read.authors
          : toAuthor(first('author', 'article:author')),
    publishedAt:
      posting?.publishedAt ?? first('article:published_time', 'datepublished', 'date', 'dc.date') ?? read.publishedAt,
    modifiedAt:
      posting?.modifiedAt ?? first('article:modified_time', 'datemodified', 'og:updated_time') ?? read.modifiedAt,
    publisher: posting?.publisher ?? first('og:site_name'),
    url: first('canonical', 'og:url') ?? posting?.url ?? null,
  };
}

function pickDrafts(posting: Posting | null, read: ReturnType<typeof readPage>): DraftBlock[] {
  if (!posting) return read.drafts;
  if (posting.updates?.some(({ lines }) => lines.length > 0)) return toBlocks(posting);
  if (posting.body.length === 0) return read.drafts;
  if (posting.body.length > 1) return toBlocks(posting);
  const body = tidy(posting.body.join(' '));
  const paragraphs = findParagraphs(body, read.paragraphs);
  return toBlocks(paragraphs ? { ...posting, body: paragraphs } : posting);
}

/** The page's paragraphs that stand in an article's body, which itself lost its line breaks; null when they don't make it up. */
function findParagraphs(body: string, paragraphs: readonly string[]): string[] | null {
  const found: string[] = [];
  let from = 0;
  let covered = 0;
  let misses = 0;
  for (const paragraph of paragraphs) {
    const words = paragraph.replace(/^• /, '');
    const at = words.length < 3 ? -1 : body.indexOf(words, from);
    if (at < 0) {
      misses += 1;
      if (misses > MISSES) return null;
      continue;
    }
    found.push(paragraph);
    covered += words.length;
    from = at + words.length;
  }
  return covered >= body.length * COVERED ? found : null;
}

function parseOrNull(json: string): unknown {
  try {
    // Some pages wrap their JSON-LD in a comment or CDATA.
    return JSON.parse(json.replace(/^\s*(?:<!--|\/\/ ?<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/ ?\]\]>|\]\]>)\s*$/g, ''));
  } catch {
    return null;
  }
}

/** A page's title without the name of its site behind it. */
const toTitle = (title: string | null) => title && tidy(title.replace(/\s+[|–—-]\s+[^|–—]{2,40}$/, ''));

const toAuthor = (name: string | null) => (name === null || /^https?:/.test(name) ? [] : [tidy(name)]);
