import type { Place } from '../../domain/Fact.ts';
import type { Share } from '../../domain/WardFact.ts';
import type { MadeFinding } from './makeReadDocument.ts';

type Made<Type extends MadeFinding['type']> = Extract<MadeFinding, { type: Type }>;

/** A made-up council; `name` is enough. */
export const makePlace = (name: string): Place => ({ gss: `E07-${name.toLowerCase()}`, name });

/** What was read of a council's control, such as `control('Anytown', 'Labour gain Anytown', 'gain', 'LAB')`. */
export const makeControlFinding = (
  council: string,
  quote: string,
  outcome: Made<'control'>['outcome'],
  control: string | null,
  previous: string | null = null,
  inferred: string[] = [],
): Made<'control'> => ({ type: 'control', council: makePlace(council), quote, outcome, control, previous, inferred });

/** What was read of a ward; `patch` says what the test is about. */
export const makeWardFinding = (ward: string, quote: string, patch: Partial<Made<'ward'>> = {}): Made<'ward'> => ({
  type: 'ward',
  ward,
  quote,
  council: makePlace('Anytown'),
  outcome: 'win',
  party: null,
  previous: null,
  elected: [],
  shares: [],
  turnout: null,
  lead: null,
  byElection: false,
  ...patch,
});

/** A share line: party, per cent, points. */
export const makeShare = (party: string, share: number | null, change: number | null = null): Share => ({
  party,
  share,
  change,
  votes: null,
});

/** What was read of a party's seats on a council. */
export const makeSeatFinding = (party: string, quote: string, patch: Partial<Made<'seat'>> = {}): Made<'seat'> => ({
  type: 'seat',
  party,
  quote,
  council: makePlace('Anytown'),
  ward: null,
  change: null,
  direction: null,
  seats: null,
  baseline: null,
  ...patch,
});

/** What somebody expected. */
export const makeExpectationFinding = (
  council: string,
  quote: string,
  patch: Partial<Made<'expectation'>> = {},
): Made<'expectation'> => ({
  type: 'expectation',
  council: makePlace(council),
  quote,
  party: 'LAB',
  claim: 'win',
  stance: 'hopeful',
  speaker: null,
  ...patch,
});

/** A quoted figure. */
export const makeEstimateFinding = (
  kind: Made<'estimate'>['kind'],
  quote: string,
  patch: Partial<Made<'estimate'>> = {},
): Made<'estimate'> => ({
  type: 'estimate',
  kind,
  quote,
  source: null,
  area: null,
  missing: false,
  values: [],
  towards: null,
  note: null,
  ...patch,
});
