import { expect, test } from 'vitest';
import { makeControl } from '../../../domain/makeFacts.ts';
import { makeCouncil, makeDataset } from '../../../parts/makeDataset.ts';
import { toLegend } from './toLegend.ts';
import { toMapModel } from './toMapModel.ts';

const official = { before: 'CON', after: 'CON', disputed: false, basis: 'a return' };
const councils = ['Amble', 'Bourne', 'Corby', 'Diss'].map((name) =>
  makeCouncil(name, { point: [51, 0], voted: name !== 'Diss', official: name === 'Diss' ? null : official }),
);
const facts = makeDataset({
  controls: [
    makeControl('Amble', { outcome: 'gain', control: 'LAB', previous: 'CON', official: 'differs' }),
    makeControl('Bourne', { outcome: 'loss', control: 'NOC', previous: 'LAB', official: 'agrees' }),
  ],
});
const none = { party: [], outcome: [], region: null, at: null };
const rows = (mode: 'reports' | 'record') =>
  toLegend(toMapModel(facts, councils, none), mode, none).map(({ label, count }) => `${label} ${count}`);

test('entries in use only, in party order, each with its count', () => {
  expect(rows('reports')).toEqual([
    'Labour 1',
    'No overall control 1',
    'Gained 1',
    'Voted; not in these documents 1',
    'No election 1',
  ]);
  expect(rows('record')).toEqual([
    'Reports and record agree 1',
    'Reports and record differ 1',
    'On record, not in these documents 1',
  ]);
});

test('an entry sets its filter, and takes it away where it is on', () => {
  const chosen = { ...none, party: ['lab'] };
  const legend = toLegend(toMapModel(facts, councils, chosen), 'reports', chosen);
  expect(legend.find((row) => row.key === 'LAB')).toMatchObject({ isOn: true, patch: { party: [] } });
  expect(legend.find((row) => row.key === 'NOC')).toMatchObject({ isOn: false, patch: { party: ['lab', 'noc'] } });
  expect(legend.find((row) => row.key === 'gain')).toMatchObject({ isOn: false, patch: { outcome: ['gain'] } });
});
