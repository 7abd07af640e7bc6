import { readStamp } from '../stamps/readStamp.ts';
import { isAuthorElement, isSkipped, isStandfirstElement, isUpdateTime } from './elementRole.ts';
import { tidy } from './htmlToLines.ts';
import { parseHtml } from './parseHtml.ts';
import type { Page, PageLine } from './PageLine.ts';

const BREAKS = new Set(
  'p br div li ul ol dl h1 h2 h3 h4 h5 h6 section article header main blockquote tr table thead tbody figure figcaption dt dd hr pre address details summary'.split(
    ' ',
  ),
);
const CONTAINERS = new Set(['article', 'li', 'section', 'div', 'tr']);
const CELLS = new Set(['td', 'th']);
/** The longest line around a time that says nothing but when and by whom. */
const STAMP_LINE = 110;

const NAME = /^\p{Lu}[\p{L}.’'-]*(?: (?:de|van|von|der|la|\p{Lu}[\p{L}.’'-]*)){1,3}$/u;

interface Open {
  name: string;
  lineKind: PageLine['kind'] | null;
  isContainer: boolean;
}

interface Time {
  words: string;
  moment: string;
  isUpdate: boolean;
}

/** Reads the lines of a saved page in order, by a parser that runs no script and builds no tree. */
export function readPageLines(html: string): Page {
  const reader = new PageReader();
  parseHtml(html, {
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (words) => reader.read(words),
    onclosetag: (name) => reader.close(name),
    onend: () => reader.endLine(),
  });
  return reader.page;
}

class PageReader {
  readonly page: Page = { lines: [], containers: [], jsonLd: [], about: new Map() };
  /** Elements that are open, and the kinds of line that some of them make of their text. */
  private readonly elements: Open[] = [];
  private readonly kinds: PageLine['kind'][] = [];
  /** The depth of the element that hides all inside it; -1 when none does. */
  private skipFrom = -1;
  private script: string[] | null = null;
  private title: string[] | null = null;
  private time: { words: string[]; moment: string; isUpdate: boolean } | null = null;
  /** Pieces of the line being read; a number is the index of a time. */
  private line: (string | number)[] = [];
  private times: Time[] = [];
  private linked = 0;
  private bullet = false;
  private container = -1;
  private readonly depth = { main: 0, article: 0, a: 0, cell: 0 };

  open(name: string, attributes: Record<string, string>): void {
    this.readAbout(name, attributes);
    const element: Open = { name, lineKind: null, isContainer: CONTAINERS.has(name) && this.skipFrom < 0 };
    this.elements.push(element);
    if (this.skipFrom >= 0) return;
    if (name === 'script' || isSkipped(name, attributes)) {
      element.isContainer = false;
      this.skipFrom = this.elements.length - 1;
      return;
    }
    if (BREAKS.has(name)) this.breakLine();
    if (element.isContainer) {
      this.page.containers.push({ parent: this.container, hasHeading: false });
      this.container = this.page.containers.length - 1;
    }
    if (name === 'li') this.bullet = true;
    else if (element.isContainer || /^h\d$/.test(name)) this.bullet = false;
    if (name === 'main' || name === 'article' || name === 'a') this.depth[name] += 1;
    if (CELLS.has(name)) {
      if (this.line.length > 0) this.line.push(' | ');
      this.depth.cell += 1;
    }
    if (name === 'time')
      this.time = { words: [], moment: attributes.datetime ?? '', isUpdate: isUpdateTime(attributes) };
    const lineKind = toLineKind(name, attributes);
    // "By" and a linked name make a line of their own, a name inside a sentence doesn't.
    if (!lineKind || (!BREAKS.has(name) && !/^(?:by:?|and|,|&)?$/i.test(tidy(this.line.join(''))))) return;
    element.lineKind = lineKind;
    this.kinds.push(lineKind);
  }

  read(words: string): void {
    if (this.script) this.script.push(words);
    else if (this.title) this.title.push(words);
    else if (this.skipFrom >= 0) return;
    else if (this.time) this.time.words.push(words);
    else {
      this.line.push(words);
      if (this.depth.a > 0) this.linked += words.length;
    }
  }

  close(name: string): void {
    this.endAbout(name);
    const element = this.elements.pop();
    if (!element) return;
    if (this.skipFrom >= 0) {
      if (this.skipFrom === this.elements.length) this.skipFrom = -1;
      return;
    }
    if (name === 'time') this.endTime();
    if (CELLS.has(name)) this.depth.cell -= 1;
    if (BREAKS.has(name) || element.lineKind) this.breakLine();
    if (name === 'main' || name === 'article' || name === 'a') this.depth[name] -= 1;
    if (name === 'h1') this.markHeading();
    if (element.lineKind) this.kinds.pop();
    if (element.isContainer) this.container = this.page.containers[this.container]?.parent ?? -1;
  }

  endLine(): void {
    const { times } = this;
    const words = tidy(
      this.line.map((piece) => (typeof piece === 'number' ? (times[piece]?.words ?? '') : piece)).join(''),
    );
    const aloud = times.length > 0 ? tidy(this.line.filter((piece) => typeof piece === 'string').join('')) : '';
    const time = times.find(({ isUpdate }) => !isUpdate) ?? times[0];
    const line = time && aloud.length <= STAMP_LINE ? `${aloud} ${time.moment}`.trim() : '';
    const stamp = line === '' ? null : readStamp(line);
    if (stamp && time) {
      // A linked title with a time beside it is no author.
      const isName = stamp.author === null || NAME.test(stamp.author);
      if (!isName) this.push('text', aloud, null);
      const role = time.isUpdate ? 'updated' : stamp.role;
      this.push('stamp', isName ? line : time.moment, { ...stamp, role, author: isName ? stamp.author : null });
      const change = time.isUpdate ? undefined : times.find(({ isUpdate }) => isUpdate);
      const changed = change && readStamp(change.moment);
      if (changed) this.push('stamp', change.moment, { ...changed, role: 'updated' });
    } else if (words !== '') {
      const kind = this.kinds.at(-1) ?? 'text';
      const about = kind === 'author' ? readStamp(words) : null;
      if (about) this.push('stamp', words, about);
      else this.push(kind, this.bullet && kind === 'text' ? `• ${words}` : words, null);
      this.bullet = false;
    }
    this.line = [];
    this.times = [];
    this.linked = 0;
  }

  private push(kind: PageLine['kind'], text: string, stamp: PageLine['stamp']): void {
    const { container, depth, linked } = this;
    this.page.lines.push({
      text,
      kind,
      stamp,
      container,
      isInMain: depth.main > 0,
      isInArticle: depth.article > 0,
      linked,
    });
  }

  /** A table's row is one line, whatever stands in its cells. */
  private breakLine(): void {
    if (this.depth.cell > 0) this.line.push(' ');
    else this.endLine();
  }

  private endTime(): void {
    if (!this.time) return;
    const words = tidy(this.time.words.join(''));
    this.line.push(this.times.length);
    this.times.push({
      words,
      moment: readStamp(this.time.moment) ? this.time.moment : words,
      isUpdate: this.time.isUpdate,
    });
    this.time = null;
  }

  private markHeading(): void {
    for (let at = this.page.containers[this.container]; at && !at.hasHeading; at = this.page.containers[at.parent])
      at.hasHeading = true;
  }

  private readAbout(name: string, attributes: Record<string, string>): void {
    if (name === 'script') this.script = /ld\+json/i.test(attributes.type ?? '') ? [] : null;
    else if (name === 'title' && !this.page.about.has('title')) this.title = [];
    else if (name === 'meta')
      this.remember(attributes.property ?? attributes.name ?? attributes.itemprop, attributes.content);
    else if (name === 'link' && attributes.rel === 'canonical') this.remember('canonical', attributes.href);
  }

  private endAbout(name: string): void {
    if (name === 'script' && this.script) {
      this.page.jsonLd.push(this.script.join(''));
      this.script = null;
    } else if (name === 'title' && this.title) {
      this.remember('title', tidy(this.title.join('')));
      this.title = null;
    }
  }

  private remember(name: string | undefined, words: string | undefined): void {
    if (!name || !words || this.page.about.has(name.toLowerCase())) return;
    this.page.about.set(name.toLowerCase(), words);
  }
}

function toLineKind(name: string, attributes: Record<string, string>): PageLine['kind'] | null {
  if (name === 'h1') return 'headline';
  if (name === 'figcaption') return 'caption';
  if (isAuthorElement(name, attributes)) return 'author';
  return isStandfirstElement(attributes) ? 'standfirst' : null;
}
