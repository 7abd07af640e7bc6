import type { ExpectedFacts } from './expectedFacts.ts';

type Control = [
  council: string,
  outcome: string,
  control: string | null,
  previous: string | null,
  official?: 'differs' | 'disputed',
];
type Hope = [
  council: string,
  party: string,
  claim: string,
  stance: string,
  outcome: string,
  more?: { saidAt?: string; speaker?: string },
];

const controls: Control[] = [
  ['Plymouth', 'gain', 'LAB', 'CON', 'disputed'],
  ['Trafford', 'loss', null, 'CON'],
  ['Peterborough', 'gain', 'CON', null],
  ['Southend-on-Sea', 'gain', 'CON', null, 'differs'],
  ['Basildon', 'gain', 'CON', null],
  ['Richmond upon Thames', 'gain', 'LD', 'CON'],
  ['Kingston upon Thames', 'gain', 'LD', 'CON'],
  ['South Cambridgeshire', 'gain', 'LD', 'CON'],
  ['Wandsworth', 'hold', 'CON', 'CON'],
  ['Westminster', 'hold', 'CON', 'CON'],
  ['Kensington and Chelsea', 'hold', 'CON', 'CON'],
  ['Barnet', 'hold', 'CON', 'CON', 'differs'],
  ['Nuneaton and Bedworth', 'loss', 'NOC', 'LAB'],
  ['Derby', 'loss', 'NOC', 'LAB', 'disputed'],
];

const at = (clock: string): string => `2018-05-03T${clock}:00+01:00`;
const confident = 'confident';
const hopeful = 'hopeful';
const outOfReach = 'out-of-reach';

const expectations: Hope[] = [
  ['Barnet', 'LAB', 'win', hopeful, 'missed', { saidAt: at('22:44') }],
  ['Barnet', 'LAB', 'win', confident, 'missed', { speaker: 'Sadiq Khan' }],
  ['Westminster', 'LAB', 'win', outOfReach, 'met', { saidAt: at('22:44') }],
  ['Wandsworth', 'LAB', 'win', outOfReach, 'met', { saidAt: at('22:44') }],
  ['Kensington and Chelsea', 'LAB', 'win', outOfReach, 'met', { saidAt: at('22:44') }],
  ['Kensington and Chelsea', 'LAB', 'win', hopeful, 'missed'],
  ['Wandsworth', 'LAB', 'win', hopeful, 'missed'],
  ['Westminster', 'LAB', 'win', hopeful, 'missed'],
  ['Wandsworth', 'CON', 'hold', 'doubtful', 'missed', { saidAt: at('22:53') }],
  ['Kingston upon Thames', 'LD', 'win', confident, 'met', { saidAt: at('22:57') }],
  ['Richmond upon Thames', 'LD', 'win', confident, 'met'],
  ['Westminster', 'CON', 'hold', confident, 'met', { speaker: 'Adam Hug' }],
  ['Westminster', 'LAB', 'gain-seats', confident, 'not-known', { speaker: 'Adam Hug' }],
];

/** What a careful reader finds in data/liveblogs: nothing else may be found. */
export const expectedOfLiveblogs: ExpectedFacts = {
  controls: controls.map(([council, outcome, control, previous, official = 'agrees']) => ({
    council,
    outcome,
    control,
    previous,
    official,
  })),
  wards: [
    {
      ward: 'Pallion',
      council: 'Sunderland',
      outcome: 'gain',
      party: 'LD',
      previous: 'LAB',
      declaredAt: at('23:27'),
      shares: {},
    },
    {
      ward: 'Fryerns',
      council: 'Basildon',
      outcome: 'gain',
      party: 'LAB',
      previous: 'UKIP',
      declaredAt: at('23:30'),
      shares: { LAB: [48.6, 13.5], CON: [33.7, 15.8], UKIP: [17.7, -25.2] },
    },
    {
      ward: 'Bede',
      council: 'Nuneaton and Bedworth',
      outcome: 'hold',
      party: 'LAB',
      previous: 'LAB',
      declaredAt: at('23:30'),
      shares: {},
    },
    { ward: 'Sedgley', council: 'Dudley', outcome: 'loss', party: null, previous: 'UKIP', shares: {} },
  ],
  seats: [
    { council: 'Sheffield', party: 'LAB', change: -3, direction: 'down' },
    { council: 'Sheffield', party: 'LD', change: 2, direction: 'up' },
    { council: 'Sheffield', party: 'GRN', change: 2, direction: 'up' },
    { council: 'Sheffield', party: 'UKIP', change: -1, direction: 'down' },
    { council: 'Wigan', party: 'LAB', change: null, direction: 'down' },
  ],
  mayors: [{ area: 'sheffield city region', name: 'Dan Jarvis', party: 'LAB' }],
  estimates: [
    { kind: 'projected-share', source: 'BBC', missing: true, values: [], towards: null },
    {
      kind: 'commons-seats',
      source: 'BBC',
      missing: false,
      values: [{ party: 'LAB', value: 3, unit: 'seats-ahead-of', of: 'CON' }],
      towards: null,
    },
    {
      kind: 'exit-poll',
      source: 'Survation',
      area: 'Croydon',
      missing: false,
      values: [{ party: 'LAB', value: 50, unit: 'percent' }],
      towards: null,
    },
    {
      kind: 'odds',
      missing: false,
      values: [
        { party: 'CON', value: 1.89, unit: 'decimal-odds' },
        { party: 'LAB', value: 2.2, unit: 'decimal-odds' },
      ],
      towards: null,
    },
    { kind: 'swing', area: 'outside London', missing: false, values: [], towards: 'CON' },
  ],
  expectations: expectations.map(([council, party, claim, stance, outcome, more]) => ({
    council,
    party,
    claim,
    stance,
    outcome,
    ...more,
  })),
  gaps: { 'empty-post': 2, 'figure-missing': 2, 'bad-sum': 0 },
};
