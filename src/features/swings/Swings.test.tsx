// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { makeCouncil, makeDataset, makeWard } from '../../domain/makeFacts.ts';
import type { WardFact } from '../../domain/WardFact.ts';
import { LinkProvider } from '../../url/LinkProvider.tsx';
import { Swings } from './Swings.tsx';

const fryerns = makeWard(
  'Fryerns',
  { LAB: [48.6, 13.5], CON: [33.7, 15.8], UKIP: [17.7, -25.2] },
  { outcome: 'gain', previous: 'UKIP' },
);
const many = Array.from({ length: 40 }, (_, index) =>
  makeWard(`Ward ${index}`, { CON: [50, index], LAB: [45, -(index % 30)] }, { id: `ward-${index}` }),
);
const view = (wards: WardFact[]) => (
  <LinkProvider prerenderedPath="/">
    <Swings facts={makeDataset({ wards })} />
  </LinkProvider>
);
afterEach(cleanup);

describe('Swings', () => {
  it('stands in static HTML with its figures, the way to the words, and no style attribute', () => {
    const html = renderToString(view([fryerns]));
    expect(html).toContain('−25.2');
    expect(html).toContain('Others, not listed');
    expect(html).toContain('Butler swing: 19.4 points from UKIP to Labour');
    expect(html).toContain('href="/?fact=ward-fryerns"');
    expect(html).not.toMatch(/ style=/);
  });

  it('shows the wards of the chosen council alone, and how to see all', () => {
    const anytown = makeCouncil('Anytown', { gss: 'E07000999' });
    const other = makeWard('Elsewhere', { CON: [50, 1], LAB: [40, 2] }, { council: { gss: 'E1', name: 'Other' } });
    render(
      <LinkProvider prerenderedPath="/">
        <Swings facts={makeDataset({ wards: [fryerns, other] })} council={anytown.gss} councils={[anytown]} />
      </LinkProvider>,
    );
    expect(screen.queryByText('Elsewhere')).toBeNull();
    expect(screen.getByRole('heading', { name: 'Fryerns Anytown' })).toBeTruthy();
  });

  it('computes another pair when asked', async () => {
    render(view([fryerns]));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Between' }), 'Conservative and Labour');
    expect(screen.getByText('Butler swing: 1.2 points from Labour to the Conservatives')).toBeTruthy();
  });

  it('folds many wards, finds one by name and shows all', () => {
    const { container } = render(view(many));
    const cards = () => [...container.querySelectorAll('h3')].filter(({ id }) => id === '');
    expect(cards()).toHaveLength(6);
    fireEvent.change(screen.getByLabelText('Find a ward or council'), { target: { value: 'ward 39' } });
    expect(cards().map((card) => card.textContent)).toEqual(['Ward 39 Anytown']);
    fireEvent.change(screen.getByLabelText('Find a ward or council'), { target: { value: '' } });
    fireEvent.click(screen.getByText('Show all 40 wards'));
    expect(cards()).toHaveLength(40);
  });

  it('says that no ward has figures, and still names those reported', () => {
    render(view([makeWard('Bede', {}, { outcome: 'hold', party: 'LAB' })]));
    expect(screen.getByText('These documents report no ward with its shares of the vote.')).toBeTruthy();
    expect(screen.getByText('Labour held Bede (Anytown)')).toBeTruthy();
  });
});
