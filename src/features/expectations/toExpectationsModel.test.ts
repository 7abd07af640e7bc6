import { describe, expect, it } from 'vitest';
import { makeExpectation } from '../../domain/makeFacts.ts';
import { claimInWords, holderInWords, outcomeInWords } from './expectationWords.ts';
import { tellStory } from './tellStory.ts';
import { toExpectationsModel, type Settlement } from './toExpectationsModel.ts';

const missed = { outcome: 'missed', settledBy: 'control-x' } as const;
const hopes = [
  makeExpectation('Wandsworth', 'LAB', missed),
  makeExpectation('Barnet', 'LAB', { ...missed, saidAt: '2018-05-03T22:44:00+01:00' }),
  makeExpectation('Barnet', 'LAB', { ...missed, stance: 'confident', speaker: 'A Mayor' }),
  makeExpectation('Wandsworth', 'LAB', { stance: 'out-of-reach', outcome: 'met', settledBy: 'control-x' }),
  makeExpectation('Kingston', 'LD', { stance: 'confident', outcome: 'met', settledBy: 'control-y' }),
  makeExpectation('Oxford', 'LAB', { claim: 'gain-seats' }),
];
const London = new Map(['barnet', 'wandsworth', 'kingston'].map((gss) => [gss, 'London']));
const settled: Settlement = { sentence: 'Conservatives held it', isKnown: true };
const modelOf = (by: 'council' | 'party' | 'outcome' = 'council', settlement: Settlement | null = settled) =>
  toExpectationsModel(hopes, by, { timeZone: 'Europe/London', regionOf: London, settlementOf: () => settlement });

describe('the words of an expectation', () => {
  it.each([
    ['confident', 'win', 'confident of winning Barnet'],
    ['hopeful', 'gain-seats', 'hopeful of gaining seats in Barnet'],
    ['doubtful', 'hold', 'doubtful of holding Barnet'],
    ['open', 'win', 'winning Barnet thought possible'],
    ['out-of-reach', 'win', 'winning Barnet thought out of reach'],
  ] as const)('%s %s', (stance, claim, words) => {
    expect(claimInWords({ stance, claim }, 'Barnet')).toBe(words);
    expect(claimInWords({ stance, claim }, null)).toBe(words.replace(/( in)? Barnet/, ''));
  });

  it.each([
    ['hopeful', 'met', 'as hoped'],
    ['open', 'missed', 'not as hoped'],
    ['confident', 'missed', 'not as expected'],
    ['out-of-reach', 'met', 'as expected'],
    ['doubtful', 'missed', 'not as expected'],
    ['hopeful', 'not-known', 'outcome not reported'],
    ['hopeful', 'not-yet', 'not known by then'],
  ] as const)('%s and %s', (stance, outcome, words) => {
    expect(outcomeInWords(stance, outcome)).toBe(words);
  });

  it('names the speaker beside the party, as the one need not belong to the other', () => {
    expect(holderInWords({ speaker: 'A Mayor', party: 'CON' })).toBe('A Mayor on the Conservatives');
    expect(holderInWords({ speaker: null, party: 'LD' })).toBe('Liberal Democrats');
    expect(holderInWords({ speaker: null, party: null })).toBe('Nobody named');
  });
});

describe('tellStory', () => {
  it('counts each council once and leaves out what was thought out of reach or is not known', () => {
    expect(tellStory(hopes, London)).toBe(
      'None of Labour’s two London targets came about: Barnet and Wandsworth. The Liberal Democrats’ one London target, Kingston, came about.',
    );
  });

  it('says both, all and some', () => {
    const targets = (met: number, all: number) =>
      Array.from({ length: all }, (_, index) =>
        makeExpectation(`C${index}`, 'CON', { outcome: index < met ? 'met' : 'missed' }),
      );
    expect(tellStory(targets(2, 2), new Map())).toBe('Both of the Conservatives’ targets came about: C0 and C1.');
    expect(tellStory(targets(3, 3), new Map())).toBe(
      'All of the Conservatives’ three targets came about: C0, C1 and C2.',
    );
    expect(tellStory(targets(1, 3), new Map())).toBe('One of the Conservatives’ three targets came about: C0.');
    expect(tellStory([], London)).toBe('');
  });
});

describe('toExpectationsModel', () => {
  it('groups by council, in time order within, undated last', () => {
    const { groups } = modelOf();
    expect(groups.map(({ title, entries }) => [title, entries.length])).toEqual([
      ['Barnet', 2],
      ['Kingston', 1],
      ['Oxford', 1],
      ['Wandsworth', 2],
    ]);
    expect(groups[0]?.entries.map(({ when }) => when)).toEqual(['3 May, 22:44', 'time not given']);
    expect(groups[0]?.settled).toEqual({ fact: 'control-x', sentence: 'Conservatives held it' });
    expect(groups[2]?.settled).toBeNull();
    expect(modelOf('party').groups.map(({ title }) => title)).toEqual(['Labour', 'Liberal Democrats']);
    expect(modelOf('outcome').groups.map(({ entries }) => entries.length)).toEqual([3, 2, 1]);
  });

  it('does not tell what was not known by the shown moment', () => {
    const early = modelOf('council', { sentence: 'Conservatives held it', isKnown: false });
    expect(early.groups[0]?.entries[0]).toMatchObject({ outcome: 'not-yet', happened: null, settledBy: null });
    expect(early.summary).toBe('Of 6 expectations, 0 came about as said, 0 did not, 6 not known.');
    expect(early.rows.map(({ outcome }) => outcome)).not.toContain('not as hoped');
  });

  it('gives one row a fact', () => {
    expect(modelOf().rows).toHaveLength(6);
    expect(modelOf().summary).toContain('Of 6 expectations, 2 came about as said, 3 did not, 1 not known.');
  });
});
