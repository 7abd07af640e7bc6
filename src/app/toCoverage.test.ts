import { expect, test } from 'vitest';
import { makeControl } from '../domain/makeFacts.ts';
import { makeCouncil, makeDataset } from '../parts/makeDataset.ts';
import { coverageLine, toCoverage } from './toCoverage.ts';

const councils = [makeCouncil('Amble'), makeCouncil('Bourne'), makeCouncil('Corby', { voted: false })];
const controls = [makeControl('Amble', { knownBy: '2018-05-04T16:45:00Z' }), makeControl('Corby')];

test('counts councils that voted, and gives the latest time that anything is known by', () => {
  const coverage = toCoverage(makeDataset({ controls }), councils, null);
  expect(coverage).toMatchObject({ reported: 1, voted: 2 });
  expect(coverageLine(coverage)).toBe(
    '1 of the 2 councils that voted is reported in these documents · as at 4 May 2018, 17:45',
  );
});

test('none reported, and a replayed minute', () => {
  expect(coverageLine(toCoverage(makeDataset(), councils, '2018-05-03T22:00'))).toBe(
    'None of the 2 councils that voted are reported in these documents by then · as at 3 May 2018, 22:00',
  );
});

test('where it is not known who voted, it claims no share', () => {
  expect(toCoverage(makeDataset({ controls }), [], null).sentence).toBe('2 councils are reported in these documents');
});
