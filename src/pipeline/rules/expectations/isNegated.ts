import type { Line } from './Line.ts';

const negation = /^(?:not|never|hardly|scarcely|barely|less|nor|without|no)$/;

/** Whether a word or phrase is denied by the words right before it. */
export function isNegated({ words }: Line, at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at);
  if (/\b(?:far from|anything but|no longer)\b/.test(before.join(' '))) return true;
  if (/\bnever (?:for (?:a|one) (?:moment|second|minute)|once)$/.test(words.slice(Math.max(0, at - 4), at).join(' ')))
    return true;
  const last = before.findLastIndex((word) => negation.test(word));
  return last >= 0 && !before.slice(last).some((word) => /^(?:[,;:]|but|and|@P|@C|only|doubt)$/.test(word));
}

/** Whether “I” or “we” only spoke to those who think so: "Labour MPs I have talked to expect to lose X". */
export const isHeard = ({ words }: Line, at: number): boolean =>
  /^(?:have |had |ve |d )?(?:talked|spoken|spoke|met|chatted|rang|asked|bumped) /.test(
    `${words.slice(at + 1, at + 4).join(' ')} `,
  );
