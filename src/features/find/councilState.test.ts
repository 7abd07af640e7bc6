import { expect, test } from 'vitest';
import { makeControl, makeSeat } from '../../domain/makeFacts.ts';
import { makeCouncil, makeDataset } from '../../parts/makeDataset.ts';
import { councilState } from './councilState.ts';

const facts = makeDataset({
  controls: [makeControl('Amble')],
  seats: [makeSeat('LAB', 1, { council: { gss: 'bourne', name: 'Bourne' } })],
});

test.each([
  ['Amble', true, 'The Conservatives held Amble'],
  ['Bourne', true, 'Wards or seats are reported, but not who runs it'],
  ['Corby', true, 'Voted; not in these documents'],
  ['Diss', false, 'No election here on 3 May 2018'],
])('%s', (name, voted, said) => {
  expect(councilState(makeCouncil(name, { voted }), facts, [makeCouncil('Corby')])).toBe(said);
});

test('where nothing tells who voted, nothing is said of it', () => {
  const council = makeCouncil('Diss', { voted: false });
  expect(councilState(council, facts, [council])).toBe('Not in these documents');
});
