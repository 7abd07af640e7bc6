import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';

/** A mayor as one rule found it. */
export type MayorDraft = Extract<Draft, { type: 'mayor' }>;

const found = new WeakMap<ReadSentence, Draft[]>();
const told = new WeakSet<ReadSentence>();
const sentencesBack = 3;

/** Keeps what a rule has found otherwise, so that no other looks at the sentence again. */
export function knowMayors(sentence: ReadSentence, drafts: Draft[]): Draft[] {
  if (drafts.length > 0) {
    told.add(sentence);
    addMayors(sentence, drafts);
  }
  return drafts;
}

/** Keeps what one of the shapes has found. */
export function addMayors(sentence: ReadSentence, drafts: readonly Draft[]): void {
  found.set(sentence, [...(found.get(sentence) ?? []), ...drafts]);
}

/** Whether a rule has told all of a sentence's mayors. */
export const areAllKnown = (sentence: ReadSentence): boolean => told.has(sentence);

/** The mayors that the rules have found in a sentence so far. */
export const mayorsIn = (sentence: ReadSentence): readonly MayorDraft[] =>
  (found.get(sentence) ?? []).filter((one): one is MayorDraft => one.type === 'mayor');

/** The party of the mayor told last, in the sentence itself before a place or in those right before it. */
export function partyOfLastMayor(sentence: ReadSentence, before: number): MayorDraft['party'] {
  const here = mayorsIn(sentence).filter(({ end }) => end <= before);
  let mayors: readonly MayorDraft[] = here;
  let earlier = sentence.discourse.before;
  for (let steps = 0; mayors.length === 0 && earlier?.post === sentence.post && steps < sentencesBack; steps += 1) {
    mayors = mayorsIn(earlier);
    earlier = earlier.discourse.before;
  }
  return mayors.at(-1)?.party ?? null;
}
