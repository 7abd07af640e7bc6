import { parsePattern, type Part, type Sequence } from './parsePattern.ts';

/** Letters that stand in one word of the text, `begins` and `ends` where they are its first and last; or `anyDigit`. */
export interface Needle {
  letters: string;
  begins: boolean;
  ends: boolean;
}

/** Stands for any digit. */
export const anyDigit = '#';

const common = new Set(
  'a an and are as at be been but by can did do for from had has have he her his if in is it its no not of on or our that the their them there they this to too was were will with would'.split(
    ' ',
  ),
);

/** Letters of which one or another stands in every text that a regular expression matches, the rarer where there is a choice; null where it needs none. */
export const findNeedles = ({ source }: RegExp): Needle[] | null => ofOptions(parsePattern(source), false, false);

/** Several such sets, of each of which one stands there, the rarest first; without words that say next to nothing. */
export function findMoreNeedles({ source }: RegExp): Needle[][] {
  const [only, ...others] = parsePattern(source);
  if (only === undefined || others.length > 0) return [];
  return needlesOf(only, false, false)
    .filter((needles) => needles.every(({ letters }) => letters.length >= shortest && !common.has(letters)))
    .sort((one, other) => frequency(one) - frequency(other));
}

const shortest = 3;

function ofOptions(options: readonly Sequence[], left: boolean, right: boolean): Needle[] | null {
  const all: Needle[] = [];
  for (const option of options) {
    const own = ofSequence(option, left, right);
    if (own === null) return null;
    all.push(...own);
  }
  return all;
}

function ofSequence(parts: Sequence, left: boolean, right: boolean): Needle[] | null {
  let best: Needle[] | null = null;
  for (const found of needlesOf(parts, left, right))
    if (best === null || frequency(found) < frequency(best)) best = found;
  return best;
}

function needlesOf(parts: Sequence, left: boolean, right: boolean): Needle[][] {
  const all: Needle[][] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    const from = at;
    let found: Needle[] | null = null;
    if (isLetter(part)) {
      let letters = part.char.toLowerCase();
      for (let next = parts[at + 1]; isLetter(next); next = parts[at + 1]) {
        letters += next.char.toLowerCase();
        at += 1;
      }
      found = [{ letters, begins: endsAtEdge(parts, from - 1, left), ends: startsAtEdge(parts, at + 1, right) }];
    } else if (isDigit(part)) found = [{ letters: anyDigit, begins: true, ends: true }];
    else if (part?.kind === 'group' && !part.optional) {
      const [before, after] = part.repeats
        ? [false, false]
        : [endsAtEdge(parts, at - 1, left), startsAtEdge(parts, at + 1, right)];
      found = ofOptions(part.options, before, after);
    }
    if (found !== null) all.push(found);
  }
  return all;
}

const isLetter = (part: Part | undefined): part is Extract<Part, { kind: 'char' }> =>
  part?.kind === 'char' && /^[a-z]$/i.test(part.char);

const isDigit = (part: Part | undefined): boolean =>
  (part?.kind === 'any' && part.digit) || (part?.kind === 'char' && /^\d$/.test(part.char));

const isEdge = (part: Part): boolean =>
  part.kind === 'edge' || (part.kind === 'any' ? !part.letter : part.kind === 'char' && !isLetter(part));

// Whether no letter can follow what stands before `at`.
function startsAtEdge(parts: Sequence, at: number, beyond: boolean): boolean {
  const part = parts[at];
  if (part === undefined) return beyond;
  if (part.kind !== 'group') return isEdge(part);
  const rest = startsAtEdge(parts, at + 1, beyond);
  return (!part.optional || rest) && part.options.every((option) => startsAtEdge(option, 0, rest));
}

function endsAtEdge(parts: Sequence, at: number, beyond: boolean): boolean {
  const part = parts[at];
  if (part === undefined) return beyond;
  if (part.kind !== 'group') return isEdge(part);
  const rest = endsAtEdge(parts, at - 1, beyond);
  return (!part.optional || rest) && part.options.every((option) => endsAtEdge(option, option.length - 1, rest));
}

// About how many of a hundred words hold one of them.
function frequency(needles: readonly Needle[]): number {
  let sum = 0;
  for (const { letters, begins, ends } of needles) {
    if (begins && ends) sum += common.has(letters) || letters === anyDigit ? 3 : 0.1;
    else sum += 40 / 4 ** letters.length + 0.1;
  }
  return sum;
}
