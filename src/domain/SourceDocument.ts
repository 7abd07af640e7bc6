import * as v from 'valibot';

/** A document that was read; `captureOf` is the id of the first document that is a copy of the same live blog. */
export const SourceDocument = v.object({
  id: v.string(),
  title: v.string(),
  publisher: v.nullable(v.string()),
  url: v.nullable(v.string()),
  authors: v.array(v.string()),
  publishedAt: v.nullable(v.string()),
  captureOf: v.nullable(v.string()),
  sha256: v.string(),
});
export type SourceDocument = v.InferOutput<typeof SourceDocument>;
