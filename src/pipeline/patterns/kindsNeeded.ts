import { parsePattern, type Sequence } from './parsePattern.ts';

const counted = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz:;(|#-,.^!>';
const ascii = 128;
const wordBits = 32;
const notCounted = -1;
const places = new Int8Array(ascii).fill(notCounted);
for (let place = 0; place < counted.length; place += 1) places[counted.charCodeAt(place)] = place;

/** Which kinds there are, a bit each. */
export interface KindSet {
  low: number;
  high: number;
}

/** Those of a string of kinds; what is no letter and none of the usual signs does not count. */
export function kindsIn(kinds: string, more = ''): KindSet {
  const set: KindSet = { low: 0, high: 0 };
  addTo(set, kinds);
  addTo(set, more);
  return set;
}

function addTo(set: KindSet, kinds: string): void {
  for (let at = 0; at < kinds.length; at += 1) {
    const place = places[kinds.charCodeAt(at)] ?? notCounted;
    if (place === notCounted) continue;
    if (place < wordBits) set.low |= 1 << place;
    else set.high |= 1 << (place - wordBits);
  }
}

/** Sets of kinds of each of which a string must have one, so that a regular expression may be found in it. */
export const kindsNeeded = ({ source }: RegExp): readonly KindSet[] => ofOptions(parsePattern(source));

/** Whether there is one of each. */
export function hasEach(there: KindSet, needed: readonly KindSet[]): boolean {
  for (const { low, high } of needed) if ((low & there.low) === 0 && (high & there.high) === 0) return false;
  return true;
}

function ofOptions(options: readonly Sequence[]): readonly KindSet[] {
  const [first, ...others] = options.map(ofSequence);
  if (first === undefined || others.length === 0) return first ?? [];
  // One or the other: of each the set with the fewest kinds, together.
  const any: KindSet = { low: 0, high: 0 };
  for (const sets of [first, ...others]) {
    const [fewest] = [...sets].sort((one, other) => sizeOf(one) - sizeOf(other));
    if (fewest === undefined) return [];
    any.low |= fewest.low;
    any.high |= fewest.high;
  }
  return [any];
}

function ofSequence(parts: Sequence): readonly KindSet[] {
  return parts.flatMap((part): readonly KindSet[] => {
    if (part.kind === 'group') return part.optional ? [] : ofOptions(part.options);
    if (part.kind !== 'char' || !counted.includes(part.char)) return [];
    return [kindsIn(part.char)];
  });
}

function sizeOf({ low, high }: KindSet): number {
  let size = 0;
  for (let place = 0; place < wordBits; place += 1) size += ((low >>> place) & 1) + ((high >>> place) & 1);
  return size;
}
