import { describe, expect, it } from 'vitest';
import { makeControl } from '../../../domain/makeFacts.ts';
import { makeCouncil, makeDataset } from '../../../parts/makeDataset.ts';
import { toMapModel } from './toMapModel.ts';
import { toMapSentence, toMapTable, toPicturedTable } from './toMapTable.ts';

const councils = ['Amble', 'Bourne', 'Corby', 'Diss', 'Ely'].map((name) => makeCouncil(name, { point: [51, 0] }));
const facts = makeDataset({
  controls: [
    makeControl('Amble', { outcome: 'gain', control: 'LAB', previous: 'CON', knownBy: '2018-05-04T01:00:00Z' }),
    makeControl('Bourne', { outcome: 'loss', control: null }),
    makeControl('Corby', { outcome: 'gain', control: 'NOC', previous: 'LAB' }),
    makeControl('Diss', { control: 'LAB', previous: 'LAB' }),
  ],
});
const none = { party: [], outcome: [], region: null, at: null };
const { areas } = toMapModel(facts, councils, none);

describe('the map in a sentence', () => {
  it('counts parties, then no overall control, then what is not said', () => {
    expect(toMapSentence(areas)).toBe(
      '4 councils reported: 2 Labour, 1 with no overall control and 1 whose winner is not said.',
    );
  });
  it('counts what the filters leave', () => {
    expect(toMapSentence(toMapModel(facts, councils, { ...none, outcome: ['hold'] }).areas)).toBe(
      '1 council reported: 1 Labour.',
    );
  });
  it('says that nothing is left', () => {
    expect(toMapSentence([])).toBe('No council is reported within these filters.');
  });
});

it('has a row a council, with the fact that its evidence is of', () => {
  expect(toMapTable(areas).rows[0]).toEqual({
    council: 'Amble',
    gss: 'amble',
    region: null,
    control: 'LAB',
    outcome: 'gain',
    previous: 'CON',
    known_by: '2018-05-04T01:00:00Z',
    official: null,
    fact: 'control-amble',
  });
});

it('is pictured in words and local time', () => {
  expect(toPicturedTable(areas, 'Europe/London').rows.slice(0, 2)).toEqual([
    {
      council: 'Amble',
      now: 'Labour',
      happened: 'Labour gained Amble from the Conservatives',
      known: '4 May, 02:00',
    },
    {
      council: 'Bourne',
      now: 'Not said',
      happened: 'The Conservatives lost Bourne; who won is not said',
      known: 'time not given',
    },
  ]);
});
