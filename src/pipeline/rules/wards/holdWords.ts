import { textPattern } from '../../patterns/TextPattern.ts';
import { p, w, how, kept, taking, type Phrase } from './phraseParts.ts';

/** Set words by which a party held a ward. */
export const holdWords: readonly Phrase[] = [
  // "W was among several wards held by the Lib Dems", "… among the wards that the Lib Dems held"
  {
    outcome: 'hold',
    gate: textPattern(/\b(?:among|one of)\b/i),
    pattern: new RegExp(
      String.raw`^ ${w} (?:was|were|is|are) (?:also )?(?:among|one of|1 of) [^@~]*?(?:wards?|seats?|divisions?) (?:(?:held|kept|retained|defended) by (?:the )?@(?<p>[A-Z]+)|(?:that )?(?:the )?@(?<p2>[A-Z]+) (?:have |has )?(?:held|kept|retained|defended)) (?![a-z]* ?in \d)`,
    ),
  },
  // "W bucked the trend and was held by Labour"
  {
    outcome: 'hold',
    gate: textPattern(/\b(?:held|kept|retained)\b/i),
    pattern: new RegExp(
      String.raw`^ ${w} [^~@,;:]*? and was (?:comfortably |narrowly |duly )?(?:held|kept|retained) by ${p} `,
    ),
  },
  // "W was closer, with the Conservatives hanging on by 33 votes"
  {
    outcome: 'hold',
    gate: textPattern(/\b(?:hanging|clinging|holding) on\b/i),
    pattern: new RegExp(
      String.raw` ${w} (?:was|is) [^~@,;:]{1,40} ,? ?with ${p} (?:just |only just )?(?:hanging|clinging|holding) on `,
    ),
  },
  // "In W the Labour vote fell 12 points but the party held on"
  {
    outcome: 'hold',
    gate: textPattern(/\bbut\b/i),
    pattern: new RegExp(
      String.raw` in ${w} ,? ?${p}'? (?:vote|share|vote share|majority) [^~@;:]{1,60} but (?:the party|they|it) ${how}${kept} `,
    ),
  },
  // "W, which Labour held"
  {
    outcome: 'hold',
    gate: textPattern(/\b(?:which|that)\b/i),
    pattern: new RegExp(String.raw` ${w} ?,? (?:which|that) ${p} ${how}(?:held|kept|retained|defended|saved) `),
  },
  // "better news for the Tories in W, which they held", "where it held all three seats"
  {
    outcome: 'hold',
    gate: textPattern(/\b(?:which|where)\b/i),
    pattern: new RegExp(String.raw` ${w} ?,? (?:which|where) (?:they|it|the party) ${how}${kept} (?!in \d|off )`),
  },
  // "W stays blue", "W remained a Lib Dem ward"
  {
    outcome: 'hold',
    gate: textPattern(/\b(?:stay|stays|stayed|remain|remains|remained)\b/i),
    pattern: new RegExp(
      String.raw` ${w} ?,?(?: (?:has|have|also|both))? (?:stays|stayed|remains|remained) (?:an? |in |with |firmly |safely |solidly |loyally |resolutely |just |only just )*(?:the )?@(?<p>[A-Z]+)'?(?: (?:hands|ward|seat|division|territory|stronghold|country))? (?:[.,:;!(-]|$|with|by|but|and|on|after|despite|thanks|though|as)`,
    ),
  },
  // "came within nine votes of taking W from Labour"
  {
    outcome: 'hold',
    gate: textPattern(/\b(?:within|short)\b/i),
    pattern: new RegExp(
      String.raw` (?:came|got|were|was|fell|finished) (?:within|just|only|\d+|a|an|handful|of|few|votes?|vote) (?:[\w ]+ )?(?:within|short) (?:[\w ]+ )?of ${taking} ${w} (?:off|from) (?:the )?@(?<p>[A-Z]+) `,
    ),
  },
  {
    outcome: 'hold',
    gate: textPattern(/\bwithin\b/i),
    pattern: new RegExp(
      String.raw` (?:came|got|were|was) within (?:[\w ]+ )?of ${taking} ${w} (?:off|from) (?:the )?@(?<p>[A-Z]+) `,
    ),
  },
  // "W: Labour (no change)", "W: Labour, majority 593 (no change)"
  {
    outcome: 'hold',
    gate: textPattern(/\bno change\b/i),
    pattern: new RegExp(
      String.raw`^ (?:[|#] )?${w} (?:ward |division )?[:-] @(?<p>[A-Z]+) (?:,? ?(?:maj|majority) (?:of )?\d+ )?[,;(-] ?no change `,
    ),
  },
  // "Labour’s share was down 9.1 points at 48.2 per cent, enough to hold the seat"
  {
    outcome: 'hold',
    gate: textPattern(/\benough to (?:hold|keep|retain)\b/i),
    pattern: new RegExp(
      String.raw` ${w} ,? ?(?:the )?@(?<p>[A-Z]+)' (?:vote|share|vote share|total|tally) [^@]*? enough to (?:hold|keep|retain) (?:it|(?:the|both|all 3|all) (?:seats?|ward|division)) `,
    ),
  },
  // "W in X, where Labour held on"
  {
    outcome: 'hold',
    gate: textPattern(/\bwhere\b/i),
    pattern: new RegExp(
      String.raw` ${w} (?:in|on) §\d+ , where ${p} ${how}(?:held on|hung on|clung on|held|kept|retained|survived) (?!§|control|power|overall|a majority)`,
    ),
  },
  // "W saw the Lib Dems hold on"
  {
    outcome: 'hold',
    gate: textPattern(/\b(?:saw|sees)\b/i),
    pattern: new RegExp(
      String.raw` ${w} (?:also )?(?:saw|sees) ${p} (?:\w+ly )?(?:hold on|hang on|cling on|hold the|keep the|retain the|survive) ?(?:seat|ward|division)?`,
    ),
  },
  // "no change in W, where Labour’s N is back", "No change in W: Labour"
  {
    outcome: 'hold',
    gate: textPattern(/\bno (?:change|changes|surprise|surprises|upset|shock|shocks)\b/i),
    pattern: new RegExp(
      String.raw` no (?:change|changes|surprise|surprises|upset|shock|shocks) (?:in|at) ${w} ,? ?(?:where|:|-) (?:the )?@(?<p>[A-Z]+)(?:' [^@~]*?)? (?:is|are|was|were|has been|have been|got) (?:back|returned|re elected|home) `,
    ),
  },
  // "No change in W. Labour’s N is back with 61 per cent."
  {
    outcome: 'hold',
    gate: textPattern(/\bback\b/i),
    pattern: /^ (?:the )?@(?<p>[A-Z]+)' [^@~]*? (?:is|are) back (?:with|in|on|[.,;])/,
  },
  // "It is a Labour ward still", "In W …, but it is still a Labour ward"
  {
    outcome: 'hold',
    gate: textPattern(/\bstill\b/i),
    pattern: new RegExp(
      String.raw`(?:^ (?:[^@~]* but )?| ~(?<w>\d) [^@~;.]{0,60} (?:but|and|though) )(?:it|this) (?:is|'s) (?:still an? (?:@(?<p>[A-Z]+)) (?:ward|seat|division) (?:[.,;!]|$)|an? @(?<p2>[A-Z]+) (?:ward|seat|division) (?:still|yet) )`,
    ),
  },
  // "Voters sent Labour’s N back to the town hall", "Another Tory councillor to survive", "Re-elected for Labour: N"
  {
    outcome: 'hold',
    gate: textPattern(/\bback\b/i),
    pattern: new RegExp(
      String.raw` (?:sent|put|returned) ${p}' [^@~.;:]{3,40} back (?:to|in|into) (?:the )?(?:town|city|county|council|civic|chamber|guildhall)`,
    ),
  },
  {
    outcome: 'hold',
    isInfinitive: true,
    gate: textPattern(/\bto (?:survive|hang on|hold on|cling on)\b/i),
    pattern: new RegExp(
      String.raw`^ (?:another|1 more|one more|a|an|the next|the only|yet another) @(?<p>[A-Z]+) (?:councillor|member|incumbent) to (?:survive|hang on|hold on|cling on) `,
    ),
  },
  {
    outcome: 'hold',
    gate: textPattern(/\bre-?elected\b/i),
    pattern: new RegExp(String.raw`^ re elected for ${p} [:,-] `),
  },
  // "The Tories had hoped for W, but that one is Labour’s still"
  {
    outcome: 'hold',
    gate: textPattern(/\bstill\b/i),
    pattern: new RegExp(
      String.raw` for ~(?<w>\d) ?(?:, too )?, but (?:that 1|that one|it|that) (?:is|remains|stays) (?:still )?@(?<p>[A-Z]+)'(?: still)? (?:[.,;!]|$)`,
    ),
  },
  // "the Conservatives did at least cling on in W"
  {
    outcome: 'hold',
    gate: textPattern(/\bdid\b/i),
    pattern: new RegExp(
      String.raw` ${p}(?: in §\d+)? did (?:at least |just |manage to |at least manage to )?(?:cling|hold|hang) on in ~(?<w>\d) `,
    ),
  },
  // "when W came in with a Labour hold"
  {
    outcome: 'hold',
    gate: textPattern(/\bcame in\b/i),
    pattern: new RegExp(
      String.raw` ~(?<w>\d) (?:has |have )?(?:come|came) in with an? (?:[a-z]+ )?@(?<p>[A-Z]+) hold `,
    ),
  },
  // "increased its majority in W to 1,204"
  {
    outcome: 'hold',
    gate: textPattern(/\bmajority\b/i),
    pattern: new RegExp(
      String.raw` ${p} (?:have |has )?(?:increased|extended|boosted|doubled|trebled|strengthened) (?:its|their|the party's) (?:\w+ )?majority in ${w} `,
    ),
  },
  // "three more Labour holds, in A, B and C", "two Tory gains from Labour, in A and B"
  {
    outcome: 'hold',
    gate: textPattern(/\bholds\b/i),
    pattern: new RegExp(
      String.raw` @(?<p>[A-Z]+) holds ,? ?(?:in|at|:) (?<ws>~\d(?:(?: ,| and| , and)(?: in)? ~\d)*) `,
    ),
  },
  // "W councillor N (Lab) was re-elected"
  {
    outcome: 'hold',
    gate: textPattern(/\bre-?elected\b/i),
    pattern: new RegExp(
      String.raw`^ (?:@(?<p>[A-Z]+)' )?${w} (?:ward )?(?:councillor|cllr) [^~@]*?(?:\( @(?<p2>[A-Z]+) \) )?(?:was|is|has been) re elected `,
    ),
  },
  // "a comfortable hold for Labour in W"
  {
    outcome: 'hold',
    gate: textPattern(/\bhold\b/i),
    pattern: new RegExp(String.raw` (?:an?|another|the) (?:[a-z]+ )?hold for ${p} in ${w} `),
  },
  // "There were holds for Labour in A and B"
  {
    outcome: 'hold',
    gate: textPattern(/\bholds\b/i),
    pattern: new RegExp(String.raw` holds for ${p} (?:in|at) (?<ws>~\d(?:(?: ,| and| , and)(?: in)? ~\d)*) `),
  },
  // "A and B were comfortable holds for Labour", "… for the party"
  {
    outcome: 'hold',
    gate: textPattern(/\bholds\b/i),
    pattern: new RegExp(
      String.raw` (?<ws>~\d(?:(?: ,| and| , and) ~\d)*) (?:were|are) (?:both |all |also )?(?:\w+ )?holds for (?:${p}|(?<they>the party|them)) `,
    ),
  },
];
