import { expect, test } from 'vitest';
import { loadReference } from '../../../../bench/score/loadReference.ts';
import { readText } from '../../../../bench/score/readText.ts';
import { wardsIn } from '../../../../bench/score/wardsIn.ts';

test.each([
  [
    'Labour held Sheffield. Turnout was 31 per cent. Among the casualties there is Walkley, which the Greens took from them.',
    'Walkley (Sheffield)',
  ],
  [
    'Labour have held Sunderland and Hull.\n\nOne for the scrapbook: the Greens have pinched Southville off Labour. The Tories said they were happy in Bristol.',
    'Southville (Bristol)',
  ],
])('the council that the document names and that has such a ward: %s', (text, ward) => {
  expect(wardsIn(text)).toContain(ward);
});

test('a ward’s council stays open where two that the document names have such a ward', () => {
  expect(wardsIn('Labour held Cambridge and Reading.\n\nThe Greens took Abbey ward from the Tories.')).toContain(
    'Abbey (-)',
  );
});

test.each([
  [
    'County results\n\nReform took it.\n\nBy-elections on the same day\n\nMarl Bank (Mid Sussex): Lib Dem hold',
    'Mid Sussex',
  ],
  ['Reform took the county.\n\nThere were council by-elections too. The Greens held Mancroft, in Norwich.', 'Norwich'],
  ['Results from the county\n\nThe Greens held Mancroft, in Norwich.', 'Norfolk'],
])('below by-elections a district’s ward is its own also where counties vote: %s', (text, council) => {
  const [ward] = readText(loadReference(), text, '2025-05-01').findings.filter(({ type }) => type === 'ward');
  expect(ward?.type === 'ward' ? ward.council?.name : null).toBe(council);
});
