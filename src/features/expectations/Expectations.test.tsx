// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { makeControl, makeDataset, makeExpectation } from '../../domain/makeFacts.ts';
import { LinkProvider } from '../../url/LinkProvider.tsx';
import { Expectations } from './Expectations.tsx';

const settledBy = 'control-wandsworth';
const facts = makeDataset({
  controls: [makeControl('Wandsworth')],
  expectations: [
    makeExpectation('Wandsworth', 'LAB', { outcome: 'missed', settledBy }),
    makeExpectation('Wandsworth', 'LAB', { stance: 'out-of-reach', outcome: 'met', settledBy }),
    makeExpectation('Oxford', 'LD', { claim: 'gain-seats', speaker: 'A Leader' }),
  ],
});
const view = (shown = facts) => (
  <LinkProvider prerenderedPath="/">
    <Expectations facts={shown} all={facts} councils={[]} />
  </LinkProvider>
);
afterEach(cleanup);

describe('Expectations', () => {
  it('tells a hope that failed from a loss foreseen, beside what happened', () => {
    render(view());
    expect(screen.getByText('not as hoped', { selector: 'p' })).toBeTruthy();
    expect(screen.getByText('as expected', { selector: 'p' })).toBeTruthy();
    const happened = screen.getByRole('link', { name: 'The Conservatives held Wandsworth' });
    expect(happened.getAttribute('href')).toBe(`/?fact=${settledBy}`);
  });

  it('finds what happened even where the filters hide it', () => {
    render(view({ ...facts, controls: [] }));
    expect(screen.getByRole('link', { name: 'The Conservatives held Wandsworth' })).toBeTruthy();
  });

  it('groups by party when asked, and then names the council in each line', async () => {
    render(view());
    await userEvent.click(within(screen.getByRole('group', { name: 'Grouped by' })).getByText('Party'));
    expect(screen.getByRole('heading', { name: 'Liberal Democrats' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'hopeful of gaining seats in Oxford' })).toBeTruthy();
  });

  it('stands in static HTML without a style attribute or a party’s colour', () => {
    const html = renderToString(view());
    expect(html).not.toMatch(/ style=/);
    expect(html).not.toContain('--party-');
  });

  it('says that nothing was expected', () => {
    render(view(makeDataset()));
    expect(screen.getByText('These documents report no hopes or forecasts of a council.')).toBeTruthy();
  });
});
