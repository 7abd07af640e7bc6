import { parseHtml } from './parseHtml.ts';

const BREAKS = new Set(
  'p div br li ul ol h1 h2 h3 h4 h5 h6 section article blockquote tr table figure figcaption dt dd hr pre'.split(' '),
);
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe']);
const HAS_BREAK = /<(?:p|div|br|li|h[1-6]|blockquote|tr)\b/i;

/** Words without soft hyphens and zero-width signs, each run of blanks one space. */
export const tidy = (words: string): string =>
  words
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** The paragraphs of a fragment of HTML or of plain text: tags dropped, entities decoded, scripts left out. */
export function htmlToLines(fragment: string): string[] {
  if (!/[<&]/.test(fragment)) return toTidyLines(fragment);
  // Some feeds escape their mark-up once more.
  const html = fragment.includes('<') || !/&lt;\/?\w/.test(fragment) ? fragment : decode(fragment);
  const newline = HAS_BREAK.test(html) ? ' ' : '\n';
  const pieces: string[] = [];
  let silent = 0;
  parseHtml(html, {
    onopentag(name) {
      if (SILENT.has(name)) silent += 1;
      if (BREAKS.has(name)) pieces.push('\n');
      else if (name === 'td' || name === 'th') pieces.push(pieces.at(-1) === '\n' ? '' : ' | ');
    },
    ontext(words) {
      if (silent === 0) pieces.push(words.replaceAll('\n', newline));
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent -= 1;
      if (BREAKS.has(name)) pieces.push('\n');
    },
  });
  return toTidyLines(pieces.join(''));
}

const toTidyLines = (words: string) =>
  words
    .split(/[\n\r\u2028\u2029]/)
    .map(tidy)
    .filter((line) => line !== '');

function decode(words: string): string {
  const pieces: string[] = [];
  parseHtml(words, {
    ontext(piece) {
      pieces.push(piece);
    },
  });
  return pieces.join('');
}
