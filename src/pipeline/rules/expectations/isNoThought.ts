import type { Attitude } from './attitudes.ts';
import type { Line } from './Line.ts';

/** "could not take X" tells how it went; "as expected", "worse than it hoped" and "I may have" say nothing of what is to come. */
export function isNoThought({ words }: Line, at: number, { modal, clause, now }: Attitude): boolean {
  const before = words.slice(Math.max(0, at - 3), at);
  if (words.slice(Math.max(0, at - 9), at).some((word) => /^(?:den(?:ied|ies|y|ying)|rejected|rejects)$/.test(word)))
    return true;
  if (words[at] === 'close' && /^c[ao]m/.test(before.at(-1) ?? '')) return true;
  if (now === true && before.some((word) => /^(?:was|were|had|been)$/.test(word))) return true;
  if (modal !== undefined && /^(?:if|unless)$/.test(words[0] ?? '')) return true;
  if (modal !== undefined)
    return before.at(-1) === 'i' || (/^(?:could|can)$/.test(words[at] ?? '') && words[at + 1] === 'not');
  if (clause !== true && (before.at(-1) === 'as' || before.includes('than'))) return true;
  return /^(?:as|just)$/.test(words[0] ?? '') && words.slice(0, 3).includes('as') && at < 8 && words.indexOf(',') > at;
}

/** "defying Labour’s forecasts that they would lose": not Labour. */
export const isOthersForecast = ({ words }: Line, at: number, { verb, stance }: Attitude): boolean =>
  verb === true &&
  stance === 'confident' &&
  words[at - 1] === '’s' &&
  words[at - 2] === '@P' &&
  words[at + 1] === 'that';
