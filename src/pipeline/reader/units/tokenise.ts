import { contractHave } from './contractHave.ts';
import { contractWould } from './contractWould.ts';

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
  /** What is known of the word wherever it stands; null for a word that is not all plain letters. */
  word: Word | null;
}

// Words (with inner apostrophes), numbers (with thousands or a decimal stop), or a single sign. No nested quantifiers: time is linear.
const pattern = /(\d[\d,]*(?:\.\d+)?)(?!(?!pc\b)[\p{L}\d])|([\p{L}\p{M}\p{N}]+(?:['’ʼ`][\p{L}\p{M}]+)*['’]?)|(\S)/gu;
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

/** What is always so of a word, wherever it stands. */
export interface Word {
  text: string;
  norm: string;
  cap: boolean;
  upper: boolean;
  /** What may begin with it, as `wordStarts` found for one index of names. */
  starts: number;
  startsIn: object | null;
  /** The gates that it opens, of those that there were when it was asked. */
  gates: readonly number[];
  gatesAt: number;
}

// Words without an apostrophe that were read before; emptied when it is full, so that no text can make it grow.
const known = new Map<string, Word>();
const mostKnown = 50_000;
// The same by a hash of its letters: found without cutting it out of the text.
const slots = 1 << 15;
const byHash: (Word | undefined)[] = Array.from({ length: slots });

const longestKept = 40;
const none: readonly number[] = [];

function wordAt(text: string, start: number, end: number, hash: number): Word {
  if (end - start > longestKept) return makeWord(text.slice(start, end));
  const slot = hash & (slots - 1);
  const near = byHash[slot];
  if (near?.text.length === end - start && text.startsWith(near.text, start)) return near;
  const slice = text.slice(start, end);
  // A copy is kept: a slice would keep the whole of its document.
  const word = known.get(slice) ?? makeWord(Array.from(slice).join(''));
  if (known.size >= mostKnown) known.clear();
  known.set(word.text, word);
  byHash[slot] = word;
  return word;
}

function makeWord(text: string): Word {
  const first = text[0] ?? '';
  return {
    text,
    norm: toNorm(text),
    cap: first !== first.toLowerCase(),
    upper: text === text.toUpperCase() && text !== text.toLowerCase(),
    starts: 0,
    startsIn: null,
    gates: none,
    gatesAt: 0,
  };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const ends = (code: number): boolean =>
  code < 0x80 && !isLetter(code) && !isDigit(code) && code !== 0x27 && code !== 0x60;
/** How an arrow of any shape is written in tokens. */
const arrow = '→';
const isBeside = (sign: string | undefined): boolean => sign !== undefined && /\S/.test(sign);
const tab = 0x09;
const comma = 0x2c;
const stop = 0x2e;

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
  const contractedHad: number[] = [];
  const contractedIs: number[] = [];
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
      word: null,
    });
    joined = false;
  };
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code <= 0x20) {
      // Between the cells of a row.
      if (code === tab && tokens.length > 0 && /\S/.test(text[at + 1] ?? '')) push(at, at + 1, 'sign', '|');
      at += 1;
      continue;
    }
    at = isLetter(code) ? readPlainWord(at) : isDigit(code) ? readPlainNumber(at) : readOther(at);
  }
  contractWould(tokens, contractedHad);
  contractHave(tokens, contractedIs);
  return tokens;

  // Letters of English only, up to what surely ends a word: nearly all words.
  function readPlainWord(start: number): number {
    let end = start;
    let hash = 0;
    let code = text.charCodeAt(start);
    while (isLetter(code)) {
      hash = (Math.imul(hash, 31) + code) | 0;
      end += 1;
      code = text.charCodeAt(end);
    }
    if (end < text.length && !ends(code)) return readOther(start);
    const word = wordAt(text, start, end, hash);
    const { norm, cap, upper } = word;
    tokens.push({
      start: start + shift,
      end: end + shift,
      kind: 'word',
      norm,
      base: norm,
      cap,
      upper,
      owns: false,
      joined,
      word,
    });
    joined = false;
    return end;
  }

  function readPlainNumber(start: number): number {
    let end = start + 1;
    while (end < text.length && (isDigit(text.charCodeAt(end)) || text.charCodeAt(end) === comma)) end += 1;
    if (text.charCodeAt(end) === stop && isDigit(text.charCodeAt(end + 1))) {
      end += 2;
      while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
    }
    if (end < text.length && !ends(text.charCodeAt(end))) return readOther(start);
    return pushNumber(start, text.slice(start, end));
  }

  function pushNumber(start: number, whole: string): number {
    const digits = whole.endsWith(',') ? whole.replace(/,+$/, '') : whole;
    push(start, start + digits.length, 'number', digits.includes(',') ? digits.replaceAll(',', '') : digits);
    return start + digits.length;
  }

  function readOther(from: number): number {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null) return text.length;
    const start = match.index;
    const whole = match[0];
    const end = start + whole.length;
    if (match[1] !== undefined) return pushNumber(start, whole);
    if (match[2] !== undefined) {
      pushWord(start, end, whole);
      return end;
    }
    const isHyphen = whole === '-' || whole === '‐' || whole === '‑';
    const before = tokens.at(-1);
    const isArrow = (isHyphen || whole === '=' || whole === '–' || whole === '—') && text[end] === '>';
    if (isArrow) {
      push(start, end + 1, 'sign', arrow);
      return end + 1;
    }
    // "*Exeter.* Labour hold": a star right beside a word marks it, one by itself is a bullet.
    if (whole === '*' && (isBeside(text[end]) || isBeside(text[start - 1]))) return end;
    if (isHyphen && before?.end === start + shift && before.kind === 'word' && /[\p{L}\d]/u.test(text[end] ?? ''))
      joined = true;
    else if (whole === '.' && before?.end === start + shift && shorthand.has(before.norm)) return end;
    else if (whole !== '\u00ad') push(start, end, 'sign', whole === '&' ? 'and' : whole);
    return end;
  }

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
      if (word === 'had') contractedHad.push(tokens.length);
      push(start + mark, end, 'word', word);
      return;
    }
    if (tail === 's' && carriesIs.has(head.toLowerCase())) {
      push(start, start + mark, 'word', toNorm(head));
      contractedIs.push(tokens.length);
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
