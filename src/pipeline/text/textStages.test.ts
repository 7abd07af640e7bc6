import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentMeta, SourceText, SplitDocument } from '../Stage.ts';
import { BadDocument } from './BadDocument.ts';
import { splitDocument } from './splitDocument.ts';
import { ELECTION, splitWords, toPlain } from './testing/readText.ts';
import { toSentences } from './toSentences.ts';

const toSource = (text: string, meta: DocumentMeta): SourceText => ({
  ...{ id: 'any', text, sha256: 'hash', meta, title: null, authors: [], publishedAt: null },
  ...{ publisher: null, url: null, blocks: null },
});

/** What holds of every document: nothing lost, all in order, each sentence in its paragraph, each time a time. */
function checkDocument(document: SplitDocument): void {
  const { source, parts, posts } = document;
  expect(parts.map(({ start, end }) => source.text.slice(start, end)).join('')).toBe(source.text);
  let end = 0;
  for (const part of parts) {
    expect(part.start).toBe(end);
    expect(part.end).toBeGreaterThan(part.start);
    if (part.post !== null) expect(posts[part.post]).toBeDefined();
    end = part.end;
  }
  let last = 0;
  for (const post of posts) {
    for (const paragraph of post.paragraphs) {
      expect(paragraph.start).toBeGreaterThanOrEqual(last);
      expect(paragraph.end).toBeGreaterThan(paragraph.start);
      expect(source.text.slice(paragraph.start, paragraph.end).trim()).not.toBe('');
      expect([post.start <= paragraph.start, paragraph.end <= post.end]).toEqual([true, true]);
      last = paragraph.end;
    }
    for (const time of [post.publishedAt, ...post.publishedBetween])
      if (time !== null) expect(Date.parse(time)).not.toBeNaN();
  }
  last = 0;
  for (const sentence of toSentences(document)) {
    const paragraph = posts[sentence.post]?.paragraphs[sentence.paragraph];
    expect(sentence.start).toBeGreaterThanOrEqual(Math.max(last, paragraph?.start ?? Infinity));
    expect(sentence.end).toBeGreaterThan(sentence.start);
    expect(sentence.end).toBeLessThanOrEqual(paragraph?.end ?? 0);
    last = sentence.end;
  }
}

const pieces = [
  ...[
    '\n',
    '\n\n',
    ' ',
    '\r',
    '\u2028',
    '\u00a0',
    '↵',
    '.',
    ',',
    ':',
    '"',
    '“',
    '”',
    '…',
    '•',
    '- ',
    '(',
    ')',
    '%',
    '\ud83d',
  ],
  ...[
    '23:16',
    '04.43 BST',
    '3.55am',
    'Jane Doe3 May 2018 22:29',
    'Updated at 00:10',
    '3h ago',
    'Friday 4 May 2018',
    '1525385760',
    '2018-05-03T22:16:00Z',
  ],
  ...[
    'Labour hold Bede',
    'The Conservatives gain ',
    'Lab: 48.6% (+13.5)',
    'NOC',
    'He added: ',
    'Mr Hug',
    'By Jane Doe',
    'Lib Dem gains:',
  ],
  ...[
    'Comments',
    'Sign up for our newsletter',
    'Your support makes a difference.',
    'difference.Labour',
    '(Reuters)',
    'Read more',
    'BreakingTories',
    '99',
    '30 February 2018 25:61',
  ],
];
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((all) => all.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join('\n')),
);
const meta = fc.record(
  {
    stamps: fc.constantFrom<'before' | 'after'>('before', 'after'),
    date: fc.constantFrom('2018-05-03', '2018-05-04', 'some day'),
    publishedAt: fc.constantFrom('2018-05-04T17:45:00+01:00', 'Friday'),
  },
  { requiredKeys: [] },
);

describe('any text', () => {
  it('is parted without a loss and never throws', () => {
    fc.assert(
      fc.property(words, meta, (text, about) => checkDocument(splitDocument(toSource(text, about), ELECTION))),
      { numRuns: 3000 },
    );
  });

  it.each<DocumentMeta>([{}, { stamps: 'before' }, { stamps: 'after' }])(
    'with a stamp above the line that dates it has that stamp in one post (%j)',
    (about) => {
      const text = '1525385760\n23:16\n1525385760\nThe Conservatives gain \nNOC\n”';
      const document = splitDocument(toSource(text, about), ELECTION);
      checkDocument(document);
      expect(document.parts[0]).toMatchObject({ kind: 'byline', post: 0, start: 0 });
      expect(document.posts.every(({ start, end }) => end > start)).toBe(true);
      expect(toPlain(document).flatMap((post) => post.words)).toEqual(['The Conservatives gain', 'NOC', '”']);
    },
  );

  it('keeps its posts when buttons and calls are added around it', () => {
    const report = 'Council news live\n\nLabour hold Bede.\n\nThe Conservatives gain Arley from Labour.';
    const call = fc.constantFrom(
      'Comments',
      'Share this article',
      'Sign up for our newsletter',
      'Your donation pays for our journalism.',
    );
    fc.assert(
      fc.property(fc.array(call, { maxLength: 5 }), fc.array(call, { maxLength: 5 }), (above, below) => {
        const page = splitWords([...above, report, ...below].join('\n\n'));
        expect(toPlain(page).flatMap((post) => post.words)).toEqual([
          'Labour hold Bede.',
          'The Conservatives gain Arley from Labour.',
        ]);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['page.html', 'page.json', 'page.txt'])('as %s is read, or refused as a bad document', (name) => {
    const tags = fc.constantFrom(
      '<p>',
      '</p>',
      '<li>',
      '<time datetime="2018-05-03T23:16">',
      '</time>',
      '<article>',
      '<table><tr><td>',
      '<h1>',
      '<script>',
      '&amp;',
      '&#x0;',
      '<!--',
      '{',
      '"',
      '[',
    );
    const json = fc.json().map((inner) => `{"@type":"LiveBlogPosting","liveBlogUpdate":${inner}}`);
    const html = fc.array(fc.oneof(tags, fc.constantFrom(...pieces)), { maxLength: 40 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(words, html, json), (text) => {
        try {
          checkDocument(splitWords(text, name));
        } catch (error) {
          if (!(error instanceof BadDocument)) throw error;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each<[string, string]>([
    ['a megabyte without a space', 'a'.repeat(1_000_000)],
    ['100,000 commas', ','.repeat(100_000)],
    ['100,000 stops', '. '.repeat(100_000)],
    ['100,000 lines', `a${'\n'.repeat(100_000)}b`],
    ['20,000 short lines', 'Mr Hug a\n'.repeat(20_000)],
    ['20,000 stamps', '23:16\n'.repeat(20_000)],
    ['100,000 quotes', '“'.repeat(100_000)],
  ])('%s is parted', (_, text) => {
    const document = splitDocument(toSource(text, {}), ELECTION);
    expect(document.parts.at(-1)?.end).toBe(text.length);
    expect(toSentences(document).at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
  });
});

const originals = new URL('../../../../shared/documents/originals/', import.meta.url);

describe.runIf(existsSync(originals))('the documents that the retold ones stand for', () => {
  it('have the same posts at the same times', () => {
    const read = (folder: URL) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => {
          const about = new URL(name.replace('.txt', '.meta.json'), folder);
          const found = existsSync(about) ? (JSON.parse(readFileSync(about, 'utf8')) as DocumentMeta) : {};
          const document = splitWords(readFileSync(new URL(name, folder), 'utf8'), name, found);
          checkDocument(document);
          return document;
        })
        .filter(({ posts }) => posts.some(({ publishedAt }) => publishedAt !== null))
        .map(({ posts }) => posts.map(({ kind, publishedAt, paragraphs }) => [kind, publishedAt, paragraphs.length]));
    expect(read(originals)).toEqual(read(new URL('../../../data/liveblogs/', import.meta.url)));
  });
});
