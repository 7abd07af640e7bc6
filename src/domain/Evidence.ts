import * as v from 'valibot';

/** Where it was said: `text.slice(start, end) === quote` in that document's text, always (offsets in UTF-16 code units). */
export const Evidence = v.object({
  documentId: v.string(),
  postId: v.nullable(v.string()),
  start: v.number(),
  end: v.number(),
  quote: v.string(),
  rule: v.string(),
});
export type Evidence = v.InferOutput<typeof Evidence>;
