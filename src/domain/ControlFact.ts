import * as v from 'valibot';
import { Control, Fact, Place } from './Fact.ts';

/** Who runs a council now. `gain`: `control` won it; `loss`: `previous` lost it and nobody is said to have won it. */
export const ControlFact = v.object({
  ...Fact.entries,
  council: Place,
  outcome: v.picklist(['gain', 'hold', 'loss']),
  control: v.nullable(Control),
  previous: v.nullable(Control),
  official: v.picklist(['agrees', 'differs', 'disputed', 'unknown']),
});
export type ControlFact = v.InferOutput<typeof ControlFact>;
