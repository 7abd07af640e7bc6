import type { ReadSentence } from '../ReadSentence.ts';
import type { NamedCouncil } from '../Unit.ts';

const farthest = 6;
const ofAll = /\b(both|all (two|three|four|five|six)|each of them|neither)\b/i;

/** The councils that a sentence which names none is about: those of the last sentence of its post that names any, if that is one or the sentence says "both". */
export function councilsMeantAt(read: readonly ReadSentence[], index: number): readonly NamedCouncil[] {
  const sentence = read[index];
  if (sentence === undefined) return [];
  for (let at = index - 1; at >= 0 && at >= index - farthest; at -= 1) {
    const before = read[at];
    if (before?.post !== sentence.post) break;
    const named = distinct(before);
    if (named.length === 0) continue;
    return named.length === 1 || ofAll.test(sentence.text) ? named : [];
  }
  return [];
}

function distinct({ units, discourse }: ReadSentence): NamedCouncil[] {
  const named = new Map<string, NamedCouncil>();
  for (const { councils } of units)
    for (const council of councils) named.set(discourse.placeOf(council)?.gss ?? '', council);
  return [...named.values()];
}
