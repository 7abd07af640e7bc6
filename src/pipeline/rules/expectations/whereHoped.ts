import type { Place } from '../../../domain/Fact.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/units/Unit.ts';

const sentencesBack = 6;

/** The settled councils of some units, each once. */
export function settle({ discourse }: ReadSentence, units: readonly Unit[]): Place[] {
  const found = new Map<string, Place>();
  for (const council of units.flatMap(({ councils }) => councils)) {
    const place = discourse.placeOf(council);
    if (place !== null) found.set(place.gss, place);
  }
  return [...found.values()];
}

// "resigned to losing the county": no district within it.
const isDistrict = ({ councils }: Unit): boolean =>
  councils.length > 0 &&
  councils.every(
    ({ candidates }) => candidates.length > 0 && candidates.every(({ type }) => type === 'non-metropolitan-district'),
  );

/** The one council of the nearest sentence before that names any, where "he", "it" or "they" lean on what was said; all of them where "both" or "all three" do. */
export function placeSpokenOf(sentence: ReadSentence, isMany = false): Place[] {
  let { before } = sentence.discourse;
  let here = sentence;
  const isCounty = /\bthe county\b|\bcounty hall\b/i.test(sentence.text);
  for (let steps = 0; before !== null && steps < sentencesBack; steps += 1) {
    const isLeaning = before.post === here.post || /\b(?:he|she|it|they|there|mr|ms|mrs)\b/i.test(here.text);
    if (!isLeaning) return [];
    const named = settle(
      before,
      before.units.filter((unit) => unit.kind === kindOf.council && (!isCounty || !isDistrict(unit))),
    );
    if (named.length > 0) return named.length === 1 || (isMany && !before.kinds.includes(kindOf.mayor)) ? named : [];
    here = before;
    before = before.discourse.before;
  }
  return [];
}
