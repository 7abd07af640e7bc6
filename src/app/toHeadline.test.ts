import { describe, expect, it } from 'vitest';
import type { ControlFact } from '../domain/ControlFact.ts';
import { makeControl, makeExpectation, makeWard } from '../domain/makeFacts.ts';
import { makeCouncil, makeDataset } from '../parts/makeDataset.ts';
import { toHeadline } from './toHeadline.ts';

const gain = (name: string, control: string, previous: string | null): ControlFact =>
  makeControl(name, { outcome: 'gain', control, previous });
const loss = (name: string, previous: string, control: string | null = 'NOC'): ControlFact =>
  makeControl(name, { outcome: 'loss', control, previous });
const headline = (...controls: ControlFact[]) => toHeadline(makeDataset({ controls }), []);

describe('toHeadline', () => {
  it('says who took the most, net of what they lost, from whom, and whose targets were missed', () => {
    const controls = [
      gain('Amble', 'CON', null),
      gain('Bourne', 'CON', null),
      gain('Corby', 'CON', 'NOC'),
      gain('Diss', 'LD', 'CON'),
      gain('Ely', 'LD', 'CON'),
      gain('Frome', 'LD', 'CON'),
      loss('Goole', 'CON', null),
    ];
    const expectations = ['Harrow', 'Ilford'].map((name) => makeExpectation(name, 'LAB', { outcome: 'missed' }));
    const councils = ['Harrow', 'Ilford'].map((name) => makeCouncil(name, { region: 'London' }));
    expect(toHeadline(makeDataset({ controls, expectations }), councils)).toBe(
      'Liberal Democrats take three councils from the Conservatives; Labour misses its London targets',
    );
  });

  it('does not call targets missed where one of them was met, and names a region as one says it', () => {
    const missed = ['Hull', 'Leeds'].map((name) => makeExpectation(name, 'CON', { outcome: 'missed' }));
    const met = makeExpectation('York', 'CON', { outcome: 'met' });
    const councils = ['Hull', 'Leeds', 'York'].map((name) => makeCouncil(name, { region: 'North East' }));
    const controls = [gain('Amble', 'LAB', null)];
    expect(toHeadline(makeDataset({ controls, expectations: missed }), councils)).toBe(
      'Labour takes Amble; Conservatives miss their targets in the North East',
    );
    expect(toHeadline(makeDataset({ controls, expectations: [...missed, met] }), councils)).toBe('Labour takes Amble');
  });

  it('names a single council and its loser, and then who lost most besides', () => {
    expect(headline(gain('Amble', 'LAB', 'CON'))).toBe('Labour takes Amble from the Conservatives');
  });

  it('leaves out from whom where it differs or is not said', () => {
    expect(
      headline(gain('Amble', 'LAB', 'CON'), gain('Bourne', 'LAB', 'NOC'), loss('Corby', 'LD'), loss('Diss', 'LD')),
    ).toBe('Labour takes two councils; Liberal Democrats lose two councils to no overall control');
    expect(headline(gain('Amble', 'GRN', null))).toBe('Greens take Amble');
  });

  it('tells of losses that are nobody’s gain', () => {
    expect(headline(loss('Amble', 'LAB'))).toBe('Labour loses Amble to no overall control');
  });

  it('tells of nights on which nothing changed', () => {
    const hold = (name: string, control: string) => makeControl(name, { control, previous: control });
    expect(headline(hold('Amble', 'CON'), hold('Bourne', 'CON'))).toBe('Conservatives hold Amble and Bourne');
    expect(headline(...['A', 'B', 'C', 'D'].map((name) => hold(name, 'LAB')))).toBe(
      'Labour holds all four councils reported',
    );
    expect(headline(hold('Amble', 'CON'), hold('Bourne', 'LAB'))).toBe('No council reported changes hands');
    expect(headline(hold('Amble', 'NOC'))).toBe('Amble does not change hands');
  });

  it('claims nothing where nothing is known', () => {
    expect(headline()).toBe('No results are reported yet');
    expect(toHeadline(makeDataset({ wards: [makeWard('Mill', { LAB: [50, null] })] }), [])).toBe(
      'One ward is reported, but no council’s control yet',
    );
  });
});
