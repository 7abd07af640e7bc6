import { describe, expect, it } from 'vitest';
import type { ControlFact } from '../../../domain/ControlFact.ts';
import type { Expectation } from '../../../domain/Expectation.ts';
import { makeControl, makeSeat } from '../../../domain/makeFacts.ts';
import { makeControlFinding, makeExpectationFinding } from '../../testing/makeFindings.ts';
import { makeReadDocument } from '../../testing/makeReadDocument.ts';
import { reconcileMade } from '../../testing/reconcileMade.ts';
import { settleExpectation } from './settleExpectation.ts';

const council = { gss: 'anytown', name: 'Anytown' };
type Control = [ControlFact['outcome'], string | null, string | null];

describe('expectations about control', () => {
  it.each<[Expectation['claim'], string, Control, 'met' | 'missed' | 'not-known']>([
    ['win', 'LAB', ['gain', 'LAB', 'CON'], 'met'],
    ['win', 'LAB', ['hold', 'LAB', 'LAB'], 'met'],
    ['win', 'LAB', ['hold', 'CON', 'CON'], 'missed'],
    ['win', 'LAB', ['loss', 'NOC', 'CON'], 'missed'],
    ['win', 'LAB', ['loss', null, 'LAB'], 'missed'],
    ['win', 'LAB', ['loss', null, 'CON'], 'not-known'],
    ['hold', 'CON', ['hold', 'CON', 'CON'], 'met'],
    ['hold', 'CON', ['gain', 'LAB', 'CON'], 'missed'],
    ['hold', 'CON', ['gain', 'LAB', null], 'missed'],
    ['hold', 'CON', ['loss', null, 'CON'], 'missed'],
    ['hold', 'CON', ['loss', 'NOC', 'CON'], 'missed'],
    ['hold', 'CON', ['gain', 'CON', 'NOC'], 'not-known'],
    ['lose', 'CON', ['loss', null, 'CON'], 'met'],
    ['lose', 'CON', ['gain', 'LAB', 'CON'], 'met'],
    ['lose', 'CON', ['gain', 'LAB', null], 'met'],
    ['lose', 'CON', ['hold', 'CON', 'CON'], 'missed'],
    ['lose', 'CON', ['hold', 'LAB', 'LAB'], 'not-known'],
    ['unclear', 'CON', ['hold', 'CON', 'CON'], 'not-known'],
  ])('%s by %s, and there was a %j: %s', (claim, party, [outcome, control, previous], expected) => {
    const controls = [makeControl('Anytown', { outcome, control, previous })];
    const settle = (stance: Expectation['stance']) =>
      settleExpectation({ council, party, claim, stance }, { controls, seats: [] });
    const other = { met: 'missed', missed: 'met', 'not-known': 'not-known' }[expected];
    for (const stance of ['confident', 'hopeful', 'open'] as const) expect(settle(stance).outcome).toBe(expected);
    for (const stance of ['doubtful', 'out-of-reach'] as const) expect(settle(stance).outcome).toBe(other);
    expect(settle('open').settledBy).toBe(expected === 'not-known' ? null : 'control-anytown');
  });

  it('is not known without a result, a council or a party', () => {
    const results = { controls: [makeControl('Anytown')], seats: [] };
    const expected = { council, party: 'LAB', claim: 'win', stance: 'hopeful' } as const;
    expect(settleExpectation(expected, { controls: [], seats: [] }).outcome).toBe('not-known');
    expect(settleExpectation({ ...expected, council: null }, results).outcome).toBe('not-known');
    expect(settleExpectation({ ...expected, party: null }, results).outcome).toBe('not-known');
  });
});

describe('expectations about seats', () => {
  const expected = { council, party: 'LAB', claim: 'gain-seats', stance: 'hopeful' } as const;
  it.each([
    [2, 'up', 'met'],
    [0, null, 'missed'],
    [-1, 'down', 'missed'],
    [null, 'up', 'met'],
    [null, 'down', 'missed'],
    [null, null, 'not-known'],
  ] as const)('a change of %s (%s): %s', (change, direction, outcome) => {
    const seats = [makeSeat('LAB', change, { council, direction })];
    expect(settleExpectation(expected, { controls: [makeControl('Anytown')], seats }).outcome).toBe(outcome);
  });
});

describe('one expectation for each council, party, claim, stance and speaker', () => {
  it('takes repeats together and is said when it was said first', () => {
    const { expectations } = reconcileMade([
      makeReadDocument('a', {
        posts: [
          { paragraphs: ['Labour hope for Anytown.'], at: '2018-05-03T22:44:00+01:00' },
          { paragraphs: ['They still hope for Anytown.'], at: '2018-05-03T23:00:00+01:00' },
          { paragraphs: ['J. Doe hopes for Anytown.', 'It is out of reach, J. Doe adds.', 'The Tories keep it.'] },
        ],
        findings: [
          makeExpectationFinding('Anytown', 'Labour hope for Anytown.'),
          makeExpectationFinding('Anytown', 'They still hope for Anytown.'),
          makeExpectationFinding('Anytown', 'J. Doe hopes for Anytown.', { speaker: 'J. Doe' }),
          makeExpectationFinding('Anytown', 'It is out of reach, J. Doe adds.', {
            speaker: 'J Doe',
            stance: 'out-of-reach',
          }),
          makeControlFinding('Anytown', 'The Tories keep it.', 'hold', 'CON', 'CON'),
        ],
      }),
    ]).dataset;
    const summary = expectations.map(({ speaker, stance, outcome, saidAt, evidence }) => [
      speaker,
      stance,
      outcome,
      saidAt,
      evidence.length,
    ]);
    expect(new Set(summary)).toEqual(
      new Set([
        [null, 'hopeful', 'missed', '2018-05-03T22:44:00+01:00', 2],
        ['J. Doe', 'hopeful', 'missed', null, 1],
        ['J Doe', 'out-of-reach', 'met', null, 1],
      ]),
    );
    for (const { id, settledBy } of expectations) {
      expect(id).toMatch(/^expectation-[0-9a-f]{10}$/);
      expect(settledBy).toBe('control-E07-anytown');
    }
  });
});
