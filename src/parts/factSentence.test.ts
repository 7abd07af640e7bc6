import { expect, test } from 'vitest';
import type { ControlFact } from '../domain/ControlFact.ts';
import type { SeatFact } from '../domain/SeatFact.ts';
import type { WardFact } from '../domain/WardFact.ts';
import { expectationSentence } from './expectationSentence.ts';
import { factSentence } from './factSentence.ts';

const base = {
  id: 'x',
  declaredAt: null,
  knownBy: null,
  evidence: [{ documentId: 'd', postId: null, start: 0, end: 1, quote: 'x', rule: 'r' }],
  inferred: [],
  conflicts: [],
};

const control = (name: string, outcome: ControlFact['outcome'], now: string | null, before: string | null) =>
  factSentence({
    kind: 'control',
    fact: { ...base, council: { gss: 'E1', name }, outcome, control: now, previous: before, official: 'unknown' },
  });

test.each([
  ['Plymouth', 'gain', 'LAB', 'CON', 'Labour gained Plymouth from the Conservatives'],
  ['Basildon', 'gain', 'CON', null, 'The Conservatives gained Basildon'],
  ['Wandsworth', 'hold', 'CON', 'CON', 'The Conservatives held Wandsworth'],
  ['Derby', 'loss', 'NOC', 'LAB', 'Labour lost Derby to no overall control'],
  ['Trafford', 'loss', null, 'CON', 'The Conservatives lost Trafford'],
  ['Stroud', 'hold', 'NOC', 'NOC', 'Stroud stayed under no overall control'],
  ['Thurrock', 'loss', 'NOC', null, 'Thurrock went to no overall control'],
  ['Hastings', 'gain', 'LAB', 'NOC', 'Labour gained Hastings from no overall control'],
] as const)('%s: %s', (name, outcome, now, before, sentence) => {
  expect(control(name, outcome, now, before)).toBe(sentence);
});

const ward = (patch: Partial<WardFact>): WardFact => ({
  ...base,
  ward: 'Fryerns',
  council: { gss: 'E1', name: 'Basildon' },
  outcome: 'gain',
  party: 'LAB',
  previous: 'UKIP',
  elected: [],
  shares: [],
  swing: null,
  turnout: null,
  lead: null,
  byElection: false,
  ...patch,
});

test.each([
  [{}, 'Labour gained Fryerns (Basildon) from UKIP'],
  [{ outcome: 'loss', party: null }, 'UKIP lost Fryerns (Basildon)'],
  [{ outcome: 'win', previous: null, byElection: true }, 'Labour won Fryerns (Basildon) in a by-election'],
  [{ outcome: 'hold', party: 'GRN', council: null }, 'The Greens held Fryerns'],
] as const)('a ward %#', (patch, sentence) => {
  expect(factSentence({ kind: 'ward', fact: ward(patch) })).toBe(sentence);
});

test('a ward that several parties share', () => {
  const shared = ward({ outcome: 'win', previous: null, elected: [{ party: 'LAB', seats: 2 }] });
  expect(factSentence({ kind: 'ward', fact: shared })).toBe('Labour won 2 seats in Fryerns (Basildon)');
  const held = ward({ outcome: 'hold', previous: 'LAB', elected: [{ party: 'LAB', seats: 1 }] });
  expect(factSentence({ kind: 'ward', fact: held })).toBe('Labour held 1 seat in Fryerns (Basildon)');
});

const seat = (patch: Partial<SeatFact>): string => {
  const council = { gss: 'E1', name: 'Sheffield' };
  const plain = { ward: null, party: 'LAB', change: null, direction: null, seats: null, baseline: null };
  return factSentence({ kind: 'seat', fact: { ...base, council, ...plain, ...patch } });
};

test('seats lost, won, one of them, and none counted', () => {
  expect(seat({ change: -3, direction: 'down' })).toBe('Labour lost 3 seats in Sheffield');
  expect(seat({ party: 'GRN', change: 1, direction: 'up', seats: 8 })).toBe('The Greens won 1 seat in Sheffield, to 8');
  expect(seat({ direction: 'down' })).toBe('Labour lost seats in Sheffield; how many is not said');
  expect(seat({ change: 0 })).toBe('Labour had no change in seats in Sheffield');
  expect(seat({ seats: 12 })).toBe('Labour: 12 seats in Sheffield');
});

test('a figure that a copy lost says so, and odds name their unit', () => {
  const estimate = {
    kind: 'odds',
    source: null,
    area: null,
    missing: false,
    values: [],
    towards: null,
    note: null,
  } as const;
  const lost = { ...estimate, ...base, kind: 'projected-share', source: 'BBC', missing: true } as const;
  expect(factSentence({ kind: 'estimate', fact: { ...lost, values: [] } })).toBe(
    'Projected national share (BBC): announced, but the figure is not in this copy',
  );
  const values = [{ party: 'CON', value: 1.89, unit: 'decimal-odds' as const }];
  expect(factSentence({ kind: 'estimate', fact: { ...base, ...estimate, values } })).toBe(
    'Betting odds: Conservatives 1.89 (decimal odds)',
  );
});

test('a hope names who hoped, for whom and where', () => {
  expect(
    factSentence({
      kind: 'expectation',
      fact: {
        ...base,
        council: { gss: 'E1', name: 'Barnet' },
        party: 'LAB',
        claim: 'win',
        stance: 'hopeful',
        speaker: null,
        saidAt: null,
        outcome: 'missed',
        settledBy: null,
      },
    }),
  ).toBe('A Labour win in Barnet was hoped for');
});

test('a speaker is the subject, and a vowel takes "an"', () => {
  const said = { council: { gss: 'E1', name: 'Westminster' }, claim: 'hold', speaker: 'Adam Hug' } as const;
  expect(expectationSentence({ ...said, party: 'CON', stance: 'confident' })).toBe(
    'Adam Hug was confident of a Conservative hold in Westminster',
  );
  expect(expectationSentence({ ...said, party: 'IND', stance: 'doubtful', claim: 'win' })).toBe(
    'Adam Hug doubted an Independent win in Westminster',
  );
});
