import * as v from 'valibot';

/** One rule of the reader as the method page tells it: what it is for, and its own examples of what it reads, leaves alone, and cannot read yet. */
export const MethodRule = v.object({
  id: v.string(),
  /** One or two sentences for people. */
  doc: v.string(),
  /** A text, and the facts that come of it. */
  reads: v.array(v.object({ text: v.string(), gives: v.string() })),
  leaves: v.array(v.string()),
  cannotReadYet: v.array(v.string()),
});
export type MethodRule = v.InferOutput<typeof MethodRule>;

/** method.json: the rules that read this dataset, in the order in which they are tried. */
export const MethodRules = v.object({ rules: v.array(MethodRule) });
export type MethodRules = v.InferOutput<typeof MethodRules>;
