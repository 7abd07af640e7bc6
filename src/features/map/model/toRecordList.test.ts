import { expect, test } from 'vitest';
import { makeControl } from '../../../domain/makeFacts.ts';
import { makeCouncil, makeDataset } from '../../../parts/makeDataset.ts';
import { toMapModel } from './toMapModel.ts';
import { toRecordList } from './toRecordList.ts';

const official = { before: 'CON', after: 'LAB', disputed: false, basis: 'the register' };
const names = ['Amble', 'Bourne', 'Corby', 'Diss'];
const councils = names.map((name) => makeCouncil(name, { point: [51, 0], official }));
const facts = makeDataset({
  controls: [
    makeControl('Corby', { official: 'differs' }),
    makeControl('Bourne', { official: 'disputed' }),
    makeControl('Amble', { official: 'differs' }),
    makeControl('Diss', { official: 'agrees' }),
  ],
});
const listed = (region: string | null) =>
  toRecordList(toMapModel(facts, councils, { party: [], outcome: [], region, at: null }).areas);

test('what the record has otherwise, and what it disputes, by name; what agrees is counted', () => {
  const { compared, agree, differs, disputed } = listed(null);
  expect([compared, agree]).toEqual([4, 1]);
  expect(differs.map((area) => area.name)).toEqual(['Amble', 'Corby']);
  expect(disputed.map((area) => area.name)).toEqual(['Bourne']);
  expect(differs[0]?.recordSentence).toContain('the register');
});

test('what the filters leave out is not compared, nor is what only the record has', () => {
  expect(listed('nowhere').compared).toBe(0);
  const silent = toMapModel(makeDataset(), councils, { party: [], outcome: [], region: null, at: null }).areas;
  expect(toRecordList(silent).compared).toBe(0);
});
