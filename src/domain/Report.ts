import * as v from 'valibot';
import { partKinds } from './DocumentText.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Stretch = { documentId: v.string(), start: v.number(), end: v.number(), quote: v.string() };

/** How many UTF-16 code units of a document are of each part of the ledger; together they are the whole text. */
export const Ledger = v.object(
  Object.fromEntries(partKinds.map((kind) => [kind, Count])) as Record<(typeof partKinds)[number], typeof Count>,
);
export type Ledger = v.InferOutput<typeof Ledger>;

/** report.json: what was read and what was not. */
export const Report = v.object({
  documents: v.array(
    v.object({ id: v.string(), characters: Count, ledger: Ledger, boilerplate: v.array(v.string()), facts: Count }),
  ),
  /** Sentences that looked like a result and gave no fact, and why. */
  problems: v.array(v.object({ ...Stretch, kind: v.string(), rule: v.nullable(v.string()), reason: v.string() })),
  /** Names that could not be settled. */
  unresolved: v.array(v.object({ ...Stretch, kind: v.picklist(['council', 'ward']), name: v.string() })),
  /** Facts about which the documents differ. */
  conflicts: v.array(v.object({ fact: v.string(), reason: v.string() })),
  /** Sums that do not come out, as the `bad-sum` gaps say. */
  failedSums: v.array(v.object({ note: v.string(), documentId: v.nullable(v.string()) })),
});
export type Report = v.InferOutput<typeof Report>;
