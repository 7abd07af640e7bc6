// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { makeDataset, makeSeat } from '../../domain/makeFacts.ts';
import type { SeatFact } from '../../domain/SeatFact.ts';
import { LinkProvider } from '../../url/LinkProvider.tsx';
import { SeatChanges } from './SeatChanges.tsx';

const view = (seats: SeatFact[]) => (
  <LinkProvider prerenderedPath="/">
    <SeatChanges facts={makeDataset({ seats })} />
  </LinkProvider>
);
afterEach(cleanup);

describe('SeatChanges', () => {
  it('makes every bar the way to its own words', () => {
    render(view([makeSeat('LAB', -3), makeSeat('LD', 3)]));
    const bar = screen.getByRole('link', { name: /^Labour lost 3 seats .*Anytown: see the words/ });
    expect(bar.getAttribute('href')).toBe('/?fact=seat-E07000999-LAB');
    expect(screen.getByText('Adds up to 0, as it should.')).toBeTruthy();
  });

  it('shows a number that is not given as a direction in words', () => {
    const html = renderToString(view([makeSeat('LAB', null, { direction: 'down' })]));
    expect(html).toContain('number not given');
    expect(html).not.toMatch(/ style=/);
  });

  it('says that there are none', () => {
    render(view([]));
    expect(screen.getByText('These documents report no seats won or lost.')).toBeTruthy();
  });
});
