import { describe, expect, it } from 'vitest';
import { partsOf, readWords, splitWords, toPlain } from '../testing/readText.ts';

const read = (html: string) => splitWords(html, 'page.html');

describe('a saved page of a live blog', () => {
  it('lists its posts as items, newest first', () => {
    const page = read(`<!DOCTYPE html><title>Results - News</title><meta property="og:site_name" content="News">
      <nav>Home</nav><main><h1>Results as they come in</h1><section><h2>Summary</h2><ul><li>Labour gain Plymouth from the Tories</li></ul></section>
      <ol><li><article><h3>Labour take Plymouth</h3><time datetime="2018-05-04T02:14:00.000Z"><span>03:14 BST</span></time>
      <p>Labour has gained Plymouth from the Conservatives.</p><ul><li>Labour 31</li></ul><button>Share</button></article></li>
      <li><article><span>Posted at <time datetime="2018-05-03T22:50:00.000Z">23:50 3 May</time></span><p>Labour hold Sunderland &amp; Wigan.</p>
      <figure><figcaption>Boxes in Wigan</figcaption></figure></article></li></ol></main><aside>Other news</aside><footer>Copyright</footer>`);
    expect(toPlain(page)).toEqual([
      { kind: 'standfirst', at: null, words: ['• Labour gain Plymouth from the Tories'] },
      {
        kind: 'post',
        at: '05-04T03:14',
        words: ['Labour take Plymouth', 'Labour has gained Plymouth from the Conservatives.', '• Labour 31'],
      },
      { kind: 'post', at: '05-03T23:50', words: ['Labour hold Sunderland & Wigan.'] },
    ]);
    expect(partsOf(page, 'caption')).toEqual(['Boxes in Wigan']);
    expect(page.source.publisher).toBe('News');
    expect(page.source.text).not.toMatch(/Home|Other news|Copyright|Share/);
  });

  it('has articles with an author and a time of change each', () => {
    const page =
      read(`<meta property="article:published_time" content="2018-05-03T20:00:00.000Z"><header role="banner">Home</header>
      <main><h1>Elections 2018 live</h1><div class="content__standfirst"><p>Follow every result</p></div><div class="byline">By <a rel="author">Jane Doe</a></div>
      <article class="block"><p><time datetime="2018-05-04T03:43:00.000Z">04.43 BST</time></p><h2>Tories hold Wandsworth</h2><p>The Conservatives have held it.</p>
      <p class="updated-time">Updated at <time datetime="2018-05-04T03:55:00.000Z">04.55 BST</time></p></article>
      <article class="block"><p><time datetime="2018-05-04T02:55:00.000Z">03.55 BST</time></p><div class="byline">John Roe</div><p>LD gain Richmond from Con.</p></article></main>`);
    expect(page.authors).toEqual(['Jane Doe']);
    expect(page.posts.map(({ author, publishedAt }) => [author, publishedAt])).toEqual([
      [null, null],
      [null, '2018-05-04T04:43:00+01:00'],
      ['John Roe', '2018-05-04T03:55:00+01:00'],
    ]);
  });

  it('has plain boxes with a time of day alone, past midnight', () => {
    const box = (time: string, words: string) =>
      `<div class="event"><span><time>${time}</time></span><p>${words}</p></div>`;
    const page = read(
      `<h1>Live: the count</h1>${box('02:30', 'Con hold Swindon.')}${box('23:55', 'Labour hold Exeter.')}`,
    );
    expect(toPlain(page)).toEqual([
      { kind: 'post', at: '05-04T02:30', words: ['Con hold Swindon.'] },
      { kind: 'post', at: '05-03T23:55', words: ['Labour hold Exeter.'] },
    ]);
  });

  it('has headings with times and no boxes', () => {
    const page =
      read(`<main><h1>Live blog</h1><h3><time datetime="2018-05-04T01:10">1.10am</time></h3><p>Labour hold Exeter.</p><p>Con lose one.</p>
      <h3><time datetime="2018-05-04T00:10">12.10am</time></h3><p>Labour hold Wigan.</p></main>`);
    expect(toPlain(page)).toEqual([
      { kind: 'post', at: '05-04T01:10', words: ['Labour hold Exeter.', 'Con lose one.'] },
      { kind: 'post', at: '05-04T00:10', words: ['Labour hold Wigan.'] },
    ]);
  });

  it('is read from its JSON-LD where it has that', () => {
    const json = JSON.stringify({
      '@graph': [
        {
          '@type': 'LiveBlogPosting',
          headline: 'Night',
          liveBlogUpdate: [{ articleBody: 'Labour hold Wigan.', datePublished: '2018-05-03T23:10:00Z' }],
        },
      ],
    });
    const page = read(
      `<script type="application/ld+json">${json}</script><script type="application/ld+json">{broken</script><p>Something else</p>`,
    );
    expect(toPlain(page)).toEqual([{ kind: 'post', at: '05-04T00:10', words: ['Labour hold Wigan.'] }]);
    expect(page.source.text).not.toContain('Something else');
  });
});

describe('a saved page of an article', () => {
  const page =
    read(`<title>Council results &#8211; The Town Crier</title><body class="has-comments"><header><nav>menu</nav></header>
    <div id="content"><article><header><h1>Conservatives lose Trafford</h1><div class="entry-meta">By <span class="author">Ann Other</span> on
    <time class="published" datetime="2018-05-04T09:12:00+01:00">May 4</time><time class="updated" datetime="2018-05-04T10:00:00+01:00">May 4</time></div></header>
    <p>The Conservatives have lost Trafford, where no&nbsp;party has a ma&shy;jority.</p><p>They lost nine seats.</p><h2>Lib Dem gains:</h2><ul><li>Kingston</li><li>Richmond</li></ul>
    <table><tr><th>Party</th><th>Seats</th></tr><tr><td><p>Labour</p></td><td>30</td></tr></table><div class="share-buttons">Share this</div></article></div>
    <div id="comments"><p>Labour gained Barnet</p></div>`);

  it('is parted into posts by its paragraphs', () => {
    expect(toPlain(page)).toEqual([
      { kind: 'standfirst', at: null, words: ['Conservatives lose Trafford'] },
      {
        kind: 'article',
        at: null,
        words: ['The Conservatives have lost Trafford, where no party has a majority.', 'They lost nine seats.'],
      },
      {
        kind: 'article',
        at: null,
        words: ['Lib Dem gains:', '• Kingston', '• Richmond', 'Party | Seats', 'Labour | 30'],
      },
    ]);
    expect(page.source.text).not.toMatch(/menu|Share|Barnet/);
  });
  it('says who wrote it and when', () => {
    expect(page.authors).toEqual(['Ann Other']);
    expect(page.publishedAt).toBe('2018-05-04T09:12:00+01:00');
    expect(page.source.modifiedAt).toBe('2018-05-04T10:00:00+01:00');
  });

  it('takes the paragraphs of the page for a body that lost its line breaks', () => {
    const json = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Night',
      articleBody: 'The Tories hold Barnet. Labour hold Exeter.',
    });
    const text = `<script type="application/ld+json">${json}</script><main><p>The Tories hold Barnet.</p><p>Sign up</p><p>Labour hold Exeter.</p></main>`;
    expect(readWords(text, 'page.html').text).toBe('Night\n\nThe Tories hold Barnet.\nLabour hold Exeter.');
  });

  it('leaves lists of links to other pages out of the report', () => {
    const other =
      read(`<main><h1>Night</h1><p>The Tories hold Barnet.<br>Labour hold Exeter.</p><p>READ MORE: <a href="#">Labour lose Leeds</a></p>
      <div><h3>Most popular</h3><ol><li><a href="#">Labour takes Erewash</a></li></ol></div><p>Con gain Arley.</p></main>`);
    expect(toPlain(other).flatMap(({ words }) => words)).toEqual([
      'The Tories hold Barnet.',
      'Labour hold Exeter.',
      'Con gain Arley.',
    ]);
    expect(partsOf(other, 'boilerplate').join(' ')).toMatch(/Erewash.*Leeds|Leeds.*Erewash/s);
  });

  it('does not take links to other pages for posts', () => {
    const card = (words: string) => `<li><a href="#">${words}</a><time datetime="2018-04-01T10:00">1 April</time></li>`;
    const other = read(
      `<main><h1>Night</h1><time datetime="2018-05-04T05:00Z">4 May</time><p>${'The Tories hold Barnet. '.repeat(9)}</p><ul>${card('Ten gardens')}${card('Six walks')}</ul></main>`,
    );
    expect(other.posts.every(({ publishedAt }) => publishedAt === null)).toBe(true);
    expect(other.publishedAt).toBe('2018-05-04T06:00:00+01:00');
  });
});
