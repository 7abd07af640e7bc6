import type { Place } from '../../../domain/Fact.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import type { Claim } from './Claim.ts';
import type { Thinker } from './findThinker.ts';
import { flatten } from '../../flatten.ts';

const sentencesBack = 6;

/** The settled councils of some units, each once. */
export function settle({ discourse }: ReadSentence, units: readonly Unit[]): Place[] {
  const found = new Map<string, Place>();
  for (const council of flatten(units, ({ councils }) => councils)) {
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

/** "X votes in a parliamentary by-election too": what is hoped for next may be of that. */
const otherContest =
  /\b(?:by-?elections?|parliamentary|constituency|mayoral|second (?:count|round|preferences)|(?:commons|westminster) seat|won the (?:[\w-]+ )?seat by|european (?:parliament|elections?))\b/i;

/** The one council of the nearest sentence before that names any, where "he", "it" or "they" lean on what was said; all of them where "both" or "all three" do. */
export function placeSpokenOf(sentence: ReadSentence, isMany = false): Place[] {
  let { before } = sentence.discourse;
  let here = sentence;
  const isCounty = /\bthe county\b|\bcounty hall\b/i.test(sentence.text);
  for (let steps = 0; before !== null && steps < sentencesBack; steps += 1) {
    const isLeaning = before.post === here.post || /\b(?:he|she|it|they|there|mr|ms|mrs)\b/i.test(here.text);
    if (!isLeaning || otherContest.test(before.text)) return [];
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

const lean =
  /^\W*(?:he|she)\b|\b(?:of the council|the council['’]s|on the (?:\w+ )?council)\b|\b(?:there|here|in (?:a|the|this|that) (?:borough|council|city|county|district|town|area))\b/i;

const fromElsewhere =
  /, (?:speaking |campaigning |visiting |who was )?(?:in|at) (?:the )?\p{Lu}[^,]{2,30}, (?:said|says|told|claimed|insisted|predicted)\b/u;

/** Whether somebody only speaks from a place: "The prime minister, in X, said …". */
export const isFromElsewhere = ({ text }: ReadSentence): boolean => fromElsewhere.test(text);

/** The councils that a thought is of: those it names, the one it stands beside, or the one spoken of before. */
export function placesOf(
  sentence: ReadSentence,
  { councils, deed, meant, many }: Claim,
  { located }: Thinker,
  isLast: boolean,
): Place[] {
  const named = councils ?? (meant === true ? null : located);
  if (named !== null) return settle(sentence, named);
  const here = settle(
    sentence,
    sentence.units.filter(({ kind }) => kind === kindOf.council),
  );
  if (here.length > 0) return here.length === 1 ? here : [];
  return meant === true || lean.test(sentence.text) || (deed !== 'seats' && isLast)
    ? placeSpokenOf(sentence, many === true)
    : [];
}
