import type { ReadSentence } from '../ReadSentence.ts';
import { numberWords } from '../units/lexiconWords.ts';
import type { NamedCouncil } from '../units/Unit.ts';

const farthest = 6;
const reports = /\b(reporter|correspondent|colleague|our (man|woman))\b/i;
const ofAll =
  /^each (?:has|is|was|had)\b|^they (?:were|are|had been) (?:all |both )?(?:labour|conservative|tory|lib dem|liberal democrat|green|hung)\b|\b(both|all (two|three|four|five|six)|each of (them|the|those)|every one of|neither|none of (them|the|those)|(the|these|those) (two|three|four|five|pair|trio|lot)( of them)?)\b/i;

/** The councils that a sentence which names none is about: those of the last sentence of its post that names any, if that is one or the sentence says "both"; else of the one right behind it. */
export function councilsMeantAt(read: readonly ReadSentence[], index: number): readonly NamedCouncil[] {
  const sentence = read[index];
  if (sentence === undefined) return [];
  let stood: readonly NamedCouncil[] = [];
  for (let at = index - 1; at >= 0 && at >= index - farthest; at -= 1) {
    const before = read[at];
    if (before?.post !== sentence.post) break;
    const named = distinct(before);
    // "Our reporter is in X": where somebody stands.
    if (named.length === 0) continue;
    if (named.length === 1 && reports.test(before.text)) {
      if (stood.length === 0) stood = named;
      continue;
    }
    const count = numberWords.get(counted.exec(sentence.text)?.[1]?.toLowerCase() ?? '') ?? 0;
    if (count > named.length) return ofSeveral(read, at, count, named);
    return named.length === 1 || ofAll.test(sentence.text) ? named : [];
  }
  const next = read[index + 1];
  const ahead = next?.post === sentence.post && next.paragraph === sentence.paragraph ? distinct(next) : [];
  return ahead.length === 1 ? ahead : stood;
}

const counted = /\b(?:none|all|each|neither|every one) of (?:the|these|those) (two|three|four|five|six|seven|eight)\b/i;

// "X has gone. Also Y and Z. None of the three has a majority.": as many as are counted; none where more were named.
function ofSeveral(
  read: readonly ReadSentence[],
  last: number,
  count: number,
  named: readonly NamedCouncil[],
): readonly NamedCouncil[] {
  const all = [...named];
  for (let at = last - 1; at >= 0 && all.length < count; at -= 1) {
    const before = read[at];
    if (before === undefined || before.post !== read[last]?.post) break;
    all.push(...distinct(before));
  }
  return all.length <= count ? all : [];
}

function distinct({ units, discourse }: ReadSentence): NamedCouncil[] {
  const named = new Map<string, NamedCouncil>();
  for (const { councils } of units)
    for (const council of councils) named.set(discourse.placeOf(council)?.gss ?? '', council);
  return [...named.values()];
}
