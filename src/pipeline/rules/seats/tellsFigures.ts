import type { ReadSentence } from '../../reader/ReadSentence.ts';

/** Words of votes and shares, which are no seats. */
const figures =
  /%|\bper ?cent\b|\bpercent\b|\bvotes?\b|\bshares?\b|(?<!\b(?:halfway|this|that|some) )\bpoints?\b(?! on \d{4})|\bswing\b|\bturnout\b(?! (?:down|up) \w+ points)|\d\.\d/i;
/** "02.04 So that’s it": a time is no share. */
const clock = /^\W*\d{1,2}\.\d\d(?![\d%])|\b\d{1,2}\.\d\d ?[ap]m\b/gi;
/** "With all the votes counted": of no number. */
const counted =
  /\b(?:all|the last|most|half|every)(?: of)?(?: the| its)? votes? (?:(?:have|has|had|were|was) (?:been )?|now )?(?:counted|in|declared)\b/gi;
const told = new WeakMap<Pick<ReadSentence, 'text'>, boolean>();

/** Whether a sentence speaks of votes, shares or swings, so that its numbers may be of them. */
export function tellsFigures(sentence: Pick<ReadSentence, 'text'>): boolean {
  const known = told.get(sentence);
  if (known !== undefined) return known;
  const answer = figures.test(sentence.text) && figures.test(sentence.text.replace(clock, ' ').replace(counted, ' '));
  told.set(sentence, answer);
  return answer;
}
