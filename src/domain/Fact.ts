import * as v from 'valibot';
import { Evidence } from './Evidence.ts';

/** A party code of data/reference/parties.csv, such as CON or LD. */
export const Party = v.string();
export type Party = string;

/** Who runs a council: a party code, or NOC where nobody has over half of the councillors. */
export const Control = v.string();
export type Control = Party;

/** An authority, by GSS code and name. */
export const Place = v.object({ gss: v.string(), name: v.string() });
export type Place = v.InferOutput<typeof Place>;

/** Another thing said of the same result, with the reason why it differs. */
export const Conflict = v.object({
  reason: v.picklist(['baseline', 'time', 'level', 'contradiction']),
  says: v.record(v.string(), v.unknown()),
  evidence: v.array(Evidence),
});
export type Conflict = v.InferOutput<typeof Conflict>;

/** What every fact has; times are ISO 8601 with offset. */
export const Fact = v.object({
  id: v.string(),
  declaredAt: v.nullable(v.string()),
  knownBy: v.nullable(v.string()),
  evidence: v.pipe(v.array(Evidence), v.minLength(1)),
  inferred: v.array(v.string()),
  conflicts: v.array(Conflict),
});
export type Fact = v.InferOutput<typeof Fact>;
