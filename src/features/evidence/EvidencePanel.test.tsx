// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { makeControl, makeDataset } from '../../domain/makeFacts.ts';
import { EvidenceLink } from '../../parts/EvidenceLink.tsx';
import { LinkProvider } from '../../url/LinkProvider.tsx';
import { EvidencePanel } from './EvidencePanel.tsx';

const text = 'As it happened\n\nIn the end Labour held Anytown. Then we slept.\n\n';
const quote = 'Labour held Anytown.';
const at = text.indexOf(quote);
const said = { documentId: 'a', postId: 'p', start: at, end: at + quote.length, quote, rule: 'hold-council' };
const facts = makeDataset({
  documents: [
    {
      id: 'a',
      title: 'As it happened',
      publisher: 'The Paper',
      url: 'https://paper.example/live',
      authors: [],
      publishedAt: null,
      captureOf: null,
      sha256: '',
    },
  ],
  controls: [
    makeControl('Anytown', { control: 'LAB', previous: 'LAB', inferred: ['previous'], evidence: [said] }),
    makeControl('Elsewhere', {
      conflicts: [{ reason: 'contradiction', says: { control: 'NOC' }, evidence: [said] }],
    }),
  ],
});

function show(address: string) {
  const client = new QueryClient();
  client.setQueryData(['document', 'a'], {
    id: 'a',
    text,
    parts: [
      { kind: 'headline', start: 0, end: 16, postId: null },
      { kind: 'post', start: 16, end: text.length, postId: 'p' },
    ],
  });
  client.setQueryData(['method'], {
    rules: [{ id: 'hold-council', doc: 'Reads who held a council.', reads: [], leaves: [], cannotReadYet: [] }],
  });
  const result = render(
    <QueryClientProvider client={client}>
      <LinkProvider prerenderedPath="/">
        <h1 tabIndex={-1}>Results</h1>
        <EvidenceLink fact="control-anytown">Labour 1</EvidenceLink>
        <EvidenceLink fact="control-elsewhere">Conservatives 1</EvidenceLink>
        <EvidencePanel allFacts={facts} />
      </LinkProvider>
    </QueryClientProvider>,
  );
  window.history.pushState(null, '', address);
  act(() => void window.dispatchEvent(new PopStateEvent('popstate')));
  return result;
}
const panel = () => screen.queryByRole('complementary', { name: 'Evidence' });
const openPanel = () => within(screen.getByRole('complementary', { name: 'Evidence' }));
const open = (name: string) => userEvent.click(screen.getByRole('link', { name }));
afterEach(cleanup);

describe('EvidencePanel', () => {
  it('is not there without a fact in the link', () => {
    show('/');
    expect(panel()).toBeNull();
  });

  it('shows the words, marked, in their whole paragraph, the rule and what was inferred', () => {
    const { container } = show('/?fact=control-anytown');
    expect(container.querySelector('blockquote')?.textContent).toBe('In the end Labour held Anytown. Then we slept.');
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([quote]);
    const shown = openPanel();
    expect(shown.getByText(/Reads who held a council\./)).toBeTruthy();
    expect(shown.getByText(/who ran it before/)).toBeTruthy();
    expect(shown.getByRole('link', { name: /In context/ }).getAttribute('href')).toBe(
      '/sources/a/?fact=control-anytown',
    );
    expect(shown.getByRole('link', { name: /On the original page/ }).getAttribute('href')).toBe(
      'https://paper.example/live#:~:text=Labour%20held%20Anytown.',
    );
  });

  it('takes focus when it is opened from a figure, and gives it back when Escape closes it', async () => {
    show('/');
    await open('Labour 1');
    expect(document.activeElement?.textContent).toBe('Labour held Anytown');
    await userEvent.keyboard('{Escape}');
    expect(panel()).toBeNull();
    expect(document.activeElement?.textContent).toBe('Labour 1');
  });

  it('leaves the focus of a page that opens with it', () => {
    show('/?fact=control-anytown');
    expect(document.activeElement).toBe(document.body);
  });

  it('does not trap focus', async () => {
    show('/');
    await open('Conservatives 1');
    for (let step = 0; step < 12; step += 1) await userEvent.tab();
    expect(panel()?.contains(document.activeElement)).toBe(false);
  });

  it('keeps a pinned fact while the next one opens beside it', async () => {
    show('/');
    await open('Labour 1');
    await userEvent.click(screen.getByRole('button', { name: 'Pin' }));
    await open('Conservatives 1');
    const names = () =>
      openPanel()
        .getAllByRole('heading', { level: 2 })
        .map(({ textContent }) => textContent);
    expect(names()).toEqual(['The Conservatives held Elsewhere', 'Labour held Anytown']);
    await userEvent.keyboard('{Escape}');
    expect(names()).toEqual(['Labour held Anytown']);
    await userEvent.click(screen.getByRole('button', { name: 'Close the evidence' }));
    expect(panel()).toBeNull();
  });

  it('shows what is said otherwise, with the reason', () => {
    show('/?fact=control-elsewhere');
    const card = openPanel().getByRole('article', { name: 'The documents contradict each other' });
    expect(card.textContent).toContain('No overall control');
  });

  it('says that a fact is not in this dataset', () => {
    show('/?fact=control-gone');
    expect(openPanel().getByText('Not in this dataset')).toBeTruthy();
    expect(openPanel().queryByRole('button', { name: 'Pin' })).toBeNull();
  });
});
