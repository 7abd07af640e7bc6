const ALWAYS = new Set(
  'mr mrs ms mx dr prof sr jr rev revd hon rt cllr cllrs gen col capt maj lt sgt sen rep gov pres supt insp st ste mt ft lib vs viz cf eg ie approx dept est incl al messrs'.split(
    ' ',
  ),
);
const BEFORE_FIGURE = new Set('no nos pp vol fig art c ca jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));
const HALF_DAY =
  /^(?:BST|GMT|UTC|Mon|Tues|Wed|Thur|Fri|Sat|Sun|January|February|March|April|May |June|July|August|September|October|November|December)/;
const LONGEST = 9;

const isLetter = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Whether the full stop at `dot` belongs to a shortened word (Mr., St., J., a.m. BST, No. 10) and ends no sentence; `next` is where the text goes on. */
export function isAbbreviation(text: string, dot: number, next: number, start: number): boolean {
  let from = dot;
  while (from > start && dot - from < LONGEST && isLetter(text.charCodeAt(from - 1))) from -= 1;
  const word = text.slice(from, dot);
  if (word === '') return false;
  const before = from > start ? text.charAt(from - 1) : ' ';
  if (word.length === 1) {
    if (before === '.') {
      // "a.m. Labour took" starts anew; "a.m. BST" and "U.S. Steel" go on.
      const isHalfDay = /^[ap]\.m$/i.test(text.slice(from - 2, dot));
      return isHalfDay ? HALF_DAY.test(text.slice(next, next + 10)) : /[A-Z]/.test(word);
    }
    return /[A-Z]/.test(word) && word !== 'I' && !/[\p{L}\d]/u.test(before);
  }
  const lower = word.toLowerCase();
  if (/[\p{L}\d-]/u.test(before)) return false;
  if (ALWAYS.has(lower)) return true;
  return BEFORE_FIGURE.has(lower) && /\d/.test(text.charAt(next));
}
