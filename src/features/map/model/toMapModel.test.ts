import { describe, expect, it } from 'vitest';
import { makeControl, makeSeat } from '../../../domain/makeFacts.ts';
import type { FactFilters } from '../../../parts/filterFacts.ts';
import { makeCouncil, makeDataset } from '../../../parts/makeDataset.ts';
import { toMapModel, toTableAreas } from './toMapModel.ts';

const at: [number, number] = [51, 0];
const councils = [
  makeCouncil('Amble', { region: 'North East', point: at }),
  makeCouncil('Bourne', { region: 'East Midlands', point: at }),
  makeCouncil('Corby', { region: 'East Midlands', point: at }),
  makeCouncil('Diss', { region: 'East of England', point: at, voted: false }),
  makeCouncil('Ely', { region: 'East of England', point: at }),
  makeCouncil('Powys', { voted: true }),
];
const facts = makeDataset({
  controls: [
    makeControl('Amble', { outcome: 'gain', control: 'LAB', previous: 'CON', knownBy: '2018-05-04T01:00:00Z' }),
    makeControl('Bourne', { outcome: 'loss', control: null, previous: 'CON', knownBy: '2018-05-04T03:00:00Z' }),
    makeControl('Powys', { control: 'NOC', previous: 'NOC', knownBy: '2018-05-04T01:00:00Z' }),
    makeControl('Atlantis', { control: 'LD', previous: 'LD' }),
  ],
  seats: [makeSeat('LAB', -3, { council: { gss: 'corby', name: 'Corby' } })],
});
const none: FactFilters = { party: [], outcome: [], region: null, at: null };
const model = (filters: Partial<FactFilters> = {}) => toMapModel(facts, councils, { ...none, ...filters });
const area = (name: string, filters: Partial<FactFilters> = {}) =>
  model(filters).areas.find((one) => one.name === name);

describe('toMapModel', () => {
  it('tells apart who runs it, that it is not said, silence and no election', () => {
    expect(model().areas.map((one) => one.status)).toEqual(['control', 'unsaid', 'unsaid', 'none', 'silent']);
    expect(area('Amble')).toMatchObject({ party: 'LAB', isGain: true, fact: 'control-amble', isOut: false });
    expect(area('Corby')).toMatchObject({ party: null, fact: 'seat-corby-LAB' });
  });

  it('says each in a sentence', () => {
    expect(model().areas.map((one) => one.sentence)).toEqual([
      'Labour gained Amble from the Conservatives',
      'The Conservatives lost Bourne; who won is not said',
      'Corby: wards or seats are reported, but not who runs it',
      'Diss: no election',
      'Ely voted; its result is not in these documents',
    ]);
  });

  it('shows what was known by a minute, and nothing later', () => {
    expect(area('Amble', { at: '2018-05-04T02:00' })?.status).toBe('control');
    expect(area('Bourne', { at: '2018-05-04T02:00' })?.status).toBe('silent');
  });

  it('fades what the filters leave out, and leaves silence as it is', () => {
    const out = (filters: Partial<FactFilters>) =>
      model(filters)
        .areas.filter((one) => one.isOut)
        .map((one) => one.name);
    expect(out({ party: ['lab'] })).toEqual(['Bourne', 'Corby']);
    expect(out({ party: ['con'], outcome: ['loss'] })).toEqual(['Corby']);
    expect(out({ region: 'east-midlands' })).toEqual(['Amble', 'Diss', 'Ely']);
  });

  it('lists what cannot be drawn: without a place, or in no list of councils at all', () => {
    expect(model().undrawn.map((one) => one.sentence)).toEqual([
      'Powys stayed under no overall control',
      'The Liberal Democrats held Atlantis',
    ]);
  });

  it('makes rows of what voted or is reported, results first; chosen results alone where one chooses', () => {
    const names = (all: ReturnType<typeof model>, isChoosing: boolean) =>
      toTableAreas(all, isChoosing).map((one) => one.name);
    expect(names(model(), false)).toEqual(['Amble', 'Atlantis', 'Bourne', 'Powys', 'Corby', 'Ely']);
    expect(names(model({ party: ['lab'] }), true)).toEqual(['Amble']);
  });

  it('sets the official record beside the reports', () => {
    const official = { before: 'CON', after: 'NOC', disputed: false, basis: 'a by-election in between' };
    const told = toMapModel(
      makeDataset({ controls: [makeControl('Amble', { official: 'differs' })] }),
      [
        makeCouncil('Amble', { point: at, official }),
        makeCouncil('Bourne', { point: at, official }),
        makeCouncil('Corby', { point: at }),
      ],
      none,
    );
    expect(told.areas.map((one) => one.record)).toEqual(['differs', 'silent', null]);
    expect(told.areas[0]?.recordSentence).toBe(
      'Official record: the Conservatives before, no overall control after (a by-election in between)',
    );
  });
});
