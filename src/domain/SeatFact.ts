import * as v from 'valibot';
import { Fact, Party, Place } from './Fact.ts';

/** Seats a party won or lost on a council. "Some seats lost": `change` null, `direction` down. */
export const SeatFact = v.object({
  ...Fact.entries,
  council: v.nullable(Place),
  ward: v.nullable(v.string()),
  party: Party,
  change: v.nullable(v.number()),
  direction: v.nullable(v.picklist(['up', 'down'])),
  seats: v.nullable(v.number()),
  baseline: v.nullable(v.string()),
});
export type SeatFact = v.InferOutput<typeof SeatFact>;
