import type { Span } from '../../Stage.ts';
import { boilerplateStrength } from './boilerplateStrength.ts';
import { namesParty } from './resultWords.ts';

const LONGEST_REPEATED = 70;
const REACH = 3;
const LABEL = /^\p{Lu}[\p{L}’'-]*(?: [\p{L}’'-]+){1,3}$/u;

/** Which of the paragraphs are no report: by what they say, by standing between such, or by being said again and again. */
export function findBoilerplate(text: string, paragraphs: Span[]): boolean[] {
  const strengths = paragraphs.map(({ start, end }) => boilerplateStrength(text.slice(start, end)));
  const found = strengths.map((strength) => strength === 2);
  let lastSure = -1;
  for (const [index, strength] of strengths.entries()) {
    if (strength === 0) lastSure = -1;
    if (strength !== 2) continue;
    if (lastSure >= 0 && index - lastSure <= REACH) found.fill(true, lastSure, index);
    lastSure = index;
  }
  for (const index of findRepeated(text, paragraphs)) found[index] = true;
  return found;
}

/** Short lines without a party or figure that stand in the document three times or more are labels of its page. */
function findRepeated(text: string, paragraphs: Span[]): number[] {
  const places = new Map<string, number[]>();
  for (const [index, { start, end }] of paragraphs.entries()) {
    if (end - start > LONGEST_REPEATED) continue;
    const words = text.slice(start, end);
    const known = places.get(words);
    if (known) known.push(index);
    else places.set(words, [index]);
  }
  const found: number[] = [];
  for (const [words, indexes] of places) {
    if (indexes.length < 3 || !LABEL.test(words) || namesParty(words)) continue;
    // A name, of a place or a person, is no label.
    const others = words.replace(/\b(?:of|on|upon|and|the|in|le|under|by|with|to)\b/g, '');
    if (/ \p{Ll}/u.test(others)) for (const index of indexes) found.push(index);
  }
  return found;
}
