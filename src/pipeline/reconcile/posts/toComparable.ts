const sameQuotes: readonly (readonly [RegExp, string])[] = [
  [/[‘’ʼ`]/g, "'"],
  [/[“”]/g, '"'],
  [/[–—]/g, '-'],
  [/\u00ad/g, ''],
  [/\s+/g, ' '],
];

/** A paragraph in the form in which copies of it are compared: captures differ in spaces, quotes and dashes. */
export const toComparable = (text: string): string =>
  sameQuotes.reduce((changed, [pattern, by]) => changed.replace(pattern, by), text).trim();
