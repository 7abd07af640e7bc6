import type { Place } from '../../../domain/Fact.ts';
import type { Frame } from '../../reader/Frame.ts';
import { kindOf } from '../../reader/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/Unit.ts';

const sentencesBack = 6;
const meansCouncil = /^(?:it|there|them|both|either)$/;

/** The councils that a hope is about: behind its verb, before it, alone in the sentence, or the one spoken of. */
export function placesOfHope(frame: Frame, sentence: ReadSentence): Place[] {
  const behind = frame.args.filter(
    ({ kind, prep, owns }) =>
      kind === kindOf.council && prep !== kindOf.from && prep !== kindOf.by && prep !== kindOf.with && !owns,
  );
  if (behind.length > 0) return settle(sentence, behind);
  const before = frame.before.filter(({ kind, prep }) => kind === kindOf.council && prep === kindOf.at);
  if (before.length > 0) return settle(sentence, before);
  const { subject } = frame;
  if (subject?.kind === kindOf.council) return settle(sentence, [subject]);
  if (subject?.at != null) return flat(sentence.discourse.placeOf(subject.at));
  const here = settle(
    sentence,
    sentence.units.filter(({ kind }) => kind === kindOf.council),
  );
  if (here.length > 0) return here.length === 1 ? here : [];
  const isMeant =
    /[RQY]/.test(frame.objectKind ?? '') ||
    frame.args.some(({ kind, words }) => kind === kindOf.reference || meansCouncil.test(words)) ||
    frame.objectKind === null;
  return isMeant && (frame.group.lemma === 'make gains' || /[RQY]/.test(frame.objectKind ?? ''))
    ? placeSpokenOf(sentence)
    : [];
}

const flat = (place: Place | null): Place[] => (place === null ? [] : [place]);

/** The settled councils of some units, each once. */
export function settle({ discourse }: ReadSentence, units: readonly Unit[]): Place[] {
  const found = new Map<string, Place>();
  for (const council of units.flatMap(({ councils }) => councils)) {
    const place = discourse.placeOf(council);
    if (place !== null) found.set(place.gss, place);
  }
  return [...found.values()];
}

/** The one council of the nearest sentence before that names any, where "he", "it" or "they" lean on what was said. */
export function placeSpokenOf(sentence: ReadSentence): Place[] {
  let { before } = sentence.discourse;
  let here = sentence;
  for (let steps = 0; before !== null && steps < sentencesBack; steps += 1) {
    const isLeaning = before.post === here.post || /\b(?:he|she|it|they|there|mr|ms|mrs)\b/i.test(here.text);
    if (!isLeaning) return [];
    const named = settle(
      before,
      before.units.filter(({ kind }) => kind === kindOf.council),
    );
    if (named.length > 0) return named.length === 1 ? named : [];
    here = before;
    before = before.discourse.before;
  }
  return [];
}
