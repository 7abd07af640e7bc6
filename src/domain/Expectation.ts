import * as v from 'valibot';
import { Fact, Party, Place } from './Fact.ts';

/** What somebody said would happen, and what did: never a result. For `doubtful` and `out-of-reach` the thing expected is the claim not happening. */
export const Expectation = v.object({
  ...Fact.entries,
  council: v.nullable(Place),
  party: v.nullable(Party),
  claim: v.picklist(['win', 'hold', 'lose', 'gain-seats', 'unclear']),
  stance: v.picklist(['confident', 'hopeful', 'open', 'doubtful', 'out-of-reach']),
  speaker: v.nullable(v.string()),
  saidAt: v.nullable(v.string()),
  outcome: v.picklist(['met', 'missed', 'not-known']),
  settledBy: v.nullable(v.string()),
});
export type Expectation = v.InferOutput<typeof Expectation>;
