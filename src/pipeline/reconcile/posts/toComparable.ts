import type { SplitDocument } from '../../Stage.ts';

// Captures differ in these signs, and in white space that is not one plain space.
const differing = /[‘’ʼ`“”–—\u00ad]|\s{2,}|[^\S ]/g;

const plainSign = (sign: string): string => {
  if ('‘’ʼ`'.includes(sign)) return "'";
  if ('“”'.includes(sign)) return '"';
  if ('–—'.includes(sign)) return '-';
  return sign === '\u00ad' ? '' : ' ';
};

/** A paragraph in the form in which copies of it are compared: captures differ in spaces, quotes and dashes. */
export const toComparable = (text: string): string => text.replace(differing, plainSign).trim();

/** The comparable paragraphs of each post of a document. */
export const comparablePosts = ({ source, posts }: SplitDocument): string[][] =>
  posts.map(({ paragraphs }) => paragraphs.map(({ start, end }) => toComparable(source.text.slice(start, end))));
