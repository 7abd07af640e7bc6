import { describe, expect, it } from 'vitest';
import { makeControl, makeEstimate, makeExpectation, makeSeat, makeWard } from '../domain/makeFacts.ts';
import { filterFacts, type FactFilters } from './filterFacts.ts';
import { makeCouncil, makeDataset } from './makeDataset.ts';

const controls = [
  makeControl('Gained', { outcome: 'gain', control: 'LAB', previous: 'CON' }),
  makeControl('Blue', { outcome: 'gain', control: 'CON', previous: 'NOC' }),
  makeControl('Held', { outcome: 'hold', control: 'CON', previous: 'CON' }),
  makeControl('Hung', { outcome: 'loss', control: 'NOC', previous: 'LAB' }),
  makeControl('Open', { outcome: 'loss', control: null, previous: 'CON' }),
];
const councils = [makeCouncil('Held', { region: 'North East' }), makeCouncil('Gained', { region: 'London' })];
const none: FactFilters = { party: [], outcome: [], region: null, at: null };
const names = (filters: Partial<FactFilters>) =>
  filterFacts(makeDataset({ controls }), councils, { ...none, ...filters }).controls.map((fact) => fact.council.name);

describe('filterFacts', () => {
  it('gives everything, untouched, where nothing is chosen', () => {
    const facts = makeDataset({ controls });
    expect(filterFacts(facts, councils, none)).toBe(facts);
  });

  it.each([
    [['gain'], ['Gained', 'Blue']],
    [['hold'], ['Held']],
    [['loss'], ['Gained', 'Hung', 'Open']],
    [
      ['gain', 'hold'],
      ['Gained', 'Blue', 'Held'],
    ],
  ] as const)('with no party, %s is what somebody did', (outcome, expected) => {
    expect(names({ outcome })).toEqual(expected);
  });

  it.each([
    [['con'], [], ['Gained', 'Blue', 'Held', 'Open']],
    [['con'], ['gain'], ['Blue']],
    [['con'], ['hold'], ['Held']],
    [['con'], ['loss'], ['Gained', 'Open']],
    [['lab'], ['gain', 'loss'], ['Gained', 'Hung']],
    [['noc'], ['gain'], ['Hung']],
    [['noc'], ['loss'], ['Blue']],
    [['con', 'lab'], ['hold'], ['Held']],
  ] as const)('seen from %s, %s', (party, outcome, expected) => {
    expect(names({ party, outcome })).toEqual(expected);
  });

  it('keeps to a region, and to what is in it', () => {
    expect(names({ region: 'north-east' })).toEqual(['Held']);
    const left = filterFacts(makeDataset({ estimates: [makeEstimate('odds')] }), councils, {
      ...none,
      region: 'london',
    });
    expect(left.estimates).toEqual([]);
  });

  it('keeps to what was known by a minute of the election’s time zone; what has no time is known only at the end', () => {
    const timed = [
      makeControl('Early', { knownBy: '2018-05-03T23:30:00Z' }),
      makeControl('Late', { knownBy: '2018-05-04T00:31:00+01:00' }),
      makeControl('Never'),
    ];
    const at = (minute: string) =>
      filterFacts(makeDataset({ controls: timed }), [], { ...none, at: minute }).controls.map(
        (fact) => fact.council.name,
      );
    expect(at('2018-05-04T00:29')).toEqual([]);
    expect(at('2018-05-04T00:30')).toEqual(['Early']);
    expect(at('2018-05-04T00:31')).toEqual(['Early', 'Late']);
  });

  it('filters wards, seats and hopes by party, and hopes by no outcome', () => {
    const facts = makeDataset({
      wards: [
        makeWard('Mill', { LAB: [50, 5] }, { outcome: 'gain', party: 'LAB', previous: 'UKIP' }),
        makeWard('Won', { LAB: [50, 5] }),
      ],
      seats: [makeSeat('LAB', -3), makeSeat('LAB', null, { direction: 'up' }), makeSeat('LD', 2)],
      expectations: [makeExpectation('Held', 'LAB'), makeExpectation('Held', 'CON')],
    });
    const left = filterFacts(facts, councils, { ...none, party: ['lab'], outcome: ['gain'] });
    expect(left.wards.map((fact) => fact.ward)).toEqual(['Mill']);
    expect(left.seats.map((fact) => fact.direction)).toEqual(['up']);
    expect(left.expectations.map((fact) => fact.party)).toEqual(['LAB']);
  });
});
