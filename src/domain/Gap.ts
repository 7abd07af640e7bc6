import * as v from 'valibot';
import { Evidence } from './Evidence.ts';

/** What a copy announces and does not hold, or names and cannot settle. */
export const Gap = v.object({
  kind: v.picklist(['figure-missing', 'unresolved-council', 'unresolved-ward', 'empty-post', 'bad-sum']),
  note: v.string(),
  evidence: v.array(Evidence),
});
export type Gap = v.InferOutput<typeof Gap>;
