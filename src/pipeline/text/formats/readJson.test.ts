import { describe, expect, it } from 'vitest';
import { partsOf, splitWords, toPlain } from '../testing/readText.ts';

const posting = {
  '@type': ['LiveBlogPosting'],
  headline: 'Election night',
  description: 'Every result as it comes in',
  datePublished: '2018-05-03T21:00:00+01:00',
  author: [{ '@type': 'Person', name: 'Jane Doe' }, 'John Roe'],
  publisher: { name: 'The Town Crier' },
  url: 'https://example.org/live',
  liveBlogUpdate: [
    {
      '@type': 'BlogPosting',
      '@id': '#2',
      headline: 'Labour hold Wigan',
      datePublished: '2018-05-03T23:10:00Z',
      author: { name: 'Ann Other' },
      articleBody:
        '<p>Labour have held Wigan &amp; lost none.</p><script>alert(1)</script><ul><li>Lab: 48.6%</li></ul>',
    },
    {
      headline: 'Polls have…',
      datePublished: '2018-05-03T22:00:00+01:00',
      articleBody: 'Polls have closed.\nCounting begins.',
    },
    { datePublished: '2018-05-03T21:30:00+01:00', articleBody: '' },
  ],
};

describe('a posting in JSON', () => {
  const page = splitWords(
    JSON.stringify({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, posting] }),
    'night.json',
  );

  it('is read with its posts, also in a graph', () => {
    expect(toPlain(page)).toEqual([
      { kind: 'standfirst', at: null, words: ['Every result as it comes in'] },
      {
        kind: 'post',
        at: '05-04T00:10',
        words: ['Labour hold Wigan', 'Labour have held Wigan & lost none.', 'Lab: 48.6%'],
      },
      { kind: 'post', at: '05-03T22:00', words: ['Polls have closed.', 'Counting begins.'] },
      { kind: 'post', at: '05-03T21:30', words: [] },
    ]);
    expect(page.posts[1]?.author).toBe('Ann Other');
    expect(page.gaps.map(({ note }) => note)).toEqual(['The post of 21:30 without its content: this copy lost it']);
  });
  it('says what the document is', () => {
    const { title, publisher, url, authors } = page.source;
    expect([title, publisher, url, authors]).toEqual([
      'Election night',
      'The Town Crier',
      'https://example.org/live',
      ['Jane Doe', 'John Roe'],
    ]);
    expect(page.publishedAt).toBe('2018-05-03T21:00:00+01:00');
    expect(partsOf(page, 'headline')).toEqual(['Election night']);
  });
  it('joins its blocks by empty lines', () => {
    expect(page.source.text).toBe(
      'Election night\n\nEvery result as it comes in\n\nLabour hold Wigan\nLabour have held Wigan & lost none.\nLab: 48.6%\n\nPolls have closed.\nCounting begins.',
    );
  });
  it('is read from an array too, the one with most updates', () => {
    const smaller = { '@type': 'LiveBlogPosting', liveBlogUpdate: [{ articleBody: 'Other' }] };
    expect(toPlain(splitWords(JSON.stringify([smaller, posting]), 'night.json'))).toEqual(toPlain(page));
  });
  it('has no bound earlier than its latest post', () => {
    expect(page.posts[0]?.publishedBetween[1]).toBe('2018-05-04T00:10:00+01:00');
  });
});

describe('an article in JSON', () => {
  it('is parted like any text', () => {
    const article = {
      '@type': 'NewsArticle',
      headline: 'Tories hold Barnet',
      datePublished: '2018-05-04T05:00:00Z',
      dateModified: '2018-05-04T06:00:00Z',
      articleBody:
        'The Tories hold Barnet.\n\nThey lost one seat.\n\nSign up for our newsletter\n\nLabour hold Exeter.',
    };
    const page = splitWords(JSON.stringify(article), 'article.json');
    expect(toPlain(page)).toEqual([
      { kind: 'standfirst', at: null, words: ['Tories hold Barnet'] },
      { kind: 'article', at: null, words: ['The Tories hold Barnet.', 'They lost one seat.'] },
      { kind: 'article', at: null, words: ['Labour hold Exeter.'] },
    ]);
    expect(partsOf(page, 'boilerplate')).toEqual(['Sign up for our newsletter']);
    expect(page.posts[1]?.publishedBetween[1]).toBe('2018-05-04T07:00:00+01:00');
  });
});
