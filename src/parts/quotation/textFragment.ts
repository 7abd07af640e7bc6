const LONGEST_EXACT = 200; // characters; longer quotes are named by their first and last words, as browsers advise
const WORDS_AT_EACH_END = 5;

/** Percent-encodes words for a text fragment: `-`, `,` and `&` mean something there, so they are written as %2D, %2C and %26. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

/** The address of a page with the fragment that makes a browser scroll to these words and mark them. Null where the address is not one of the web. */
export function toTextFragment(url: string | null, quote: string): string | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  const words = quote.trim().replace(/[^\S\n]+/g, ' ');
  if (words === '') return url;
  const isRange = words.length > LONGEST_EXACT || words.includes('\n');
  const each = words.split(/\s+/);
  const named =
    isRange && each.length > 2 * WORDS_AT_EACH_END
      ? `${encode(each.slice(0, WORDS_AT_EACH_END).join(' '))},${encode(each.slice(-WORDS_AT_EACH_END).join(' '))}`
      : encode(each.join(' '));
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${named}`;
}
