// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DocumentText } from '../../domain/DocumentText.ts';
import { makeControl, makeDataset } from '../../domain/makeFacts.ts';
import type { SourceDocument } from '../../domain/SourceDocument.ts';
import { LinkProvider } from '../../url/LinkProvider.tsx';
import { SourcePage } from './SourcePage.tsx';
import { Sources } from './Sources.tsx';

function document(id: string, ...paragraphs: [kind: DocumentText['parts'][number]['kind'], text: string][]) {
  let text = '';
  const parts = paragraphs.map(([kind, paragraph]) => {
    const start = text.length;
    text += `${paragraph}\n\n`;
    return { kind, start, end: text.length, postId: kind === 'post' ? `post-${start}` : null };
  });
  return { id, text, parts };
}
const early = document(
  'early',
  ['headline', 'As it happened'],
  ['boilerplate', 'Give us <b>money</b>'],
  ['post', 'Labour lost Anytown and Elsewhere.'],
  ['unread', 'x'.repeat(10_000)],
);
const late = document('late', ['headline', 'As it happened'], ['post', 'Labour lost Anytown and Nowhere.']);
const source = (id: string, captureOf: string | null): SourceDocument => ({
  id,
  title: 'As it happened',
  publisher: 'The Paper',
  url: null,
  authors: [],
  publishedAt: null,
  captureOf,
  sha256: '',
});
const at = (quote: string) => {
  const start = early.text.indexOf(quote);
  return { documentId: 'early', postId: null, start, end: start + quote.length, quote, rule: 'r' };
};
const loss = { outcome: 'loss', control: null, previous: 'LAB' } as const;
const facts = makeDataset({
  documents: [source('early', null), source('late', 'early')],
  controls: [
    makeControl('Anytown', { ...loss, evidence: [at('Labour lost Anytown')] }),
    makeControl('Elsewhere', { ...loss, evidence: [at('Labour lost Anytown and Elsewhere')] }),
  ],
});

function view(id: string) {
  const client = new QueryClient();
  client.setQueryData(['document', 'early'], early);
  client.setQueryData(['document', 'late'], late);
  client.setQueryData(['report'], null);
  return (
    <QueryClientProvider client={client}>
      <LinkProvider prerenderedPath={`/sources/${id}/`}>
        {id === '' ? <Sources allFacts={facts} /> : <SourcePage id={id} allFacts={facts} />}
      </LinkProvider>
    </QueryClientProvider>
  );
}
const scrolled = vi.fn();
function show(address: string) {
  Element.prototype.scrollIntoView = scrolled;
  const result = render(view('early'));
  window.history.pushState(null, '', address);
  act(() => void window.dispatchEvent(new PopStateEvent('popstate')));
  return result;
}
afterEach(() => {
  cleanup();
  scrolled.mockReset();
});

describe('SourcePage', () => {
  it('holds the whole text, markup as text, without a style attribute', () => {
    const html = renderToString(view('early'));
    const box = globalThis.document.createElement('div');
    box.innerHTML = html;
    for (const { start, end } of early.parts) expect(box.textContent).toContain(early.text.slice(start, end).trim());
    expect(html).toContain('Give us &lt;b&gt;money&lt;/b&gt;');
    expect(html).not.toMatch(/ style=/);
  });

  it('marks facts in place, those that share words too, and the one that the link names', () => {
    const { container } = show('/sources/early/?fact=control-elsewhere');
    const marked = [...container.querySelectorAll('p a.bg-mark')].map((link) => [
      link.textContent,
      link.getAttribute('aria-current'),
    ]);
    expect(marked).toEqual([
      ['Labour lost Anytown', 'true'],
      [' and Elsewhere', 'true'],
    ]);
    expect(scrolled).toHaveBeenCalled();
  });

  it('lists its facts, and says what is what in the text', () => {
    show('/sources/early/');
    const nav = within(screen.getByRole('navigation', { name: 'Facts in this document' }));
    expect(nav.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Labour lost Anytown',
      'Labour lost Elsewhere',
    ]);
    expect(nav.getByText('2 facts in this document')).toBeTruthy();
    expect(nav.getByText(/Nothing was taken from them/)).toBeTruthy();
  });

  it('compares captures word by word when asked', async () => {
    const { container } = show('/sources/early/');
    await userEvent.click(screen.getByText('Compared with capture 2'));
    expect(
      await screen.findByText(/1 paragraph in both, 0 only in capture 1, 0 only in capture 2, 1 in other words/),
    ).toBeTruthy();
    expect(container.querySelector('del')?.textContent).toBe('Elsewhere.');
    expect(container.querySelector('ins')?.textContent).toBe('Nowhere.');
  });

  it('names a document that is not there', () => {
    expect(renderToString(view('gone'))).toContain('No document is called “gone”.');
  });
});

describe('Sources', () => {
  it('puts captures together, with counts, and does not guess shares without a report', () => {
    render(view(''));
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'As it happened',
    ]);
    const rows = screen.getAllByRole('row').slice(1);
    expect(
      rows.map((row) =>
        within(row)
          .getAllByRole('cell')
          .map(({ textContent }) => textContent)
          .slice(1, 5),
      ),
    ).toEqual([
      ['2', '0', '0', 'not known'],
      ['0', '0', '0', 'not known'],
    ]);
  });
});
