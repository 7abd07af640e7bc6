import { describe, expect, it } from 'vitest';
import type { ControlFact } from '../../domain/ControlFact.ts';
import { makeControl, makeWard } from '../../domain/makeFacts.ts';
import { toFlowLayout } from './toFlowLayout.ts';
import { toCouncilFlow, toWardFlow } from './toFlowModel.ts';

const change = (name: string, previous: string | null, control: string | null): ControlFact =>
  makeControl(name, { outcome: control === null ? 'loss' : 'gain', control, previous });
const night = [
  change('Kingston', 'CON', 'LD'),
  change('Barset', 'CON', 'LD'),
  change('Plymouth', 'CON', 'LAB'),
  change('Trafford', 'CON', null),
  change('Basildon', null, 'CON'),
  makeControl('Derby', { outcome: 'loss', control: 'NOC', previous: 'LAB' }),
  makeControl('Bexley'),
];

describe('toCouncilFlow', () => {
  it('says who took what from whom, also where one of them is not named', () => {
    expect(toCouncilFlow(night).streams.map(({ words }) => words)).toEqual([
      '1 council from the Conservatives to Labour',
      '2 councils from the Conservatives to the Liberal Democrats',
      '1 council lost by the Conservatives, winner not said',
      '1 council from Labour to no overall control',
      '1 council won by the Conservatives, holder not said',
    ]);
  });

  it('leaves holds out and counts both sides alike', () => {
    const model = toCouncilFlow(night);
    expect(model).toMatchObject({ changed: 6, held: 1 });
    expect(model.left.reduce((sum, { count }) => sum + count, 0)).toBe(6);
    expect(model.right.reduce((sum, { count }) => sum + count, 0)).toBe(6);
    expect(model.left.at(-1)).toMatchObject({ code: null, name: 'Holder not said' });
  });

  it('names the largest stream', () => {
    expect(toCouncilFlow(night).summary).toBe(
      '6 councils changed hands; the largest stream: the Liberal Democrats took 2 from the Conservatives (Barset and Kingston).',
    );
    expect(toCouncilFlow([change('Plymouth', 'CON', 'LAB')]).summary).toBe(
      '1 council changed hands: Labour took Plymouth from the Conservatives.',
    );
    expect(toCouncilFlow([change('Basildon', null, 'CON')]).summary).toBe(
      '1 council changed hands; of none are both the old holder and the new one named.',
    );
    expect(toCouncilFlow([makeControl('Bexley')])).toMatchObject({ summary: '', streams: [], held: 1 });
  });

  it('gives each stream as a row', () => {
    expect(toCouncilFlow(night).rows[1]).toEqual({ from: 'CON', to: 'LD', count: 2, places: 'Barset; Kingston' });
  });
});

describe('toWardFlow', () => {
  it('takes gains and losses alone: a ward won from nobody knows whom did not change as far as is said', () => {
    const model = toWardFlow([
      makeWard('Pallion', {}, { outcome: 'gain', party: 'LD', previous: 'LAB' }),
      makeWard('Sedgley', {}, { outcome: 'loss', party: null, previous: 'UKIP' }),
      makeWard('Bede', {}, { outcome: 'hold', party: 'LAB', previous: 'LAB' }),
      makeWard('Elm', {}, { outcome: 'win', party: 'LAB' }),
    ]);
    expect(model).toMatchObject({ changed: 2, held: 1 });
    expect(model.streams[0]?.places[0]?.name).toBe('Pallion (Anytown)');
  });
});

describe('toFlowLayout', () => {
  const codes = ['CON', 'LAB', 'LD', 'UKIP', 'GRN', 'IND', null];
  const many = Array.from({ length: 300 }, (_, index) =>
    change(`C${index}`, codes[index % 7] ?? null, codes[(index * 3 + 1) % 7] ?? null),
  );

  it.each([
    ['3 facts', night.slice(0, 3)],
    ['300 facts', many],
  ])('keeps blocks and labels apart and inside with %s', (_, facts) => {
    const { height, left, right, ribbons } = toFlowLayout(toCouncilFlow(facts));
    expect(height).toBeLessThan(700);
    for (const side of [left, right]) {
      side.forEach((node, index) => {
        expect(node.top + node.height).toBeLessThanOrEqual(height + 0.01);
        const next = side[index + 1];
        if (next) expect(next.label - node.label).toBeGreaterThanOrEqual(36);
      });
    }
    expect(ribbons.reduce((sum, { places }) => sum + places.length, 0)).toBe(facts.length);
  });
});
