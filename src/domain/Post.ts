import * as v from 'valibot';
import { Party } from './Fact.ts';

/** A block of a live blog, one however often it was captured; `publishedBetween` says what is certain where the time is not. */
export const Post = v.object({
  id: v.string(),
  documentIds: v.array(v.string()),
  kind: v.picklist(['standfirst', 'post', 'article']),
  author: v.nullable(v.string()),
  publishedAt: v.nullable(v.string()),
  publishedBetween: v.tuple([v.nullable(v.string()), v.nullable(v.string())]),
  paragraphs: v.array(v.string()),
  councils: v.array(v.string()),
  parties: v.array(Party),
  facts: v.array(v.string()),
});
export type Post = v.InferOutput<typeof Post>;
