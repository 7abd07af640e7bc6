import { expect, it } from 'vitest';
import { toCitation } from './toCitation.ts';

const cited = {
  title: 'Councils reported',
  election: { name: 'Council elections', date: '2018-05-03' },
  source: 'Source: The Paper (2 documents) · as at 4 May 2018, 17:45',
  hash: '0123456789abcdef0123456789abcdef',
  url: 'https://a.example/#scoreboard',
  accessed: '2026-11-02',
};

it('names the figure, the election, the documents, the data, the link and the day', () => {
  expect(toCitation(cited).full).toBe(
    'Declared. “Councils reported.” Council elections, 3 May 2018. Source: The Paper (2 documents), as at 4 May 2018, 17:45; data 0123456789ab. https://a.example/#scoreboard (accessed 2 November 2026).',
  );
});

it('is short in a line, and still names the data', () => {
  expect(toCitation(cited).inline).toBe('(Declared, 2018, data 0123456789ab)');
});

it('ends a title once', () => {
  expect(toCitation({ ...cited, title: 'Labour takes Plymouth.' }).full).toContain('“Labour takes Plymouth.” Council');
});
