import { expect, test } from 'vitest';
import { makeControl, makeSeat } from '../../domain/makeFacts.ts';
import { makeCouncil, makeDataset } from '../../parts/makeDataset.ts';
import { countFilters, toFilterOptions } from './toFilterOptions.ts';

const councils = [makeCouncil('Amble', { region: 'North East' }), makeCouncil('Barnet', { region: 'London' })];
const facts = makeDataset({
  controls: [
    makeControl('Amble', { outcome: 'gain', control: 'LAB', previous: 'CON' }),
    makeControl('Barnet', { control: 'CON', previous: 'CON' }),
  ],
  seats: [makeSeat('GRN', 2)],
});
const none = { party: [], outcome: [], region: null, at: null };

test('each choice says how many councils it would leave beside the other filters', () => {
  const options = toFilterOptions(facts, councils, { ...none, outcome: ['gain'] });
  expect(options.party.map(({ value, count }) => [value, count])).toEqual([
    ['con', 0],
    ['lab', 1],
    ['grn', 0],
  ]);
  expect(options.outcome.map(({ count }) => count)).toEqual([1, 1, 1]);
  expect(options.region).toEqual([
    { value: 'london', label: 'London', count: 0 },
    { value: 'north-east', label: 'North East', count: 1 },
  ]);
});

test('a chosen party stays to be unchosen, though no result names it', () => {
  const options = toFilterOptions(facts, councils, { ...none, party: ['snp'] });
  expect(options.party.find((choice) => choice.value === 'snp')).toEqual({ value: 'snp', label: 'SNP', count: 0 });
});

test('filters are counted one by one', () => {
  expect(countFilters(none)).toBe(0);
  expect(countFilters({ party: ['con', 'lab'], outcome: ['gain'], region: 'london', at: '2018-05-04T01:00' })).toBe(5);
});
