// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import type { ControlFact } from '../../domain/ControlFact.ts';
import { makeControl, makeDataset } from '../../domain/makeFacts.ts';
import { LinkProvider } from '../../url/LinkProvider.tsx';
import { Scoreboard } from './Scoreboard.tsx';

const view = (controls: ControlFact[]) => (
  <LinkProvider prerenderedPath="/">
    <Scoreboard facts={makeDataset({ controls })} />
  </LinkProvider>
);
const night = [
  makeControl('Plymouth', { outcome: 'gain', control: 'LAB', previous: 'CON' }),
  makeControl('Trafford', { outcome: 'loss', control: null, previous: 'CON' }),
  makeControl('Barnet'),
];
afterEach(cleanup);

describe('Scoreboard', () => {
  it('makes each number a filter and each council the way to its words', () => {
    render(view(night));
    const filter = screen.getByRole('link', { name: 'Conservatives: 2 lost, show these alone' });
    expect(filter.getAttribute('href')).toBe('/?party=con&outcome=loss');
    const words = screen.getAllByText('Labour gained Plymouth from the Conservatives')[0];
    expect(words?.closest('a')?.getAttribute('href')).toBe('/?fact=control-plymouth');
  });

  it('gives the net with what it is made of, and names a council whose winner is not said', () => {
    render(view(night));
    expect(screen.getByText('1 council now · net −2')).toBeTruthy();
    expect(screen.getByText('; who runs it now is not said')).toBeTruthy();
  });

  it('names what was gained, where it is little', () => {
    const many = Array.from({ length: 5 }, (_, index) =>
      makeControl(`Town ${index}`, { outcome: 'gain', control: 'LD', previous: 'CON' }),
    );
    render(view([...night, ...many]));
    expect(screen.getByText('Gained 1 from the Conservatives: Plymouth')).toBeTruthy();
    expect(screen.getByText('Gained 5 from the Conservatives')).toBeTruthy();
  });

  it('stands in static HTML without a style attribute, as squares or as bars', () => {
    const crowd = Array.from({ length: 60 }, (_, index) => makeControl(`Council ${index}`));
    for (const controls of [night, crowd, []]) expect(renderToString(view(controls))).not.toMatch(/ style=/);
  });

  it('says that there is nothing, and nothing more', () => {
    render(view([]));
    expect(screen.getByText('These documents report no result of a whole council.')).toBeTruthy();
  });
});
