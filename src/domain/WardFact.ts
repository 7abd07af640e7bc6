import * as v from 'valibot';
import { Fact, Party, Place } from './Fact.ts';

/** A party's share of the valid votes in per cent, its change in percentage points, and its votes. */
export const Share = v.object({
  party: Party,
  share: v.nullable(v.number()),
  change: v.nullable(v.number()),
  votes: v.nullable(v.number()),
});
export type Share = v.InferOutput<typeof Share>;

/** Butler (all votes) and Steed (two parties) swing in percentage points with two decimals. */
export const Swing = v.object({
  from: Party,
  to: Party,
  butler: v.nullable(v.number()),
  steed: v.nullable(v.number()),
});
export type Swing = v.InferOutput<typeof Swing>;

/** A ward's result, or where one report gives its seats to several parties, one for each of them. `win`: who held it before is not said. */
export const WardFact = v.object({
  ...Fact.entries,
  ward: v.string(),
  council: v.nullable(Place),
  outcome: v.picklist(['gain', 'hold', 'loss', 'win']),
  party: v.nullable(Party),
  previous: v.nullable(Party),
  elected: v.array(v.object({ party: Party, seats: v.number() })),
  shares: v.array(Share),
  swing: v.nullable(Swing),
  turnout: v.nullable(v.number()),
  lead: v.nullable(v.number()),
  byElection: v.boolean(),
});
export type WardFact = v.InferOutput<typeof WardFact>;
