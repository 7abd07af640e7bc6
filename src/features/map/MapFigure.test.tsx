// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeControl } from '../../domain/makeFacts.ts';
import { makeCouncil, makeDataset } from '../../parts/makeDataset.ts';
import { goTo } from '../../url/linkStore.ts';
import { LinkProvider } from '../../url/LinkProvider.tsx';
import { MapFigure } from './MapFigure.tsx';

const councils = [
  makeCouncil('Amble', { point: [55, -1], hex: [1, 2] }),
  makeCouncil('Bourne', { point: [54, -1], hex: [1, 1] }),
  makeCouncil('Corby', { point: [53, -1], hex: [1, 0], voted: false }),
];
const facts = makeDataset({
  controls: [
    makeControl('Amble', { outcome: 'gain', control: 'LAB', previous: 'CON' }),
    makeControl('Atlantis', { control: 'LD', previous: 'LD' }),
  ],
});
const show = (address: string) => {
  goTo(address);
  render(
    <LinkProvider>
      <MapFigure allFacts={facts} councils={councils} />
    </LinkProvider>,
  );
};

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
});
afterEach(() => {
  cleanup();
  goTo('/');
});

test('the hexes have one tab stop; arrows move it, Enter chooses, Escape lets go', async () => {
  show('/?view=hex');
  const stops = () => screen.getAllByRole('button').filter((cell) => cell.getAttribute('tabindex') === '0');
  expect(stops().map((cell) => cell.getAttribute('aria-label'))).toEqual([
    'Labour gained Amble from the Conservatives',
  ]);
  stops()[0]?.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Bourne voted; its result is not in these documents');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(window.location.search).toBe('?view=hex&council=corby');
  expect(screen.getByRole('button', { pressed: true }).getAttribute('aria-label')).toBe('Corby: no election');
  expect(screen.getByRole('status').textContent).toBe('Chosen: Corby: no election');
  await userEvent.keyboard('{Escape}');
  expect(window.location.search).toBe('?view=hex');
});

test('the question mark lists the keys', async () => {
  show('/?view=hex');
  screen.getByRole('button', { name: /Amble/ }).focus();
  await userEvent.keyboard('?');
  expect(screen.getByRole('dialog', { name: 'Keys of the map' })).toBeTruthy();
});

test('the legend filters, and what has no place on the map is listed', async () => {
  show('/?view=hex');
  expect(screen.getByRole('link', { name: 'The Liberal Democrats held Atlantis' })).toBeTruthy();
  const legend = screen.getByRole('list', { name: 'Legend and filters of the map' });
  expect(legend.textContent).toBe('Labour1Gained1Voted; not in these documents1No election1');
  await userEvent.click(screen.getByRole('link', { name: /^Labour/ }));
  expect(window.location.search).toBe('?view=hex&party=lab');
});

test('the table has the same councils, and filters apply', () => {
  show('/?view=table');
  expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(['Amble', 'Atlantis', 'Bourne']);
});
