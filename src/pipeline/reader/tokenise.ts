/** A word, number or sign. `norm` is how names and words are compared; `base` the same without a possessive 's. */
export interface Token {
  start: number;
  end: number;
  kind: 'word' | 'number' | 'sign';
  norm: string;
  base: string;
  /** First letter is a capital. */
  cap: boolean;
  /** Every letter is a capital. */
  upper: boolean;
  /** Ends in 's or s'. */
  owns: boolean;
  /** Follows a hyphen, without a space: the second half of "Tory-held". */
  joined: boolean;
}

// Words (with inner apostrophes), numbers (with thousands or a decimal stop), or a single sign. No nested quantifiers: time is linear.
const pattern = /(\d[\d,]*(?:\.\d+)?)(?![\p{L}\d])|([\p{L}\p{M}\p{N}]+(?:['’ʼ`][\p{L}\p{M}]+)*['’]?)|(\S)/gu;
const nonAscii = /[^\x20-\x7e]/;
const accents = /[\u0300-\u036f]/g;
const apostrophes = /['’ʼ`]/g;
const contracted = new Map([
  ['ve', 'have'],
  ['re', 'are'],
  ['ll', 'will'],
  ['d', 'had'],
  ['m', 'am'],
]);
const negated = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
  ['ai', 'is'],
]);
const shorthand = new Set(['st', 'gt', 'co', 'mr', 'mrs', 'ms', 'dr', 'cllr', 'inc', 'vs']);
const carriesIs = new Set(['it', 'that', 'he', 'she', 'there', 'who', 'what', 'here', 'where']);

function toNorm(text: string): string {
  const lower = text.toLowerCase();
  const plain = nonAscii.test(lower) ? lower.normalize('NFD').replace(accents, '') : lower;
  const bare = plain.replace(apostrophes, '');
  return bare === 'saint' ? 'st' : bare;
}

/** Parts text into tokens; offsets are of the text, plus `shift`. */
export function tokenise(text: string, shift = 0): Token[] {
  const tokens: Token[] = [];
  let joined = false;
  const push = (start: number, end: number, kind: Token['kind'], norm: string, base = norm, owns = false): void => {
    const first = text[start] ?? '';
    const word = text.slice(start, end);
    tokens.push({
      start: start + shift,
      end: end + shift,
      kind,
      norm,
      base,
      cap: kind === 'word' && first !== first.toLowerCase(),
      upper: kind === 'word' && word === word.toUpperCase() && word !== word.toLowerCase(),
      owns,
      joined,
    });
    joined = false;
  };
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index;
    const whole = match[0];
    const end = start + whole.length;
    if (match[1] !== undefined) {
      const digits = whole.replace(/,+$/, '');
      push(start, start + digits.length, 'number', digits.replaceAll(',', ''));
      pattern.lastIndex = start + digits.length;
      continue;
    }
    if (match[2] !== undefined) {
      pushWord(start, end, whole);
      continue;
    }
    const isHyphen = whole === '-' || whole === '‐' || whole === '‑';
    const before = tokens.at(-1);
    if (isHyphen && before?.end === start + shift && before.kind === 'word' && /[\p{L}\d]/u.test(text[end] ?? '')) {
      joined = true;
      continue;
    }
    if (whole === '.' && before?.end === start + shift && shorthand.has(before.norm)) continue;
    if (whole === '\u00ad') continue;
    push(start, end, 'sign', whole === '&' ? 'and' : whole);
  }
  return tokens;

  function pushWord(start: number, end: number, whole: string): void {
    const mark = whole.search(apostrophes);
    if (mark < 0) {
      push(start, end, 'word', toNorm(whole));
      return;
    }
    const head = whole.slice(0, mark);
    const tail = whole.slice(mark + 1).toLowerCase();
    if (tail === 't' && head.toLowerCase().endsWith('n')) {
      const stem = head.slice(0, -1).toLowerCase();
      push(start, start + mark - 1, 'word', negated.get(stem) ?? stem);
      push(start + mark - 1, end, 'word', 'not');
      return;
    }
    const word = contracted.get(tail);
    if (word !== undefined) {
      push(start, start + mark, 'word', toNorm(head));
      push(start + mark, end, 'word', word);
      return;
    }
    if (tail === 's' && carriesIs.has(head.toLowerCase())) {
      push(start, start + mark, 'word', toNorm(head));
      push(start + mark, end, 'word', 'is');
      return;
    }
    const owns = tail === 's' || (tail === '' && head.toLowerCase().endsWith('s'));
    push(
      start,
      tail === '' && !owns ? start + mark : end,
      'word',
      toNorm(whole),
      owns ? toNorm(head) : toNorm(whole),
      owns,
    );
  }
}
