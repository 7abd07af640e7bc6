import type { Sentence } from '../Stage.ts';
import type { ReadSentence } from './ReadSentence.ts';

const lastTime =
  /\b(last (fought|contested|held|up for election)|(these|the same) seats were (last )?(fought|contested)|last time round|that (spring|year|night|day|May))\b/i;
const shortHeading = 60;
const isBack = /\b(now|today|tonight|this (time|year|morning|week))\b/i;

/** Whether a sentence goes on about an earlier election: a heading with its year, or "when these seats were last fought", came before it. */
export function remembersPast(isPast: boolean, before: ReadSentence | null, sentence: Sentence, year: number): boolean {
  if (before?.post !== sentence.post) return false;
  if (isPast && before.paragraph === sentence.paragraph && isBack.test(before.text)) return false;
  if (before.paragraph === sentence.paragraph && lastTime.test(before.text)) return true;
  const years = before.text.match(/\b(19|20)\d\d\b/g);
  const isEarlier = years?.every((one) => Number(one) < year) ?? false;
  const isHeading = before.text.length < shortHeading && before.paragraph < sentence.paragraph && isEarlier;
  if (isHeading && before.frames.every(({ mood }) => mood !== 'stated')) return true;
  return isPast && sentence.paragraph - before.paragraph <= 1;
}
