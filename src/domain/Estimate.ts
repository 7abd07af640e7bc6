import * as v from 'valibot';
import { Fact, Party } from './Fact.ts';

/** A national or modelled figure: quoted, attributed, never a result. `missing`: announced, but the figure is not in this copy. */
export const Estimate = v.object({
  ...Fact.entries,
  kind: v.picklist(['projected-share', 'commons-seats', 'exit-poll', 'odds', 'swing']),
  source: v.nullable(v.string()),
  area: v.nullable(v.string()),
  missing: v.boolean(),
  values: v.array(
    v.object({
      party: Party,
      value: v.number(),
      unit: v.picklist(['percent', 'points', 'seats', 'decimal-odds', 'seats-ahead-of']),
      of: v.optional(Party),
    }),
  ),
  towards: v.nullable(Party),
  note: v.nullable(v.string()),
});
export type Estimate = v.InferOutput<typeof Estimate>;
