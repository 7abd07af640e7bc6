import type { ReadSentence } from '../ReadSentence.ts';
import type { NamedCouncil } from '../units/Unit.ts';

const farthest = 6;
const reports = /\b(reporter|correspondent|colleague|our (man|woman))\b/i;
const ofAll = /\b(both|all (two|three|four|five|six)|each of them|neither)\b/i;

/** The councils that a sentence which names none is about: those of the last sentence of its post that names any, if that is one or the sentence says "both"; else of the one right behind it. */
export function councilsMeantAt(read: readonly ReadSentence[], index: number): readonly NamedCouncil[] {
  const sentence = read[index];
  if (sentence === undefined) return [];
  for (let at = index - 1; at >= 0 && at >= index - farthest; at -= 1) {
    const before = read[at];
    if (before?.post !== sentence.post) break;
    const named = distinct(before);
    // "Our reporter is in X": where somebody stands.
    if (named.length === 0 || (named.length === 1 && reports.test(before.text))) continue;
    return named.length === 1 || ofAll.test(sentence.text) ? named : [];
  }
  const next = read[index + 1];
  const ahead = next?.post === sentence.post && next.paragraph === sentence.paragraph ? distinct(next) : [];
  return ahead.length === 1 ? ahead : [];
}

function distinct({ units, discourse }: ReadSentence): NamedCouncil[] {
  const named = new Map<string, NamedCouncil>();
  for (const { councils } of units)
    for (const council of councils) named.set(discourse.placeOf(council)?.gss ?? '', council);
  return [...named.values()];
}
