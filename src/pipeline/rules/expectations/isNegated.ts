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

/** Whether "nobody" or "few" are of a party that was named: "A Labour aide tells me nobody in her party thinks it will take X". */
export const isOfOwnParty = ({ words }: Line, at: number): boolean =>
  /^(?:nobody|few|none|one) (?:in|of) (?:his|her|their|its|the|our) (?:party|ranks|group|camp) /.test(
    `${words.slice(at, at + 5).join(' ')} `,
  );

/** Whether those who had power are meant, and not who was spoken of: "In X, where it gained seats, the old administration had been resigned to losing". */
export const isAdministration = ({ words }: Line, at: number): boolean =>
  /^(?:administration|incumbents)$/.test(words[at] ?? '') &&
  /^(?:old|outgoing|ruling|existing|previous)$/.test(words[at - 1] ?? '');

/** Whether nobody of a party is meant: "few Tories", "no Labour source", "hardly anyone among the Tories"; not "no joy for the Tories". */
export const isOfNobody = ({ words }: Line, party: number): boolean =>
  words
    .slice(Math.max(0, party - 4), party)
    .some(
      (one, at, lead) =>
        /^(?:nobody|few|none|neither|hardly|scarcely|barely)$/.test(one) ||
        (one === 'no' && (lead[at + 1] === 'one' || at === lead.length - 1)),
    ) ||
  (/^(?:nobody|none|no one|(?:hardly|scarcely|barely) any(?:one|body)) /.test(words.slice(0, party).join(' ')) &&
    party < 9);

/** "Nobody in the Labour camp" */
export const isNobodyOf = ({ words }: Line, party: number): boolean =>
  /(?:^| )(?:nobody|none|no one) (?:in|of|at|inside|within)(?: the| local)* $/.test(
    `${words.slice(0, party).join(' ')} `,
  );
