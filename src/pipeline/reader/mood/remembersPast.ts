import type { Sentence } from '../../Stage.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { textPattern, type SaidText } from '../../patterns/TextPattern.ts';

const lastTime = textPattern(
  /\b(?:last (?:fought|contested|held|up for election)|(?:these|the same) seats were (?:last )?(?:fought|contested)|(?<!\b(?:since|than|as|on|from) (?:the )?)last time round|that (?:spring|year|night|day|May))\b/i,
);
/** Sets the scene of an earlier election, with its year or how long ago it was. */
const scene = textPattern(
  /\b(?:(?:think|thinking|cast (?:your|our) minds?|look|looking|go|going|wind|rewind|hark|harking|flash) ?back|flashback|rewind|(?:I|we|you) (?:\w+ )?remember|remember (?:19|20)\d\d|different (?:story|picture|world|tale))\b/i,
);
const longAgo = textPattern(
  /\b(?:(?:19|20)\d\d|(?:years?|decades|a generation) ago|last time|back then|in those days)\b/i,
);
/** A heading above what happened then. */
const headingOfPast = textPattern(
  /^\W*(?:(?:what|how) (?:\w+ ){1,4})?(?:last time(?: round| around| out)?|(?:\w+ years?) ago|(?:a |the )?look back|looking back|flashback|the story then|previous results?|the last results?)\W*$/i,
);
const telling = new Set([
  'gain',
  'hold',
  'lose',
  'oust',
  'seeOff',
  'move',
  'remain',
  'turn',
  'deprive',
  'vanish',
  'hand',
]);
const anyYear = textPattern(/\b(19|20)\d\d\b/);
/** "two more than in 2019" */
const compared = /\b(?:than|as|compared (?:with|to)|from) (?:in )?(?:19|20)\d\d\b/i;
const shortHeading = 60;
const isBack = textPattern(
  /\b(?:now|today|tonight|this (?:time|year|morning|week|spring)|fast forward|on (?:thursday|friday))\b/i,
);

/** Whether a sentence goes on about an earlier election: a heading with its year, "when these seats were last fought" or "think back to 2014" came before it. */
export function remembersPast(
  isPast: boolean,
  before: ReadSentence | null,
  sentence: Sentence,
  spoken: SaidText,
  year: number,
): boolean {
  if (before?.post !== sentence.post || isBack.test(spoken)) return false;
  const isSame = before.paragraph === sentence.paragraph;
  if (isPast && isBack.test(before)) return false;
  const years = anyYear.mayStandIn(before.said) ? before.text.match(/\b(?:19|20)\d\d\b/g) : null;
  const isEarlier = years?.every((one) => Number(one) < year);
  if (isSame && lastTime.test(before)) return true;
  if (isSame && scene.test(before) && longAgo.test(before) && isEarlier !== false) return true;
  // The last sentence of a paragraph is no heading of the next.
  const isWhole = before.discourse.before?.paragraph !== before.paragraph;
  if (before.text.length < shortHeading && !isSame && isWhole) {
    const isTold = before.frames.some(({ mood, group }) => mood === 'stated' && telling.has(group.verbClass));
    const isOfYear =
      isEarlier === true && !compared.test(before.text) && !/\b(?:since|first|after|from|until)\b/i.test(before.text);
    if ((isOfYear && !isTold) || headingOfPast.test(before)) return true;
    // Another heading: what stands below it is of its own time.
    if (before.frames.length === 0 && !before.text.includes(':') && !before.kinds.includes('C')) return false;
  }
  // "Most seats were last fought in 2019": of its own paragraph.
  if (isPast && !isSame && saysLastTime(before)) return false;
  return isPast && sentence.paragraph - before.paragraph <= 1;
}

// In the paragraph of a sentence, it or one before it.
function saysLastTime(sentence: ReadSentence): boolean {
  let at: ReadSentence | null = sentence;
  while (at?.paragraph === sentence.paragraph && at.post === sentence.post) {
    if (lastTime.test(at)) return true;
    at = at.discourse.before;
  }
  return false;
}
