import * as v from 'valibot';
import { Election } from './Dataset.ts';

/** manifest.json: asked for first; `hash` names the dataset, and each file is asked for as `NAME?h={first 12 of sha256}`. */
export const Manifest = v.object({
  schemaVersion: v.number(),
  hash: v.string(),
  election: Election,
  files: v.record(v.string(), v.object({ sha256: v.string(), bytes: v.number() })),
  documents: v.record(v.string(), v.string()),
  counts: v.record(v.string(), v.number()),
});
export type Manifest = v.InferOutput<typeof Manifest>;
