import type { Council } from './Council.ts';
import type { ControlFact } from './ControlFact.ts';
import type { Facts } from './Dataset.ts';
import type { Estimate } from './Estimate.ts';
import type { Expectation } from './Expectation.ts';
import type { Fact } from './Fact.ts';
import type { SeatFact } from './SeatFact.ts';
import type { WardFact } from './WardFact.ts';

// Made-up facts for tests: each has every field, and `patch` says what the test is about.

const fact = (id: string): Fact => ({
  id,
  declaredAt: null,
  knownBy: null,
  evidence: [{ documentId: 'a-night', postId: null, start: 0, end: 5, quote: 'words', rule: 'a-rule' }],
  inferred: [],
  conflicts: [],
});
const place = { gss: 'E07000999', name: 'Anytown' };

/** A made-up control fact of a council with this name. */
export const makeControl = (name: string, patch: Partial<ControlFact> = {}): ControlFact => ({
  ...fact(`control-${name.toLowerCase()}`),
  council: { gss: name.toLowerCase(), name },
  outcome: 'hold',
  control: 'CON',
  previous: 'CON',
  official: 'unknown',
  ...patch,
});

/** A made-up ward fact; `shares` is short for its figures: party to [share, change]. */
export const makeWard = (
  ward: string,
  shares: Record<string, [share: number | null, change: number | null]>,
  patch: Partial<WardFact> = {},
): WardFact => ({
  ...fact(`ward-${ward.toLowerCase().replaceAll(' ', '-')}`),
  ward,
  council: place,
  outcome: 'win',
  party: Object.keys(shares)[0] ?? null,
  previous: null,
  elected: [],
  shares: Object.entries(shares).map(([party, [share, change]]) => ({ party, share, change, votes: null })),
  swing: null,
  turnout: null,
  lead: null,
  byElection: false,
  ...patch,
});

/** A made-up change of seats of one party. */
export const makeSeat = (party: string, change: number | null, patch: Partial<SeatFact> = {}): SeatFact => ({
  ...fact(`seat-${patch.council?.gss ?? place.gss}-${party}`),
  council: place,
  ward: null,
  party,
  change,
  direction: change === null || change === 0 ? null : change > 0 ? 'up' : 'down',
  seats: null,
  baseline: null,
  ...patch,
});

/** A made-up expectation of one party about a council with this name. */
export const makeExpectation = (name: string, party: string | null, patch: Partial<Expectation> = {}): Expectation => ({
  ...fact(`expectation-${name.toLowerCase()}-${party ?? 'none'}-${patch.stance ?? 'hopeful'}`),
  council: { gss: name.toLowerCase(), name },
  party,
  claim: 'win',
  stance: 'hopeful',
  speaker: null,
  saidAt: null,
  outcome: 'not-known',
  settledBy: null,
  ...patch,
});

/** A made-up estimate. */
export const makeEstimate = (kind: Estimate['kind'], patch: Partial<Estimate> = {}): Estimate => ({
  ...fact(`estimate-${kind}`),
  kind,
  source: null,
  area: null,
  missing: false,
  values: [],
  towards: null,
  note: null,
  ...patch,
});

/** A made-up dataset without its posts, with nothing in it but what `patch` holds. */
export const makeDataset = (patch: Partial<Facts> = {}): Facts => ({
  schemaVersion: 1,
  election: { name: 'A made-up election', date: '2018-05-03', timeZone: 'Europe/London' },
  documents: [],
  controls: [],
  wards: [],
  seats: [],
  mayors: [],
  expectations: [],
  estimates: [],
  gaps: [],
  ...patch,
});

/** A made-up council that voted. */
export const makeCouncil = (name: string, patch: Partial<Council> = {}): Council => ({
  gss: name.toLowerCase(),
  slug: name.toLowerCase().replaceAll(' ', '-'),
  name,
  aliases: [],
  region: null,
  type: 'non-metropolitan-district',
  point: null,
  hex: null,
  voted: true,
  official: null,
  ...patch,
});
