import { toClaim, type Claim } from './Claim.ts';
import { startOfList } from './findThinker.ts';
import type { Line } from './Line.ts';
import { listAt } from './parseObject.ts';

const who =
  '(?: (?:that|which))?(?: (?:(?:the |its |local )?(?:@P|party|organisers|campaigners|activists)|it|they|he|she))(?: (?:had|has|have|is|was|were|been|so|most)){0,3} $';
const victory = new RegExp(`(?:majority|victory|win|control|breakthrough|triumph|prize|upset)${who}`);
const apposition = new RegExp(
  `@C [,-] (?:(?:all|both|#|a|one|the|two|of|its|their|key|other|small|big) )*(?:places?|councils?|boroughs?|count(?:y|ies)|cit(?:y|ies)|towns?|districts?|authorit(?:y|ies)|ones?)${who}`,
);
const cleft =
  /(?:^| )(?:it|that) (?:is|was) (?:both )?@C(?: (?:,|and|or|plus|@C))*(?: (?:that|which))? (?:i|we|they|he|she|(?:the )?@P|the party)(?: (?:am|are|is|was|were|have|has|had|been|most|more|so|really))* $/;
const preposition = /^(?:for|of|about|over|on)$/;
const ending = /^(?:[,.;)]|but|and|when|as|before|by|in|most|more|$)$/;
const longest = 90;

/** What a hope or fear is of where that stands before it: "missed the majority it had hoped for", "X and Y, two places the party had feared for". */
export function claimBefore(line: Line, at: number, end: number): Claim | null {
  const { words } = line;
  const next = preposition.test(words[end] ?? '') ? end + 1 : end;
  if (!ending.test(words[next] ?? '')) return null;
  const start = line.starts[at] ?? 0;
  const lead = line.text.slice(Math.max(0, start - longest), start);
  const councils = words.lastIndexOf('@C', at);
  if (councils >= 0 && apposition.test(lead))
    return toClaim('about', { councils: listAt(line, startOfList(line, councils)) }, next);
  if (councils >= 0 && cleft.test(lead))
    return toClaim('about', { councils: listAt(line, startOfList(line, councils)) }, next);
  return victory.test(lead) ? toClaim('take', {}, next) : null;
}
