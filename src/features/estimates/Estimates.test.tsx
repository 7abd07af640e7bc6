import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { makeDataset, makeEstimate } from '../../domain/makeFacts.ts';
import { LinkProvider } from '../../url/LinkProvider.tsx';
import { Estimates } from './Estimates.tsx';

const htmlOf = (estimates: Parameters<typeof makeDataset>[0]) =>
  renderToString(
    <LinkProvider prerenderedPath="/">
      <Estimates facts={makeDataset(estimates)} />
    </LinkProvider>,
  );

test('a figure is quoted with its source and never drawn as a result', () => {
  const html = htmlOf({
    estimates: [
      makeEstimate('exit-poll', {
        source: 'A Pollster',
        area: 'Croydon',
        values: [{ party: 'LAB', value: 50, unit: 'percent' }],
      }),
      makeEstimate('projected-share', { missing: true }),
    ],
  });
  expect(html).toContain('Labour 50%');
  expect(html).toContain('A Pollster · Croydon');
  expect(html).toContain('Figure not in this copy');
  expect(html).toContain('<q>words</q>');
  expect(html).not.toMatch(/ style=|--party-|<rect/);
});

test('no estimates are said to be none', () => {
  expect(htmlOf({})).toContain('These documents report no forecast, poll or odds.');
});
