import type { Span } from '../../Stage.ts';
import { hasResultWord, mayReportResult, namesParty } from '../clean/resultWords.ts';
import { findByline } from './findByline.ts';
import { isBehindTitle, type Item } from './Item.ts';
import { isPlainLine } from './PostTail.ts';

/** The top of a document: indexes into its items. `body` is the first item of the posts; `lede`, how many of them are still the summary. */
export interface Head {
  headline: number | null;
  standfirst: number[];
  byline: number[];
  captions: number[];
  body: number;
  lede: number;
  hasCall: boolean;
}

const LONGEST_HEADLINE = 250;
const LONGEST_LEDE = 12;
const CALL = 60;
const NAMES =
  /^(?:By )?\p{Lu}[\p{L}.’'-]*(?: (?:\p{Ll}{2,3} )?[\p{L}.’'-]+){0,3}(?:\s?(?:,| and |&)\s?\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){0,3}){0,4}$/u;

const isSentence = (words: string) => /[.:;]["”’']?$/.test(words) && !/(?:\.\.\.|…)$/.test(words);

/** Finds headline, standfirst, byline and the first item of the posts. `title` is the headline where it is known, null where there is none. */
export function findHead(text: string, items: readonly Item[], title?: string | null): Head {
  const words = (span: Span | undefined) => (span ? text.slice(span.start, Math.min(span.end, span.start + 400)) : '');
  const byline = findByline(items);
  const lastByline = byline.at(-1) ?? -1;
  // None of these may stand above the body, where the posts are counted from, not even right above the byline.
  const isOfPost = (at: number) => items[at]?.kind === 'stamp' && !byline.includes(at);
  const head: Head = {
    headline: null,
    standfirst: [],
    byline: [...byline],
    captions: [],
    body: items.length,
    lede: 0,
    hasCall: false,
  };
  const texts = items.filter(({ kind }) => kind === 'text').length;
  for (const [index, item] of items.entries()) {
    const isTitle = isBehindTitle(items[index + 1]);
    if (isOfPost(index) || (isTitle && isOfPost(index + 1))) {
      head.body = index;
      break;
    }
    if (isTitle || item.kind === 'stamp') continue;
    if (item.kind === 'byline') head.byline.push(index);
    if (item.kind === 'caption' || item.kind === 'byline') continue;
    if (item.kind === 'boilerplate') {
      if (item.end - item.start > CALL && head.headline !== null) head.hasCall = true;
      continue;
    }
    const line = words(item);
    if (isAuthorLine(line, items[index + 1], byline.includes(index + 1))) head.byline.push(index);
    else if (
      head.headline === null &&
      texts > 1 &&
      (title === undefined ? isHeadline(line, words(items[index + 1])) : line === title)
    ) {
      if (isSectionLabel(line, words(items[index + 1]))) head.captions.push(index);
      else head.headline = index;
    } else if (
      head.headline !== null &&
      head.standfirst.length < 4 &&
      isStandfirst(line, index, head, lastByline, items)
    )
      head.standfirst.push(index);
    else if (head.headline !== null && isTitleOfCaption(line, items[index - 1], items[index + 1]))
      head.captions.push(index);
    else {
      head.body = index;
      break;
    }
  }
  head.byline.sort((a, b) => a - b);
  head.lede = head.hasCall ? countLede(items, head.body) : 0;
  return head;
}

function isHeadline(line: string, next: string): boolean {
  if (line.length > LONGEST_HEADLINE || isSentence(line)) return false;
  // "Lib Dem gains" over a list of places governs it.
  if (namesParty(line) && hasResultWord(line) && isPlainLine(next) && next.split(' ').length < 6) return false;
  // A feed has a result on every line and no headline.
  return !(mayReportResult(line) && mayReportResult(next) && next.length < 120 && !isSentence(next));
}

const isSectionLabel = (line: string, next: string) =>
  line.split(/\s+/).length <= 2 &&
  !/live|results?/i.test(line) &&
  next.split(/\s+/).length > 4 &&
  next.length <= LONGEST_HEADLINE &&
  !isSentence(next) &&
  !mayReportResult(line);

function isStandfirst(line: string, index: number, head: Head, lastByline: number, items: readonly Item[]): boolean {
  if (index < lastByline) return true;
  const above = items.slice((head.headline ?? 0) + 1, index);
  if (headsList(items[index], items[index + 1])) return false;
  if (above.some(({ kind, isGlued }) => kind === 'text' || isGlued)) return false;
  return (
    above.every(({ kind }) => kind !== 'boilerplate') &&
    line.length <= 300 &&
    line.split(' ').length > 3 &&
    !isSentence(line) &&
    !items[index]?.isGlued
  );
}

/** A line with others right below it, as in a list or a block of results. */
const headsList = (item: Item | undefined, next: Item | undefined) =>
  item?.gapBefore === true && next?.kind === 'text' && !next.gapBefore;

function isAuthorLine(line: string, next: Item | undefined, isAboveByline: boolean): boolean {
  if (line.length > 120 || isSentence(line)) return false;
  return (
    isAboveByline &&
    next !== undefined &&
    NAMES.test(line.replace(/ \((?:now|earlier)\)/g, '')) &&
    !mayReportResult(line)
  );
}

/** "Election night: the story so far" between buttons and calls: the title of a video or picture that the copy lost. */
function isTitleOfCaption(line: string, above: Item | undefined, below: Item | undefined): boolean {
  if (line.length > 90 || isSentence(line) || mayReportResult(line)) return false;
  return (
    above !== undefined &&
    above.kind !== 'text' &&
    below !== undefined &&
    (below.kind === 'boilerplate' || below.kind === 'caption')
  );
}

/** A call for donations stands inside the summary of a page; where a caption ends it, all above the caption is summary. */
function countLede(items: readonly Item[], body: number): number {
  for (let index = body; index < items.length && index < body + LONGEST_LEDE; index += 1) {
    const kind = items[index]?.kind;
    if (kind === 'caption') return index - body;
    if (kind !== 'text') break;
  }
  return items[body]?.isGlued === true ? 1 : 0;
}
