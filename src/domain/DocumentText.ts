import * as v from 'valibot';

export const partKinds = ['headline', 'standfirst', 'byline', 'post', 'caption', 'boilerplate', 'unread'] as const;

/** One stretch of a document's text; the parts of a document join back to the whole. `postId` names the post it stands in. */
export const TextPart = v.object({
  kind: v.picklist(partKinds),
  start: v.number(),
  end: v.number(),
  postId: v.nullable(v.string()),
});
export type TextPart = v.InferOutput<typeof TextPart>;

/** documents/{id}.json: the whole text that offsets count in, and its ledger. */
export const DocumentText = v.object({ id: v.string(), text: v.string(), parts: v.array(TextPart) });
export type DocumentText = v.InferOutput<typeof DocumentText>;
