import * as v from 'valibot';
import { Control } from './Fact.ts';

/** What the official record says of a council, for comparison only. */
export const OfficialRecord = v.object({
  before: v.nullable(Control),
  after: v.nullable(Control),
  disputed: v.boolean(),
  basis: v.string(),
});
export type OfficialRecord = v.InferOutput<typeof OfficialRecord>;

/** An authority of councils.json. `point` is [latitude, longitude]; `hex` an odd-r cell [q, r], r upward; either null where it is not drawn. */
export const Council = v.object({
  gss: v.string(),
  slug: v.string(),
  name: v.string(),
  aliases: v.array(v.string()),
  region: v.nullable(v.string()),
  type: v.string(),
  point: v.nullable(v.tuple([v.number(), v.number()])),
  hex: v.nullable(v.tuple([v.number(), v.number()])),
  voted: v.boolean(),
  official: v.nullable(OfficialRecord),
});
export type Council = v.InferOutput<typeof Council>;

/** Whether it is known which councils voted: where no list and no record says it, none is marked as having voted. */
export const isVoteKnown = (councils: readonly Pick<Council, 'voted'>[]): boolean =>
  councils.some(({ voted }) => voted);
