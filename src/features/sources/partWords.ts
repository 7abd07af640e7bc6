import type { TextPart } from '../../domain/DocumentText.ts';

/** What readers are told each part of a document is. */
export const partName: Record<TextPart['kind'], string> = {
  headline: 'Headline',
  standfirst: 'Summary',
  byline: 'Byline or time',
  post: 'Post',
  caption: 'Caption',
  boilerplate: 'Boilerplate',
  unread: 'Not read',
};

/** What each part of a document is, in a sentence. */
export const partMeaning: Record<TextPart['kind'], string> = {
  headline: 'The title of the page.',
  standfirst: 'The summary above the posts. Its facts are known by the time of the page, not of a post.',
  byline: 'Who wrote a post and when: its time comes from here.',
  post: 'The posts, or the paragraphs of an article. Facts are read here and in the summary.',
  caption: 'Words under a picture. Facts are not read from them.',
  boilerplate:
    'Calls for donations, sign-up lines and other words of the page itself. Left out of posts, but kept here.',
  unread: 'Words that belong to no part that the reader knows. Nothing was taken from them.',
};

/** How each part is drawn: what was left out is quiet, and what was not read is fenced off. */
export const partLook: Record<TextPart['kind'], string> = {
  headline: 'font-serif text-20 font-semibold',
  standfirst: 'font-serif text-16',
  byline: 'text-14 text-quiet',
  post: 'font-serif text-16',
  caption: 'font-serif text-14 italic',
  boilerplate: 'border-l-2 border-line pl-3 text-14 text-quiet',
  unread: 'border-l-4 border-dashed border-edge pl-3 text-14',
};
