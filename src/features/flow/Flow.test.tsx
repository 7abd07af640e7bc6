// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import type { Facts } from '../../domain/Dataset.ts';
import { makeControl, makeDataset, makeWard } from '../../domain/makeFacts.ts';
import { LinkProvider } from '../../url/LinkProvider.tsx';
import { Flow } from './Flow.tsx';

const view = (facts: Partial<Facts>) => (
  <LinkProvider prerenderedPath="/">
    <Flow facts={makeDataset(facts)} />
  </LinkProvider>
);
const gained = (name: string) => makeControl(name, { outcome: 'gain', control: 'LD', previous: 'CON' });
const many = Array.from({ length: 12 }, (_, index) => gained(`Council ${index}`));
const pallion = makeWard('Pallion', {}, { outcome: 'gain', party: 'LD', previous: 'LAB' });
afterEach(cleanup);

describe('Flow', () => {
  it('leads from each place to its words, and stands in static HTML', () => {
    const html = renderToString(view({ controls: [gained('Kingston')] }));
    expect(html).toContain('href="/?fact=control-kingston"');
    expect(html).not.toMatch(/ style=/);
  });

  it('shows councils first and wards when asked', async () => {
    render(view({ controls: [gained('Kingston')], wards: [pallion] }));
    await userEvent.click(screen.getByRole('button', { name: '1 ward' }));
    expect(screen.getByRole('heading', { name: 'Who took which wards from whom' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Pallion (Anytown)' })).toBeTruthy();
  });

  it('opens a folded stream when its ribbon is picked, and again after it was closed', async () => {
    const { container } = render(view({ controls: many }));
    const summary = screen.getByText('12 councils from the Conservatives to the Liberal Democrats', {
      selector: 'summary',
    });
    const ribbon = container.querySelector('svg path');
    for (let round = 0; round < 2; round += 1) {
      if (ribbon) await userEvent.click(ribbon);
      expect(summary.closest('details')?.open).toBe(true);
      expect(document.activeElement).toBe(summary);
      await userEvent.click(summary);
    }
  });

  it('says that nothing changed hands', () => {
    render(view({ controls: [makeControl('Bexley')] }));
    expect(screen.getByText('These documents report no council or ward that changed hands.')).toBeTruthy();
  });
});
