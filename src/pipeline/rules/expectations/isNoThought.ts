import type { Attitude } from './Attitude.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Line } from './Line.ts';

const untrue =
  / (?:turned out|proved|were|was|are|is) (?:to (?:be|have been) )?(?:untrue|false|wrong|premature|nonsense|unfounded|exaggerated|started|spread|put about) /;

/** "could not take X" tells how it went; "as expected", "worse than it hoped" and "I may have" say nothing of what is to come. */
export function isNoThought({ words, text }: Line, at: number, { modal, clause, now }: Attitude): boolean {
  const before = words.slice(Math.max(0, at - 3), at);
  if (words.slice(Math.max(0, at - 9), at).some((word) => /^(?:den(?:ied|ies|y|ying)|rejected|rejects)$/.test(word)))
    return true;
  // "lost a vote of no confidence", "Rumours that they were about to lose X turned out to be untrue"
  if (
    /^confidence$/.test(words[at] ?? '') &&
    (words[at - 1] === 'no' || /^(?:vote|motion)s?$/.test(words[at + 1] ?? ''))
  )
    return true;
  // "Ukip was written off by a former donor"
  if (words[at] === 'written' && /^(?:was|were|been|be)$/.test(before.at(-1) ?? '') && words[at + 2] === 'by')
    return true;
  // "The count is on track in X": not a party.
  if (
    words[at] === 'on' &&
    /^(?:in|at|here|there)$/.test(words[at + 2] ?? '') &&
    !/^(?:@P|they|we|it|party|side|he|she)$/.test(words[at - 2] ?? '')
  )
    return true;
  // "We expect them to lose X": the rival's.
  if (
    /^(?:i|we)$/.test(words[at - 1] ?? '') &&
    /^(?:that )?(?:them|they) /.test(`${words.slice(at + 1, at + 3).join(' ')} `) &&
    !/ (?:fear|fears|feared|worry|afraid) /.test(text)
  )
    return true;
  // "The leader in X had reason to fear": told already.
  if (words[at - 1] === 'to' && /^(?:reason|cause|right)$/.test(words[at - 2] ?? '')) return true;
  // "does not have much to defend and expects to defend it badly"
  if (/ (?:much|little|nothing|few|lot) to defend /.test(text)) return true;
  if (words.slice(0, at + 1).some((word) => /^(?:rumours?|reports?|claims?)$/.test(word)) && untrue.test(text))
    return true;
  if (words[at] === 'close' && /^c[ao]m/.test(before.at(-1) ?? '')) return true;
  if (now === true && before.some((word) => /^(?:was|were|had|been)$/.test(word))) return true;
  // "The results from X will follow."
  if (modal !== undefined && words[at + 1] === 'follow') return true;
  if (modal !== undefined && /^(?:if|unless)$/.test(words[0] ?? '')) return true;
  if (modal !== undefined)
    return before.at(-1) === 'i' || (/^(?:could|can)$/.test(words[at] ?? '') && words[at + 1] === 'not');
  // "as expected", but "just as sure of winning X", "went in as favourites"
  const isAs =
    before.at(-1) === 'as' && !/^(?:sure|certain|confident|hopeful|bullish|favourites?)$/.test(words[at] ?? '');
  if (clause !== true && (isAs || before.includes('than'))) return true;
  return /^(?:as|just)$/.test(words[0] ?? '') && words.slice(0, 3).includes('as') && at < 8 && words.indexOf(',') > at;
}

/** "defying Labour’s forecasts that they would lose": not Labour. */
export const isOthersForecast = ({ words }: Line, at: number, { verb, stance }: Attitude): boolean =>
  verb === true &&
  stance === 'confident' &&
  words[at - 1] === '’s' &&
  words[at - 2] === '@P' &&
  words[at + 1] === 'that';

const butFor =
  /\bwould have (?:won|held|lost|kept|taken|gained|gone|been|had)\b[^.;]* (?:but for|without|had (?:it|they|he|she|there|the|not)\b|if\b|were it not)/i;

/** Whether a sentence tells what did not come about: "would have been theirs but for N", "would have kept it had it not rained". */
export const isUnfulfilled = ({ text }: ReadSentence): boolean => butFor.test(text);
