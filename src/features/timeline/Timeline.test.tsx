// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeControl, makeCouncil, makeDataset, makeExpectation } from '../../domain/makeFacts.ts';
import type { Post } from '../../domain/Post.ts';
import { LinkProvider } from '../../url/LinkProvider.tsx';
import { hardTexts, makeManyPosts, makePost } from './makePosts.ts';
import { Timeline } from './Timeline.tsx';

const said = (quote: string, postId: string) => ({ documentId: 'a', postId, start: 0, end: 9, quote, rule: 'r' });
const held = makeControl('Anytown', { control: 'LAB', evidence: [said('Labour have held Anytown', 'late')] });
const hoped = makeExpectation('Anytown', 'LAB', { evidence: [said('hope for Anytown', 'early')] });
const facts = makeDataset({ controls: [held], expectations: [hoped] });
const councils = [makeCouncil('Anytown'), makeCouncil('Elsewhere')];
const night: Post[] = [
  makePost('early', {
    publishedAt: '2018-05-03T21:44:00Z',
    paragraphs: ['Labour hope for Anytown.'],
    facts: [hoped.id],
    councils: ['anytown'],
    parties: ['LAB'],
  }),
  makePost('late', {
    publishedAt: '2018-05-03T23:30:00Z',
    paragraphs: ['Good morning.', 'It is over: Labour have held Anytown.'],
    facts: [held.id],
    councils: ['anytown'],
    parties: ['LAB'],
  }),
  makePost('undated', { paragraphs: Object.values(hardTexts) }),
  makePost('empty', { publishedAt: '2018-05-03T23:31:00Z', paragraphs: [] }),
];

function view(posts: readonly Post[] | null, path = '/') {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(['manifest'], {
    schemaVersion: 1,
    hash: '',
    election: facts.election,
    files: { 'posts/0000.json': { sha256: '', bytes: 1 } },
    documents: {},
    counts: posts ? { posts: posts.length } : {},
  });
  if (posts) client.setQueryData(['posts', 0], posts);
  return (
    <QueryClientProvider client={client}>
      <LinkProvider prerenderedPath={path}>
        <Timeline allFacts={facts} councils={councils} />
      </LinkProvider>
    </QueryClientProvider>
  );
}
const openAt = (address: string) => {
  window.history.pushState(null, '', address);
  act(() => void window.dispatchEvent(new PopStateEvent('popstate')));
};
const show = (posts: readonly Post[] | null, address = '/') => {
  const result = render(view(posts));
  openAt(address);
  return result;
};
const articles = () => screen.queryAllByRole('article').map(({ id }) => id);

class QuietObserver {
  observe = vi.fn();
  unobserve = vi.fn();
  disconnect = vi.fn();
}
const scrolled = vi.fn();

beforeEach(() => {
  scrolled.mockReset();
  vi.stubGlobal('ResizeObserver', QuietObserver);
  Element.prototype.scrollIntoView = scrolled;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('static HTML', () => {
  const html = renderToString(view(night));
  it('holds every post as an article with its time, and no style attribute', () => {
    expect(html.match(/<article/g)).toHaveLength(4);
    expect(html).toContain('<time dateTime="2018-05-03T21:44:00Z" title="3 May 2018, 22:44">22:44</time>');
    expect(html).toContain('4 of 4 posts');
    expect(html).not.toMatch(/ style=/);
  });
  it('holds markup of a document as text', () => {
    expect(html).toContain('&lt;script&gt;document.title');
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain(hardTexts.longWord);
    expect(html).toContain(hardTexts.rightToLeft.slice(0, 10));
  });
});

describe('Timeline', () => {
  it('has days, hours, and posts without a time in their own group', () => {
    show(night);
    const headings = screen.getAllByRole('heading').map(({ textContent, tagName }) => `${tagName} ${textContent}`);
    expect(headings).toContain('H3 Thursday 3 May 2018');
    expect(headings).toContain('H3 Friday 4 May 2018');
    expect(headings).toContain('H4 22:00');
    expect(headings).toContain('H3 Time not given');
    expect(articles()).toEqual(['post-early', 'post-late', 'post-empty', 'post-undated']);
  });

  it('says what a post reports, and links its words to the evidence', () => {
    show(night);
    const post = within(screen.getByRole('article', { name: /^00:30/ }));
    const links = post.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links).toContainEqual(['Labour have held Anytown', '/?fact=control-anytown']);
    expect(links).toContainEqual(['Labour held Anytown', '/?fact=control-anytown']);
    expect(screen.getByText(/picture or an embed, is not in this copy/)).toBeTruthy();
  });

  it('finds words as they are typed, marks them and puts them into the link', async () => {
    const { container } = show(night);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Words in the posts' }), 'held ');
    expect(await screen.findByText('1 of 4 posts')).toBeTruthy();
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['held']);
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'held ');
    await vi.waitFor(() => expect(window.location.search).toBe('?q=held'));
  });

  it('filters by kind with counts, and shows all again', async () => {
    show(night);
    const hopes = screen.getByRole('button', { name: 'Hopes 1' });
    await userEvent.click(hopes);
    expect(hopes.getAttribute('aria-pressed')).toBe('true');
    expect(await screen.findByText('1 of 4 posts')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Results 1' })).toBeTruthy();
    await userEvent.click(screen.getByRole('link', { name: 'Clear' }));
    expect(await screen.findByText('4 of 4 posts')).toBeTruthy();
  });

  it('shows the post that a link names although filters leave it out, and says so', () => {
    const farBelow = { top: 5_000, bottom: 5_100 } as DOMRect;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(farBelow);
    show(night, '/?kind=hope&post=undated');
    expect(articles()).toEqual(['post-early', 'post-undated']);
    expect(screen.getByText('1 of 4 posts')).toBeTruthy();
    expect(screen.getByText(/Shown because the link names it/)).toBeTruthy();
    expect(scrolled).toHaveBeenCalled();
  });

  it('hides what was not known yet, and turns round', () => {
    show(night, '/?at=2018-05-03T23:00');
    expect(articles()).toEqual(['post-early']);
    openAt('/?order=newest');
    expect(articles()).toEqual(['post-empty', 'post-late', 'post-early', 'post-undated']);
  });

  it('says that nothing is within the filters, and the way out', async () => {
    show(night, '/?q=nowhere');
    expect(screen.getByText('No post within these filters.')).toBeTruthy();
    await userEvent.click(screen.getByRole('link', { name: 'Show all posts' }));
    expect(await screen.findByText('4 of 4 posts')).toBeTruthy();
  });

  it('says that the documents hold no posts', () => {
    show([]);
    expect(screen.getByText('These documents hold no posts.')).toBeTruthy();
  });

  it('says which file failed, and tries again', async () => {
    const fetched = vi.fn(() => Promise.resolve(new Response('', { status: 404 })));
    vi.stubGlobal('fetch', fetched);
    show(null);
    expect(await screen.findByText('The data file posts/0000.json is missing')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it('keeps only what is near the view in the page, where there are many', async () => {
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(150);
    show(makeManyPosts(3_000));
    expect(await screen.findByText('3,000 of 3,000 posts')).toBeTruthy();
    expect(articles().length).toBeGreaterThan(4);
    expect(articles().length).toBeLessThan(60);
    expect(
      within(screen.getByRole('list', { name: 'Posts' }))
        .getAllByRole('listitem')[0]
        ?.getAttribute('aria-setsize'),
    ).toBe('3000');
  });
});
