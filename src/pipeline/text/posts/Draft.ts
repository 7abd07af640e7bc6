import type { PostDraft, Span } from '../../Stage.ts';
import type { TextPart } from '../../../domain/DocumentText.ts';

/** What a stretch of text is, before the blanks around it are given to some part; `post` counts in the document's posts. */
export interface Mark extends Span {
  kind: TextPart['kind'];
  post: number | null;
}

/** Posts and marks of one stretch of a document, in order. */
export interface Draft {
  posts: PostDraft[];
  marks: Mark[];
}

/** What is certain of the time of anything in a document: not before, not after. */
export type Bounds = [string | null, string | null];
