/** A part of a regular expression, as far as it matters which words it needs. Looks ahead and behind take no place and are left out. */
export type Part =
  | { kind: 'char'; char: string }
  /** Some other character; `letter` where it may be one of a to z, `digit` where it is a digit for sure. */
  | { kind: 'any'; letter: boolean; digit: boolean }
  /** The edge of a word or of the text. */
  | { kind: 'edge' }
  | { kind: 'group'; options: Sequence[]; optional: boolean; repeats: boolean };
export type Sequence = readonly Part[];

const edges = new Set(['^', '$']);
const noLetters = new Set(['d', 's', 'W']);
const looks = ['?=', '?!', '?<=', '?<!'];
const mostSpelt = 4;

/** Parts a regular expression's source into its alternatives; it must be one that a RegExp was made of. */
export function parsePattern(source: string): Sequence[] {
  let at = 0;
  return readOptions();

  function readOptions(): Sequence[] {
    const options: Part[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at += 1;
        options.push([]);
        continue;
      }
      const part = readPart();
      if (part !== null) options.at(-1)?.push(part);
    }
    return options;
  }

  function readPart(): Part | null {
    const sign = source[at] ?? '';
    at += 1;
    if (sign === '(') return readGroup();
    if (edges.has(sign)) return { kind: 'edge' };
    const part = sign === '[' ? readClass() : sign === '\\' ? readEscape() : sign === '.' ? anything : toChar(sign);
    return repeat(part);
  }

  function readGroup(): Part | null {
    const look = looks.find((one) => source.startsWith(one, at));
    if (look !== undefined) at += look.length;
    else if (source.startsWith('?:', at)) at += 2;
    else if (source.startsWith('?<', at)) at = source.indexOf('>', at) + 1;
    const options = readOptions();
    at += 1;
    return look === undefined ? repeat({ kind: 'group', options, optional: false, repeats: false }) : null;
  }

  function readEscape(): Part {
    const sign = source[at] ?? '';
    at += 1;
    if (sign === 'b') return { kind: 'edge' };
    if (noLetters.has(sign)) return { kind: 'any', letter: false, digit: sign === 'd' };
    if (/[pP]/.test(sign)) at = source.indexOf('}', at) + 1;
    else if (sign === 'u') at += 4;
    else if (!/[a-zA-Z0-9]/.test(sign)) return toChar(sign);
    return anything;
  }

  // "[ey]" is read as its letters; of a larger class only whether it may be a letter.
  function readClass(): Part {
    const start = at;
    while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
    const inside = source.slice(start, at);
    at += 1;
    if (/^[^\\^-]+$/.test(inside) && inside.length <= mostSpelt) {
      const options = Array.from(inside, (char): Sequence => [toChar(char)]);
      return { kind: 'group', options, optional: false, repeats: false };
    }
    const letter = inside.startsWith('^') || /[a-zA-Z]/.test(inside.replaceAll(/\\[ds]/g, ''));
    return { kind: 'any', letter, digit: inside === '0-9' };
  }

  function repeat(part: Part): Part {
    const [, sign, least, most] = /^([?*+]|\{(\d+),?(\d*)\})?\??/.exec(source.slice(at, at + 12)) ?? [];
    if (sign === undefined || part.kind === 'edge') return part;
    at += sign.length;
    if (source[at] === '?') at += 1;
    const options: Sequence[] = part.kind === 'group' ? part.options : [[part]];
    const optional = sign === '?' || sign === '*' || least === '0';
    return { kind: 'group', options, optional, repeats: sign !== '?' && !(most === '1') };
  }
}

const anything: Part = { kind: 'any', letter: true, digit: false };
const toChar = (char: string): Part => ({ kind: 'char', char });
