import type { Block } from '../../Stage.ts';

/** A structured document as text with its blocks, and what it says of itself; times as written. */
export interface StructuredText {
  text: string;
  blocks: Block[];
  title: string | null;
  authors: string[];
  publishedAt: string | null;
  modifiedAt: string | null;
  publisher: string | null;
  url: string | null;
}
